import * as v from "valibot";

const text = v.fallback(v.optional(v.string()), undefined);

const factsSchema = v.object({
  id: text,
  title: text,
  supportTicketId: text,
  notes: text,
  customer: v.fallback(v.optional(v.object({ name: text, domain: text, tenantId: text })), undefined),
});

/** What can be read of a record of the ticket store, even where it is no ticket. */
export type RecordFacts = v.InferOutput<typeof factsSchema>;

export const recordFacts = (record: unknown): RecordFacts => {
  const parsed = v.safeParse(factsSchema, record);
  return parsed.success ? parsed.output : {};
};

/** Maximum length of a record's name, in characters. */
const NAME_LENGTH = 100;

/** How an unreadable record is named to a person: its title and number, as far as they can be read. */
export const recordName = (record: unknown): string | undefined => {
  const { title = "", supportTicketId = "" } = recordFacts(record);
  const [words, number] = [title, supportTicketId].map((part) => part.trim().slice(0, NAME_LENGTH));
  if (words && number) return `${words} (${number})`;
  return words || number || undefined;
};

/** A record as JSON; of one that JSON cannot hold (a value that holds itself) what can be read. */
export const recordText = (record: unknown): string => {
  try {
    return JSON.stringify(record, (_key, value: unknown) => (typeof value === "bigint" ? String(value) : value));
  } catch (error) {
    if (error instanceof TypeError) return JSON.stringify(recordFacts(record));
    throw error;
  }
};
