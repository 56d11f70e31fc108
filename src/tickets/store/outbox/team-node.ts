import { tick, clockAfter } from "../../team/model/team-clock.ts";
import type { TeamNode } from "../database/team-records.ts";
import type { StoreWrite } from "../database/ticket-database.ts";

/** One look a transaction: a restore puts many tickets at once. */
const looks = new WeakMap<StoreWrite, Promise<{ node: TeamNode | undefined }>>();

const look = async (transaction: StoreWrite): Promise<{ node: TeamNode | undefined }> => {
  const record = await transaction.objectStore("team").get("node");
  return { node: record?.name === "node" ? record : undefined };
};

const kept = (transaction: StoreWrite): Promise<{ node: TeamNode | undefined }> => {
  const there = looks.get(transaction) ?? look(transaction);
  looks.set(transaction, there);
  return there;
};

/** This machine of a team; undefined where no team is on. */
export const teamNode = async (transaction: StoreWrite): Promise<TeamNode | undefined> => {
  const { node } = await kept(transaction);
  return node?.on ? node : undefined;
};

/** Writes down what has changed of this machine. */
export const putTeamNode = async (transaction: StoreWrite, node: TeamNode): Promise<void> => {
  (await kept(transaction)).node = node;
  await transaction.objectStore("team").put(node);
};

/**
 * Makes the stamp of a change, and keeps the clock.
 * @param seen the stamps of what is changed
 * @param time of the change, in ms since 1970
 */
export const takeStamp = async (transaction: StoreWrite, seen: readonly string[], time: number): Promise<string> => {
  const { node } = await kept(transaction);
  if (!node) throw new Error("A stamp is only for a machine of a team");
  const stamp = tick(node.node, time, node.clock, seen);
  await putTeamNode(transaction, { ...node, clock: clockAfter(node.clock, stamp, time) });
  return stamp;
};
