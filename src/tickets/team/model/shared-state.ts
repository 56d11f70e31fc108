import * as v from "valibot";
import { NOTES_LIMIT, ticketSchema } from "../../model/ticket.ts";
import { stampSchema } from "./stamp.ts";

/** Maximum number of fields, of nodes that have written notes, and of notes side by side. */
const [MAX_FIELDS, MAX_NODES, MAX_NOTES] = [200, 5000, 100];

/** What each browser keeps for itself: its own name for the request, its reminders, and its count of writes. */
const OWN: ReadonlySet<string> = new Set(["id", "notified", "snoozedUntil", "updatedDate", "revision"]);

/** The fields of a ticket that a team shares, the notes aside, which are kept of all. */
export const SHARED_FIELDS: readonly string[] = Object.keys(ticketSchema.entries).filter(
  (name) => !OWN.has(name) && name !== "notes",
);

const nameSchema = v.pipe(v.string(), v.regex(/^[a-zA-Z][a-zA-Z0-9]{0,49}$/));
const nodeSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,32}$/));

/** A value and when it was changed; without a value there is none any more. */
const registerSchema = v.strictObject({ at: stampSchema, v: v.optional(v.unknown()) });
export type Register = v.InferOutput<typeof registerSchema>;

/**
 * What a team knows of one request. `fields`: each with its newest change. `notes`: the texts that nobody has replaced
 * (`live`), and up to which of each node's changes they are known (`seen`): what is seen and not alive was replaced.
 */
export const sharedStateSchema = v.strictObject({
  fields: v.pipe(
    v.record(nameSchema, registerSchema),
    v.check((fields) => Object.keys(fields).length <= MAX_FIELDS),
  ),
  notes: v.strictObject({
    live: v.pipe(
      v.array(v.strictObject({ at: stampSchema, text: v.pipe(v.string(), v.maxLength(NOTES_LIMIT * 5)) })),
      v.maxLength(MAX_NOTES),
    ),
    seen: v.pipe(
      v.record(nodeSchema, stampSchema),
      v.check((seen) => Object.keys(seen).length <= MAX_NODES),
    ),
  }),
});
export type SharedState = v.InferOutput<typeof sharedStateSchema>;

export const EMPTY_STATE: SharedState = { fields: {}, notes: { live: [], seen: {} } };

/** All stamps of a state. */
export const stampsOf = ({ fields, notes }: SharedState): string[] => [
  ...Object.values(fields).map(({ at }) => at),
  ...notes.live.map(({ at }) => at),
  ...Object.values(notes.seen),
];
