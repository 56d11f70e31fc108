import { COUNTRY_CODE_TABLE } from "./generated/country-codes.ts";

/** The countries and regions of ISO 3166-1, by their alpha-2 codes, and Kosovo by the code in common use. */
export const COUNTRY_CODES: readonly string[] = COUNTRY_CODE_TABLE.trim().split(/\s+/);
