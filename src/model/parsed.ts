/** What can be wrong with something that a person typed; the options have words for each. */
export const INPUT_PROBLEMS = [
  "tooLong",
  "email",
  "emails",
  "phoneCountryCode",
  "phoneUnknownCode",
  "phoneCharacters",
  "phoneLength",
  "phoneExtension",
  "phoneZero",
  "tenant",
  "tenantId",
  "domain",
  "customerEmpty",
  "customerTaken",
  "tooMany",
  "minutes",
  "hours",
  "noHours",
  "date",
  "server",
  "serverTls",
  "database",
] as const;
export type InputProblem = (typeof INPUT_PROBLEMS)[number];

/** What is wrong; `detail` is the part that is wrong. */
interface Refused {
  readonly ok: false;
  readonly problem: InputProblem;
  readonly detail: string;
}

/** A value that can be stored, or what is wrong with it. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | Refused;

/** Maximum length of a wrong part that is shown, in characters: something may have been pasted into the wrong field. */
const SHOWN_LENGTH = 60;

export const good = <T>(value: T): Parsed<T> => ({ ok: true, value });

export const wrong = (problem: InputProblem, detail: string): Refused => ({
  ok: false,
  problem,
  detail: detail.length > SHOWN_LENGTH ? `${detail.slice(0, SHOWN_LENGTH)}…` : detail,
});
