import type { TeamNode } from "../../store/database/team-records.ts";
import type { TicketDatabase } from "../../store/database/ticket-database.ts";
import { writeStore } from "../../store/database/write-store.ts";

/**
 * From now on each change of a ticket goes into the outbox. Done twice it is the same.
 * @param newNode gives this machine's name in stamps, lower-case letters and digits, where it has none yet
 */
export const switchTeamOn = (db: TicketDatabase, newNode: () => string): Promise<TeamNode> =>
  writeStore(db, ["team"], async (transaction) => {
    const record = await transaction.objectStore("team").get("node");
    const before = record?.name === "node" ? record : undefined;
    if (before?.on) return before;
    const node: TeamNode = { name: "node", node: newNode(), ...before, on: true, seededTo: "" };
    await transaction.objectStore("team").put(node);
    return node;
  });

/** No change goes into the outbox any more; what is known stays for when the team is switched on again. */
export const switchTeamOff = (db: TicketDatabase): Promise<void> =>
  writeStore(db, ["team"], async (transaction) => {
    const record = await transaction.objectStore("team").get("node");
    if (record?.name === "node") await transaction.objectStore("team").put({ ...record, on: false });
  });

/**
 * Makes sure that what was read of the mirror is of this mirror: of another one nothing is read yet, and all that is
 * known has to go into it.
 */
export const useMirror = (db: TicketDatabase, mirrorId: string): Promise<void> =>
  writeStore(db, ["team", "teamTickets", "teamOutbox"], async (transaction) => {
    const record = await transaction.objectStore("team").get("node");
    if (record?.name !== "node" || record.mirror?.mirrorId === mirrorId) return;
    await transaction.objectStore("team").put({ ...record, mirror: { mirrorId, seq: 0 } });
    const outbox = transaction.objectStore("teamOutbox");
    for (const id of await transaction.objectStore("teamTickets").getAllKeys())
      if ((await outbox.getKey(id)) === undefined) await outbox.put({ id, count: 1 });
  });
