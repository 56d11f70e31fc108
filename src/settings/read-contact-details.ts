import * as v from "valibot";
import { contactDetailsSchema } from "../contact/contact-details.ts";
import { parseEmail, parseEmails } from "../contact/contact-input.ts";
import type { Parsed } from "../model/parsed.ts";
import { parsePhone } from "../contact/phone/parse-phone.ts";
import { readList } from "./read-list.ts";
import { isRecord, refused, under, unknownIn, type FoundProblem, type Reading } from "./problems/settings-problem.ts";

type Reader = (raw: unknown) => Reading<unknown>;

const MAX_EMAILS = 20;

/** What the options would not take from a person is not taken from a policy or the disk either. */
const parsedBy =
  <T>(parse: (text: string) => Parsed<T>): Reader =>
  (raw) => {
    const parsed = typeof raw === "string" ? parse(raw) : undefined;
    return parsed?.ok ? { value: parsed.value, problems: [] } : refused(raw);
  };

const checkedBy =
  (schema: v.GenericSchema): Reader =>
  (raw) => {
    const parsed = v.safeParse(schema, raw);
    return parsed.success ? { value: parsed.output, problems: [] } : refused(raw);
  };

/** The addresses of one entry, which may hold several; a bad one takes no other along. */
const readAddresses = (raw: unknown): Reading<string[]> => {
  if (typeof raw !== "string") return refused(raw);
  const read = raw.split(/[;,\n]/).map((part) => [part, parseEmails(part)] as const);
  return {
    value: read.flatMap(([, parsed]) => (parsed.ok ? parsed.value : [])),
    problems: read.flatMap(([part, parsed]) => (parsed.ok ? [] : refused(part).problems)),
  };
};

/** A list of which nothing can be used rules nothing. */
const readEmails: Reader = (raw) => {
  const { value = [], problems } = readList(raw, MAX_EMAILS, readAddresses);
  const emails = [...new Map(value.flat().map((email) => [email.toLowerCase(), email])).values()];
  const beyond = emails.slice(MAX_EMAILS);
  const allProblems = beyond.length > 0 ? [...problems, ...refused(beyond, "tooMany").problems] : problems;
  return emails.length === 0 && allProblems.length > 0
    ? { problems: allProblems }
    : { value: emails.slice(0, MAX_EMAILS), problems: allProblems };
};

const READERS: Readonly<Record<string, Reader>> = {
  ...Object.fromEntries(
    Object.entries(contactDetailsSchema.entries).map(([field, schema]) => [field, checkedBy(schema)]),
  ),
  primaryEmailAddress: parsedBy(parseEmail),
  additionalEmailAddresses: readEmails,
  phoneNumber: parsedBy(parsePhone),
};

/** The contact details, each field read for itself. */
export const readContactDetails = (raw: unknown, isPolicy: boolean): Reading<Record<string, unknown>> => {
  if (!isRecord(raw)) return refused(raw);
  const value: Record<string, unknown> = {};
  const problems: FoundProblem[] = [];
  for (const [field, read] of Object.entries(READERS)) {
    if (!Object.hasOwn(raw, field) || raw[field] === undefined) continue;
    const reading = read(raw[field]);
    if (reading.value !== undefined) value[field] = reading.value;
    problems.push(...under(field, reading.problems));
  }
  return { value, problems: isPolicy ? [...problems, ...unknownIn(raw, Object.keys(READERS))] : problems };
};
