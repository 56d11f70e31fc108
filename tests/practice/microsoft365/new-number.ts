import { randomInt } from "node:crypto";

const digits = (count: number): string => Array.from({ length: count }, () => String(randomInt(10))).join("");

/** A request number as its age has it: 8 digits, or 15 (older cases of the Azure side) or 16 with the day in them. */
export const newNumber = (length: 8 | 15 | 16): string => {
  if (length === 8) return `26${digits(6)}`;
  const day = new Date().toISOString().slice(2, 10).replaceAll("-", "");
  return length === 15 ? `1${day}${digits(8)}` : `${day}${digits(10)}`;
};
