import type { Ticket } from "../../model/ticket.ts";
import { isSameValue } from "./canonical.ts";
import { DEADLINE_RESULTS, DEADLINE_INPUTS, DEADLINE_BASIS, deadlineBasis } from "./deadline-basis.ts";
import { EMPTY_STATE, noteWriter, SHARED_FIELDS, stampsOf, type Register, type SharedState } from "./shared-state.ts";
import { nextStamp, originStamp, signedBy, timeOfStamp } from "./stamp.ts";

/** Fields whose value at the filing is somebody's doing, so that it is newer than what it meets. */
const isDone = (name: string, value: unknown): boolean =>
  name === "submissionId" ||
  name === "deletedDate" ||
  name === "respondedDate" ||
  name === "closedDate" ||
  name === "confirmedDate" ||
  (name === "confirmation" && value !== "pending") ||
  (name === "status" && value !== "awaitingResponse");

type Values = ReadonlyMap<string, unknown>;

const valuesOf = (ticket: Ticket | undefined): Values => new Map(Object.entries(ticket ?? {}));

/** Whether a change touches a deadline, or what it is counted from. */
const isCounted = (changed: ReadonlySet<string>): boolean =>
  [...DEADLINE_INPUTS, ...DEADLINE_RESULTS].some((name) => changed.has(name));

const register = (value: unknown, at: string): Register => (value === undefined ? { at } : { at, v: value });

/** The names of the fields that a change has changed, with those that go with them. */
const changedNames = (before: Values, after: Values): string[] => {
  const changed = new Set(
    SHARED_FIELDS.filter((name) => name !== "deletedDate" && !isSameValue(before.get(name), after.get(name))),
  );
  if (isCounted(changed)) for (const name of DEADLINE_RESULTS) changed.add(name);
  // One that goes back has no later dates, whatever is known of them elsewhere.
  const status = changed.has("status") ? after.get("status") : undefined;
  if (status === "awaitingResponse") changed.add("respondedDate");
  if (status === "awaitingResponse" || status === "responded") changed.add("closedDate");
  return [...changed];
};

/** A text takes the place of all that are known; each of them is in `seen` since it was written. */
const stampNotes = ({ seen }: SharedState["notes"], text: string | undefined, stamp: string, writer: string) => {
  const at = signedBy(stamp, writer);
  return { live: text === undefined || text === "" ? [] : [{ at, text }], seen: { ...seen, [writer]: at } };
};

const withBasis = (fields: SharedState["fields"], at: string | undefined): SharedState["fields"] =>
  at === undefined ? fields : { ...fields, [DEADLINE_BASIS]: { at, v: deadlineBasis(fields) } };

/**
 * The state after a change of its ticket on this machine. A ticket without a state is one that has just been filed, or
 * that a team finds here: what a form said is older than anything that was done since.
 * @param stamp the stamp of the change, newer than all of `state`
 */
export const stampChanges = (
  state: SharedState | undefined,
  before: Ticket | undefined,
  after: Ticket,
  { stamp, node }: { readonly stamp: string; readonly node: string },
): SharedState => {
  const [earlier, later] = [valuesOf(before), valuesOf(after)];
  const origin = originStamp(node);
  const { fields, notes } = state ?? EMPTY_STATE;
  const changed = changedNames(earlier, later).flatMap((name): [string, Register][] => {
    const value = later.get(name);
    if (!state && value === undefined) return [];
    return [[name, register(value, state || isDone(name, value) ? stamp : origin)]];
  });
  const basis = changed.find(([name]) => [...DEADLINE_INPUTS, ...DEADLINE_RESULTS].includes(name));
  const isNoted = (before?.notes ?? "") !== (after.notes ?? "");
  const next = {
    fields: withBasis({ ...fields, ...Object.fromEntries(changed) }, basis?.[1].at),
    notes: isNoted ? stampNotes(notes, after.notes, stamp, noteWriter(node, after.id)) : notes,
  };
  const isDeletionChanged = !isSameValue(earlier.get("deletedDate"), after.deletedDate);
  // What is changed of a deleted one leaves it deleted.
  const isDeletedStill = after.deletedDate !== undefined && (changed.length > 0 || isNoted);
  if (!isDeletionChanged && !isDeletedStill) return next;
  const at = nextStamp(node, timeOfStamp(stamp), [stamp, ...stampsOf(next)]);
  return { ...next, fields: { ...next.fields, deletedDate: register(after.deletedDate, at) } };
};
