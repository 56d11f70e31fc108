import * as v from "valibot";
import { done, failed, type Outcome } from "../../model/outcome.ts";
import { customerSchema, namesSomebody, type Customer } from "../model/customer.ts";
import { isNewer } from "../model/backup/is-newer.ts";
import { recordName } from "../model/damaged/record-facts.ts";
import { checkedRecord } from "../model/damaged/record-problem.ts";
import { ticketSchema, type Ticket } from "../model/ticket.ts";
import {
  BACKUP_FORMAT,
  BACKUP_PARTS,
  BACKUP_VERSION,
  type BackupPart,
  type BackupReading,
  type BackupTrouble,
  type BrokenRecord,
} from "./backup.ts";

/** Hears how far a long job is, and says whether to go on. */
export type Pace = (done: number, all: number) => Promise<boolean>;

const headSchema = v.looseObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Records between two looks at the pace. */
const AT_ONCE = 500;

/** Maximum number of unknown parts that are named, and of characters in a name. */
const NAMED = 20;
const NAME_LENGTH = 40;

const trouble = (kind: BackupTrouble["kind"], broken: readonly BrokenRecord[] = []) => failed({ kind, broken });

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/** The head of a backup, or why the text is none that can be read. */
const headOf = (text: string): Outcome<Readonly<Record<string, unknown>>, BackupTrouble> => {
  if (text.trim() === "") return trouble("empty");
  const json = parse(text);
  if (json === undefined) return trouble(text.slice(0, 200).includes(`"${BACKUP_FORMAT}"`) ? "cutOff" : "foreign");
  const head = v.safeParse(headSchema, json);
  if (!head.success) return trouble("foreign");
  if (head.output.version > BACKUP_VERSION) return trouble("newer");
  return BACKUP_PARTS.some((part) => Object.hasOwn(head.output, part)) ? done(head.output) : trouble("cutOff");
};

/** A record that has its shape, and its place in the file. */
interface Placed<T> {
  readonly record: T;
  readonly place: number;
}

const nameOf = (part: BrokenRecord["part"], record: unknown): string | undefined => {
  if (part === "tickets") return recordName(record);
  const parsed = v.safeParse(v.object({ name: v.optional(v.string()), domain: v.optional(v.string()) }), record);
  const { name, domain } = parsed.success ? parsed.output : {};
  return (name?.trim() || domain?.trim())?.slice(0, 2 * NAME_LENGTH) || undefined;
};

/** Under which keys a ticket is unique in the store. */
const keysOf = ({ id, submissionId, portal, cloud, supportTicketId }: Ticket): string[] => [
  `id ${id}`,
  `submission ${submissionId}`,
  ...(supportTicketId === undefined ? [] : [`number ${portal} ${cloud} ${supportTicketId}`]),
];

/** Of tickets that share a key the latest state; a file in which one was copied by hand has both. */
const latestOf = (placed: readonly Placed<Ticket>[], broken: BrokenRecord[]): Ticket[] => {
  const taken = new Set<string>();
  const latest = placed.toSorted((one, other) =>
    isNewer(one.record, other.record) ? -1 : isNewer(other.record, one.record) ? 1 : 0,
  );
  const kept = new Set(
    latest.filter(({ record, place }) => {
      const keys = keysOf(record);
      const isTwice = keys.some((key) => taken.has(key));
      if (isTwice)
        broken.push({ part: "tickets", name: recordName(record), place, problem: { kind: "twice", field: "" } });
      else for (const key of keys) taken.add(key);
      return !isTwice;
    }),
  );
  return placed.filter((one) => kept.has(one)).map(({ record }) => record);
};

const customersOf = (placed: readonly Placed<Customer>[], broken: BrokenRecord[]): Customer[] =>
  placed.flatMap(({ record, place }) => {
    if (namesSomebody(record)) return [record];
    broken.push({ part: "customers", place, problem: { kind: "nobody", field: "" } });
    return [];
  });

/** The parts of a backup as they are in the file; what is not of the right kind is empty. */
const partsOf = (head: Readonly<Record<string, unknown>>) => {
  const has = (part: BackupPart): boolean => Object.hasOwn(head, part);
  const lists = { tickets: head["tickets"], customers: head["customers"] };
  const { settings } = head;
  const known = new Set<string>(["format", "version", "date", ...BACKUP_PARTS]);
  return {
    tickets: Array.isArray(lists.tickets) ? (lists.tickets as unknown[]) : [],
    customers: Array.isArray(lists.customers) ? (lists.customers as unknown[]) : [],
    settings: isRecord(settings) ? settings : {},
    brokenParts: BACKUP_PARTS.filter(
      (part) => has(part) && (part === "settings" ? !isRecord(settings) : !Array.isArray(lists[part])),
    ),
    unknownParts: Object.keys(head)
      .filter((part) => !known.has(part))
      .slice(0, NAMED)
      .map((part) => part.slice(0, NAME_LENGTH)),
  };
};

const isEmpty = ({ tickets, customers, settings }: BackupReading): boolean =>
  tickets.length === 0 && customers.length === 0 && Object.keys(settings).length === 0;

/**
 * Reads a backup. Every record in it is checked, and a broken one does not keep the others out; neither does a part
 * that is broken or unknown.
 */
export const readBackup = async (text: string, pace: Pace): Promise<Outcome<BackupReading, BackupTrouble>> => {
  const head = headOf(text);
  if (!head.ok) return head;
  const { tickets, customers, settings, brokenParts, unknownParts } = partsOf(head.value);
  const all = tickets.length + customers.length;
  const broken: BrokenRecord[] = [];
  const checked = async <S extends typeof ticketSchema | typeof customerSchema>(
    part: BrokenRecord["part"],
    schema: S,
    records: readonly unknown[],
    before: number,
  ): Promise<Placed<v.InferOutput<S>>[] | undefined> => {
    const placed: Placed<v.InferOutput<S>>[] = [];
    for (const [index, record] of records.entries()) {
      if (index % AT_ONCE === 0 && !(await pace(before + index, all))) return undefined;
      const outcome = checkedRecord(schema, record);
      if (outcome.ok) placed.push({ record: outcome.value, place: index + 1 });
      else broken.push({ part, name: nameOf(part, record), place: index + 1, problem: outcome.trouble });
    }
    return placed;
  };
  const goodCustomers = await checked("customers", customerSchema, customers, 0);
  const goodTickets = goodCustomers && (await checked("tickets", ticketSchema, tickets, customers.length));
  if (goodCustomers === undefined || goodTickets === undefined) return trouble("cancelled");
  const reading: BackupReading = {
    tickets: latestOf(goodTickets, broken),
    customers: customersOf(goodCustomers, broken),
    settings,
    broken,
    brokenParts,
    unknownParts,
  };
  return isEmpty(reading) && (broken.length > 0 || brokenParts.length > 0) ? trouble("nothing", broken) : done(reading);
};
