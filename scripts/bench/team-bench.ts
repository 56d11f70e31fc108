import "../../tests/support/temporal.ts";
import { change, confirm, seen, submissionOf } from "../../tests/unit/tickets/team/machines/acts.ts";
import { fakeServer, type FakeServer } from "../../tests/unit/tickets/team/machines/fake-server.ts";
import { aMachine, memoryDatabase, type Machine } from "../../tests/unit/tickets/team/machines/machine.ts";
import { cross, sharedList } from "../../tests/unit/tickets/team/machines/team.ts";
import { isSameValue } from "../../src/tickets/team/model/canonical.ts";
import { type Bench, figure } from "./report.ts";

/** Requests of the first copy; people who write at once, and how often each of them does. */
const [COPIED, WRITERS, ROUNDS] = [Number(process.env["BENCH_TICKETS"] ?? 2000), 40, 1];
const START = Date.UTC(2026, 11, 1, 9);

let time = START;
const later = (): number => (time += 1000);
const numberOf = (count: number): string => `2612010${String(100_000_000 + count)}`;

const push = async ({ mirror }: Machine, { remote }: FakeServer): Promise<unknown> => mirror.replicate.to(remote);
const pull = async ({ mirror }: Machine, { remote }: FakeServer): Promise<unknown> => mirror.replicate.from(remote);

const took = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const bytesOf = async (server: FakeServer, work: () => Promise<unknown>): Promise<number> => {
  const before = server.traffic.bytes;
  await work();
  return server.traffic.bytes - before;
};

const bytesPerEdit = async (): Promise<string[]> => {
  const [one, other, server] = [
    await aMachine(0, later),
    await aMachine(1, later),
    fakeServer(memoryDatabase("bench")),
  ];
  await confirm(one, submissionOf(one, 1, "VPN gateway is down"), numberOf(1));
  await cross(one);
  await push(one, server);
  await pull(other, server);
  const [sent, taken]: [number[], number[]] = [[], []];
  for (let edit = 0; edit < 9; edit += 1) {
    const [ticket] = await seen(one);
    if (!ticket) throw new Error("No ticket");
    await change(one, ticket.id, { kind: "setNotes", notes: `Called back, attempt ${edit}` });
    await cross(one);
    sent.push(await bytesOf(server, () => push(one, server)));
    taken.push(await bytesOf(server, () => pull(other, server)));
  }
  return [`an edit, to the server: ${figure(sent, "bytes")}`, `from it, to each other: ${figure(taken, "bytes")}`];
};

const firstCopy = async (): Promise<string[]> => {
  const [one, other, server] = [
    await aMachine(0, later),
    await aMachine(1, later),
    fakeServer(memoryDatabase("bench")),
  ];
  for (let count = 0; count < COPIED; count += 1)
    await confirm(one, submissionOf(one, count, `R ${count}`), numberOf(count));
  const lines: string[] = [];
  for (const [name, work] of [
    ["into the mirror", () => cross(one)],
    ["to the server", () => push(one, server)],
    ["from the server", () => pull(other, server)],
    ["into the list", () => cross(other)],
  ] as const) {
    const ms = await took(work);
    lines.push(`${COPIED} requests ${name}: ${(ms / 1000).toFixed(1)} s, ${Math.round((COPIED / ms) * 1000)} a second`);
  }
  return [...lines, `the same list: ${isSameValue(await sharedList(one), await sharedList(other))}`];
};

const writers = async (): Promise<string[]> => {
  const server = fakeServer(memoryDatabase("bench"));
  const machines = await Promise.all(Array.from({ length: WRITERS }, (_, number) => aMachine(number, later)));
  const sync = async (machine: Machine): Promise<void> => {
    await cross(machine);
    await push(machine, server);
    await pull(machine, server);
    await cross(machine);
  };
  const [first] = machines;
  if (!first) throw new Error("No machines");
  for (let count = 0; count < 10; count += 1)
    await confirm(first, submissionOf(first, count, `R ${count}`), numberOf(count));
  await sync(first);
  for (const machine of machines) await sync(machine);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const machine of machines) {
      const tickets = await seen(machine);
      const ticket = tickets[(machine.number + round) % tickets.length];
      if (!ticket) throw new Error("No ticket");
      await change(machine, ticket.id, { kind: "setNotes", notes: `${ticket.notes ?? ""}${machine.number}.${round} ` });
      times.push(await took(() => sync(machine)));
    }
  for (let turn = 0; turn < 2; turn += 1) for (const machine of machines) await sync(machine);
  const lists = await Promise.all(machines.map(sharedList));
  return [
    `${WRITERS} writers, an edit and its way both ways: ${figure(times, "ms")}`,
    `the same list on all: ${lists.every((list) => isSameValue(list, lists[0]))}`,
  ];
};

/**
 * What a team's list costs, with the real bridge and PouchDB's HTTP adapter, in Node and without a network: the bytes
 * of an edit, the first copy (of `BENCH_TICKETS` requests), and forty people who write.
 */
export const teamBench: Bench = {
  name: "team",
  run: async () => [...(await bytesPerEdit()), ...(await firstCopy()), ...(await writers())],
};
