import { parseStored } from "../../../model/parse-stored.ts";
import { agreedPolicyOf } from "../../model/counted-anew.ts";
import { serviceLevelAgreementOf } from "../../model/service-level-agreement.ts";
import { ticketSchema, type Ticket } from "../../model/ticket.ts";
import { DEADLINE_BASIS, deadlineBasis } from "./deadline-basis.ts";
import { SHARED_FIELDS, stampsOf, type SharedState } from "./shared-state.ts";
import { newestStamp } from "./stamp.ts";

/** What a browser keeps of a ticket for itself. */
export type OwnPart = Pick<Ticket, "id" | "notified" | "snoozedUntil" | "updatedDate" | "revision">;

/** The notes of all, without those that another one holds already. */
const notesOf = ({ notes }: SharedState): string | undefined => {
  const texts = notes.live.map(({ text }) => text);
  const wanted = texts.filter(
    (text, index) =>
      !texts.some((other, place) => place !== index && other.includes(text) && (other !== text || place < index)),
  );
  return wanted.length === 0 ? undefined : wanted.join("\n");
};

/** A deletion counts only where nothing was changed after it. */
const deletedDateOf = ({ fields, notes }: SharedState): unknown => {
  const { deletedDate, ...others } = fields;
  if (deletedDate?.v === undefined) return undefined;
  const latest = newestStamp(stampsOf({ fields: others, notes }));
  return latest !== undefined && latest > deletedDate.at ? undefined : deletedDate.v;
};

const withSteps = (ticket: Ticket): Ticket => {
  if (ticket.status === "closed") return ticket;
  const { closedDate: _closed, ...open } = ticket;
  if (open.status === "responded") return open;
  const { respondedDate: _responded, ...awaiting } = open;
  return awaiting;
};

/**
 * Where two people changed at once what a deadline is counted from, neither has counted it from both. It is counted
 * from what the request says alone, so each machine counts the same.
 */
const withDeadline = (ticket: Ticket, { fields }: SharedState): Ticket => {
  if (fields[DEADLINE_BASIS] === undefined || fields[DEADLINE_BASIS].v === deadlineBasis(fields)) return ticket;
  const agreed = agreedPolicyOf(ticket);
  if (!agreed) return ticket;
  const { serviceLevelAgreement: _agreement, formerRule: _policy, ...rest } = ticket;
  const counted = serviceLevelAgreementOf(rest, {}, agreed);
  return counted ? { ...rest, serviceLevelAgreement: counted } : { ...rest, formerRule: agreed };
};

/**
 * The ticket that a state makes, the same on every machine but for what each keeps for itself.
 * @returns undefined where it makes none: something is missing, or of another kind
 */
export const ticketOfState = (state: SharedState, own: OwnPart): Ticket | undefined => {
  const values = SHARED_FIELDS.flatMap((name): [string, unknown][] => {
    const value = state.fields[name]?.v;
    return value === undefined || name === "deletedDate" ? [] : [[name, value]];
  });
  const [notes, deletedDate] = [notesOf(state), deletedDateOf(state)];
  const ticket = parseStored(ticketSchema, {
    ...Object.fromEntries(values),
    ...(notes !== undefined && { notes }),
    ...(deletedDate !== undefined && { deletedDate }),
    id: own.id,
    notified: own.notified,
    ...(own.snoozedUntil !== undefined && { snoozedUntil: own.snoozedUntil }),
    updatedDate: own.updatedDate,
    revision: own.revision,
  });
  return ticket && withDeadline(withSteps(ticket), state);
};
