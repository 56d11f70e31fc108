import { good, type Parsed, wrong } from "../model/parsed.ts";
import { typedText } from "../model/typed-text.ts";

/** Maximum length of one value of the contact details, in characters. */
const MAX_LENGTH = 200;
const MAX_EMAILS = 20;

/** A name or another plain line; runs of blanks become one. Empty means that there is no value. */
export const parseLine = (text: string): Parsed<string | undefined> => {
  const line = text.trim().replace(/\s+/g, " ");
  if (line.length > MAX_LENGTH) return wrong("tooLong", String(MAX_LENGTH));
  return good(line === "" ? undefined : line);
};

const LOCAL_PART = /^[^\s@<>()[\]",;:\\]{1,64}$/;
const HOST_LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;
const LAST_LABEL = /^(?:\p{L}{2,63}|xn--[a-z\d-]{1,59})$/iu;

/** Whether the text can be an email address: `name@host.tld`, letters of every script. */
const isEmail = (text: string): boolean => {
  const at = text.lastIndexOf("@");
  const local = text.slice(0, at);
  const labels = text.slice(at + 1).split(".");
  return (
    at > 0 &&
    text.length <= MAX_LENGTH &&
    LOCAL_PART.test(local) &&
    !/^\.|\.\.|\.$/.test(local) &&
    labels.length >= 2 &&
    labels.every((label) => HOST_LABEL.test(label)) &&
    LAST_LABEL.test(labels.at(-1) ?? "")
  );
};

/** One email address, or none. */
export const parseEmail = (text: string): Parsed<string | undefined> => {
  const email = typedText(text).trim();
  if (email === "") return good(undefined);
  return isEmail(email) ? good(email) : wrong("email", email);
};

/** Several addresses, divided by semicolon, comma or a new line; a repeated one counts once. */
export const parseEmails = (text: string): Parsed<string[]> => {
  const emails = typedText(text)
    .split(/[;,\n]/)
    .flatMap((part) => part.trim() || []);
  const bad = emails.find((email) => !isEmail(email));
  if (bad !== undefined) return wrong("emails", bad);
  const unique = [...new Map(emails.map((email) => [email.toLowerCase(), email])).values()];
  return unique.length > MAX_EMAILS ? wrong("tooMany", String(MAX_EMAILS)) : good(unique);
};

/** Whole minutes from 0 to one day. */
export const parseMinutes = (text: string): Parsed<number> => {
  const digits = typedText(text).trim();
  const minutes = Number(digits);
  return /^\d{1,4}$/.test(digits) && minutes <= 24 * 60 ? good(minutes) : wrong("minutes", digits);
};
