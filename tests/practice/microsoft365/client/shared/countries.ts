/** A country of the picker, as the admin center lists them: some share a code. */
export interface DialCountry {
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  readonly name: string;
  readonly code: string;
}

export const dialCountries: readonly DialCountry[] = [
  { country: "AU", name: "Australia", code: "+61" },
  { country: "AT", name: "Austria", code: "+43" },
  { country: "BR", name: "Brazil", code: "+55" },
  { country: "CA", name: "Canada", code: "+1" },
  { country: "FR", name: "France", code: "+33" },
  { country: "DE", name: "Germany", code: "+49" },
  { country: "IL", name: "Israel", code: "+972" },
  { country: "IT", name: "Italy", code: "+39" },
  { country: "JP", name: "Japan", code: "+81" },
  { country: "NL", name: "Netherlands", code: "+31" },
  { country: "PL", name: "Poland", code: "+48" },
  { country: "RU", name: "Russia", code: "+7" },
  { country: "ES", name: "Spain", code: "+34" },
  { country: "CH", name: "Switzerland", code: "+41" },
  { country: "GB", name: "United Kingdom", code: "+44" },
  { country: "US", name: "United States", code: "+1" },
];

/** The calling code of a country. */
export const codeOf = (country: string): string => dialCountries.find((entry) => entry.country === country)?.code ?? "";
