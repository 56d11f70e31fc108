import { randomInt } from "node:crypto";

const digits = (count: number): string => Array.from({ length: count }, () => String(randomInt(10))).join("");

/** A request number as its age has it: 8 digits, 15 (older cases of the Azure side) or 16. */
export const newNumber = (length: 8 | 15 | 16): string => {
  if (length === 8) return `26${digits(6)}`;
  return length === 15 ? `118${digits(12)}` : `2${digits(15)}`;
};
