import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { TeamState } from "../../../../src/tickets/team/model/team-state.ts";
import { startTeam, type RunningTeam } from "../../../../src/tickets/team/background/start-team.ts";
import { change, file, seen, submissionOf } from "./machines/acts.ts";
import { fakeServer, refusal, type FakeServer } from "./machines/fake-server.ts";
import { aMachine, memoryDatabase, type Machine } from "./machines/machine.ts";
import { cross, sharedList } from "./machines/team.ts";

interface Started {
  readonly machine: Machine;
  readonly server: FakeServer;
  readonly team: RunningTeam;
  readonly states: TeamState[];
  /** The titles of what the team has changed here. */
  readonly taken: string[];
  readonly last: () => TeamState | undefined;
}

describe("a team that runs", () => {
  let end = new AbortController();
  let running: Promise<void>[] = [];
  let database = memoryDatabase("server");

  beforeEach(() => {
    [end, running, database] = [new AbortController(), [], memoryDatabase("server")];
  });
  afterEach(async () => {
    end.abort();
    await Promise.all(running);
  });

  const start = async (
    number: number,
    prepare?: (server: FakeServer, machine: Machine) => unknown,
  ): Promise<Started> => {
    const [machine, server, states, taken] = [
      await aMachine(number, () => Date.now()),
      fakeServer(database),
      [] as TeamState[],
      [] as string[],
    ];
    await prepare?.(server, machine);
    const { mirror, store, now, newId, editor } = machine.bridge;
    const started = await startTeam({
      mirror,
      store,
      now,
      newId,
      editor,
      remote: server.remote,
      newNode: () => `node${number}`,
      random: () => 0,
      setTimer: (work, ms) => {
        const timer = setTimeout(work, Math.min(ms, 50));
        return () => clearTimeout(timer);
      },
      onState: (state) => states.push(state),
      onTaken: (changes) => void taken.push(...changes.map(({ after }) => after.title ?? "")),
      signal: end.signal,
    });
    if (!started.ok) throw new Error(started.trouble.detail);
    running.push(started.value.ended);
    return { machine, server, team: started.value, states, taken, last: () => states.at(-1) };
  };

  const current = ({ last }: Started): Promise<unknown> =>
    vi.waitFor(() => expect(last()?.state).toBe("current"), { timeout: 10_000, interval: 10 });

  it("brings to one browser what another one files, edits and deletes", async () => {
    const [a, b] = [await start(0), await start(1)];
    await Promise.all([current(a), current(b)]);
    await file(a.machine, submissionOf(a.machine, 1, "VPN"));
    a.team.wake();
    await vi.waitFor(async () => expect(await seen(b.machine)).toHaveLength(1), { timeout: 10_000 });
    const [ticket] = await seen(b.machine);
    await change(b.machine, ticket?.id ?? "", { kind: "setNotes", notes: "from b" });
    b.team.wake();
    await vi.waitFor(async () => expect((await seen(a.machine))[0]?.notes).toBe("from b"), { timeout: 10_000 });
    expect(await sharedList(b.machine)).toEqual(await sharedList(a.machine));
    await Promise.all([current(a), current(b)]);
  });

  it("tells what the team changes here, but not what the first copy brings", async () => {
    const a = await start(0, (_server, machine) => file(machine, submissionOf(machine, 1, "VPN")));
    await current(a);
    const b = await start(1);
    await current(b);
    expect(await seen(b.machine)).toHaveLength(1);
    await file(a.machine, submissionOf(a.machine, 2, "Printer"));
    a.team.wake();
    await vi.waitFor(() => expect(b.taken).toEqual(["Printer"]), { timeout: 10_000 });
    expect(a.taken).toEqual([]);
  });

  it.each([
    [401, "unauthorized", "Name or password is incorrect.", "wrongPassword"],
    [401, "unauthorized", "You are not authorized to access this db.", "signedOut"],
    [403, "forbidden", "You are not allowed to access this db.", "notAMember"],
    [404, "not_found", "Database does not exist.", "databaseMissing"],
    [507, "insufficient_storage", "The server is full", "serverFull"],
    [500, "internal_server_error", "No DB shards could be opened.", "serverFault"],
  ] as const)(
    "says what a server's %i (%s, %s) means, and goes on when it is over",
    async (status, error, reason, because) => {
      const a = await start(0, async (server, machine) => {
        server.mischief = () => refusal(status, error, reason);
        await file(machine, submissionOf(machine, 1, "VPN"));
      });
      await vi.waitFor(() => expect(a.last()).toMatchObject({ state: "refused", because, waiting: 1 }), {
        timeout: 10_000,
      });
      a.server.mischief = undefined;
      a.team.retry();
      await current(a);
      expect((await database.info()).doc_count).toBe(1);
    },
  );

  it("keeps all while the server is not reached", async () => {
    const a = await start(0, (server) => {
      server.mischief = () => new TypeError("Failed to fetch");
    });
    await vi.waitFor(() => expect(a.last()?.state).toBe("offline"), { timeout: 10_000 });
    await file(a.machine, submissionOf(a.machine, 1, "VPN"));
    a.team.wake();
    await vi.waitFor(() => expect(a.last()).toMatchObject({ state: "offline", waiting: 1 }), { timeout: 10_000 });
    a.server.mischief = undefined;
    await current(a);
    expect((await database.info()).doc_count).toBe(1);
  });

  it("takes a server that is full only for writing as full, and loses nothing", async () => {
    const a = await start(0, async (server, machine) => {
      server.mischief = ({ path }) =>
        path === "_bulk_docs" ? refusal(507, "insufficient_storage", "full") : undefined;
      await file(machine, submissionOf(machine, 1, "VPN"));
    });
    await vi.waitFor(() => expect(a.last()).toMatchObject({ state: "refused", because: "serverFull" }), {
      timeout: 10_000,
    });
    a.server.mischief = undefined;
    await current(a);
    expect((await database.info()).doc_count).toBe(1);
  });

  it("writes anew, in the name of who is signed in, what the server does not take", async () => {
    const bulkDocs = database.bulkDocs.bind(database);
    Object.assign(database, {
      bulkDocs: (docs: readonly Record<string, unknown>[], options: { readonly new_edits?: boolean }) => {
        const refused = docs.filter(({ editor, author }) => editor !== "person0" || author !== "person0");
        const errors = refused.map(({ _id: id }) => ({ id, status: 403, name: "forbidden", error: "forbidden" }));
        return bulkDocs(
          docs.filter((doc) => !refused.includes(doc)),
          options,
        ).then((all) => [...all, ...errors]);
      },
    });
    const a = await start(0, async (_server, machine) => {
      await file(machine, submissionOf(machine, 1, "VPN"));
      await cross({ bridge: { ...machine.bridge, editor: "earlier" } });
    });
    await vi.waitFor(async () => expect((await database.info()).doc_count).toBe(1), { timeout: 10_000 });
    expect((await database.allDocs({ include_docs: true })).rows[0]?.doc).toMatchObject({ editor: "person0" });
    await current(a);
  });

  it("is not harmed by a server that lies about revisions", async () => {
    const b = await start(1);
    await file(b.machine, submissionOf(b.machine, 1, "VPN"));
    b.team.wake();
    await vi.waitFor(async () => expect((await database.info()).doc_count).toBe(1), { timeout: 10_000 });
    const a = await start(0, (server) => {
      server.lie = (path, reply) =>
        path === "_bulk_get" ? JSON.parse(JSON.stringify(reply).replaceAll(/"_rev":"1-/g, '"_rev":"9-')) : reply;
    });
    await vi.waitFor(() => expect(a.states.length).toBeGreaterThan(1), { timeout: 10_000 });
    a.server.lie = undefined;
    a.team.retry();
    await vi.waitFor(async () => expect(await seen(a.machine)).toHaveLength(1), { timeout: 10_000 });
    expect(await sharedList(a.machine)).toEqual(await sharedList(b.machine));
  });

  it("says that this browser is full, and goes on when it is not", async () => {
    let isFull = true;
    const a = await start(0, (_server, machine) => {
      const put = machine.mirror.put.bind(machine.mirror);
      Object.assign(machine.mirror, {
        put: (...parameters: Parameters<typeof put>) =>
          isFull && String(parameters[0]["_id"]).startsWith("ticket")
            ? Promise.reject(Object.assign(new Error("full"), { status: 500, name: "QuotaExceededError" }))
            : put(...parameters),
      });
      return file(machine, submissionOf(machine, 1, "VPN"));
    });
    await vi.waitFor(() => expect(a.last()).toMatchObject({ state: "refused", because: "browserFull" }), {
      timeout: 10_000,
    });
    expect(await seen(a.machine)).toHaveLength(1);
    isFull = false;
    a.team.wake();
    await vi.waitFor(async () => expect((await database.info()).doc_count).toBe(1), { timeout: 10_000 });
  });
});
