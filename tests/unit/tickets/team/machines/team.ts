import type { Database } from "pouchdb-core";
import { ticketSchema, type Ticket } from "../../../../../src/tickets/model/ticket.ts";
import { crossBridge } from "../../../../../src/tickets/team/background/bridge.ts";
import { canonical } from "../../../../../src/tickets/team/model/canonical.ts";
import { SHARED_FIELDS } from "../../../../../src/tickets/team/model/shared-state.ts";
import { parseStored } from "../../../../../src/model/parse-stored.ts";
import type { Machine } from "./machine.ts";

/** Brings a machine's bridge to rest. */
export const cross = async ({ bridge }: Pick<Machine, "bridge">): Promise<void> => {
  const result = await crossBridge(bridge);
  if (!result.ok) throw new Error(result.trouble.detail);
};

/** What a machine and the server have is copied both ways, once. */
export const replicate = async ({ mirror }: Pick<Machine, "mirror">, server: Database): Promise<void> => {
  await mirror.replicate.to(server);
  await mirror.replicate.from(server);
};

export const sync = async (machine: Machine, server: Database): Promise<void> => {
  await cross(machine);
  await replicate(machine, server);
  await cross(machine);
};

const countSeq = async ({ mirror }: Machine): Promise<string> => String((await mirror.info()).update_seq);

/** Until nobody has anything new. @returns how many rounds it took */
export const settle = async (machines: readonly Machine[], server: Database): Promise<number> => {
  for (let round = 1; round <= 20; round += 1) {
    const before = await Promise.all(machines.map(countSeq));
    for (const machine of machines) await sync(machine, server);
    const after = await Promise.all(machines.map(countSeq));
    if (round > 1 && canonical(before) === canonical(after)) return round;
  }
  throw new Error("The machines do not come to rest");
};

/** The list of a machine as all machines have to have it. */
export const sharedList = async ({ db }: Machine): Promise<Record<string, unknown>[]> => {
  const tickets = (await db.getAll("tickets")).flatMap((record) => parseStored(ticketSchema, record) ?? []);
  return tickets
    .filter(({ deletedDate }) => deletedDate === undefined)
    .map((ticket) => sharedPart(ticket))
    .sort((one, other) => (canonical(one) < canonical(other) ? -1 : 1));
};

const sharedPart = (ticket: Ticket): Record<string, unknown> => {
  const values = new Map(Object.entries(ticket));
  return Object.fromEntries(
    ["notes", ...SHARED_FIELDS].flatMap((name) => (values.get(name) === undefined ? [] : [[name, values.get(name)]])),
  );
};
