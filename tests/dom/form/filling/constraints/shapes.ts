import type { Rule, Shape } from "./page-spec.ts";

const digitsOf = (text: string): string => text.replace(/\D/g, "");

const phoneMask = (text: string): string => {
  const digits = digitsOf(text).slice(0, 10);
  return digits.length > 6 ? `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}` : digits;
};

/** What pages make of a typed text. Each leaves its own results as they are. */
export const SHAPES: Readonly<Record<Shape, (text: string) => string>> = {
  phoneMask,
  digits: digitsOf,
  upperCase: (text) => text.toUpperCase(),
  trimmed: (text) => text.trim(),
  first4: (text) => text.slice(0, 4),
  first10: (text) => text.slice(0, 10),
  grouped: (text) => text.replaceAll(" ", "").replace(/(.{3})(?=.)/g, "$1 "),
};

const RULES: Readonly<Record<Rule, RegExp>> = {
  nothingElse: /^(?!)/,
  digits: /^\d*$/,
  plus: /^\+/,
  companyAddress: /@contoso\.com$/,
  short: /^.{0,8}$/,
};

/** Whether a page takes a value; it always takes what it put there itself. */
export const takes = (rule: Rule, value: string, first: string): boolean => value === first || RULES[rule].test(value);

/** What a flag widget shows, and in its button, once `text` is in it while the button says `flag`. */
export const withFlag = (text: string, flag: string, codes: readonly string[]): { shown: string; flag: string } => {
  if (text === "") return { shown: "", flag: "" };
  const code = codes.find((one) => text.startsWith(one));
  if (code) return { shown: text.slice(code.length).trim(), flag: code };
  return { shown: text, flag: text.startsWith("+") ? "" : flag };
};
