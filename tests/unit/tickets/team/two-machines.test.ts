import type { Database } from "pouchdb-core";
import { beforeEach, describe, expect, it } from "vitest";
import { change, confirm, file, seen, submissionOf } from "./machines/acts.ts";
import { aMachine, memoryDatabase, type Machine } from "./machines/machine.ts";
import { cross, settle, sharedList, sync } from "./machines/team.ts";

const START = Date.UTC(2026, 11, 1, 9);
const NUMBER = "2612010040001234";

describe("two machines of a team", () => {
  let time = START;
  let [one, other]: Machine[] = [];
  let server: Database = memoryDatabase("server");
  const machines = (): [Machine, Machine] => {
    if (!one || !other) throw new Error("No machines");
    return [one, other];
  };
  const only = async (machine: Machine) => {
    const [ticket, ...others] = await seen(machine);
    expect(others).toEqual([]);
    if (!ticket) throw new Error("No ticket");
    return ticket;
  };

  beforeEach(async () => {
    time = START;
    [one, other] = [await aMachine(0, () => time), await aMachine(1, () => time)];
    server = memoryDatabase("server");
  });

  it("have what one of them files", async () => {
    const [a, b] = machines();
    await file(a, submissionOf(a, 1, "VPN"));
    await settle([a, b], server);
    expect(await sharedList(b)).toEqual(await sharedList(a));
    expect(await only(b)).toMatchObject({ title: "VPN" });
  });

  it.each([true, false])("have one request of two with the same number (met before its number: %s)", async (isMet) => {
    const [a, b] = machines();
    const [onA, onB] = [submissionOf(a, 1, "VPN"), submissionOf(b, 1, "VPN is down")];
    await file(a, onA);
    if (isMet) await settle([a, b], server);
    await confirm(b, onB, NUMBER);
    await confirm(a, onA, NUMBER);
    await settle([a, b], server);
    expect(await sharedList(b)).toEqual(await sharedList(a));
    expect(await only(a)).toMatchObject({ supportTicketId: NUMBER });
    expect(await only(b)).toMatchObject({ supportTicketId: NUMBER });
  });

  it("keep the notes of both, once", async () => {
    const [a, b] = machines();
    await file(a, submissionOf(a, 1, "VPN"));
    await settle([a, b], server);
    await change(a, (await only(a)).id, { kind: "setNotes", notes: "from a" });
    await change(b, (await only(b)).id, { kind: "setNotes", notes: "from b" });
    await settle([a, b], server);
    await settle([a, b], server);
    expect((await only(a)).notes?.split("\n").sort()).toEqual(["from a", "from b"]);
    expect(await sharedList(b)).toEqual(await sharedList(a));
  });

  it("merge by field", async () => {
    const [a, b] = machines();
    await file(a, submissionOf(a, 1, "VPN"));
    await settle([a, b], server);
    await change(a, (await only(a)).id, { kind: "setSeverity", severity: "critical" });
    await change(b, (await only(b)).id, { kind: "setLanguage", language: "de" });
    await settle([a, b], server);
    expect(await sharedList(b)).toEqual(await sharedList(a));
    const merged = await only(a);
    expect(merged).toMatchObject({ severity: "critical", supportLanguage: "de" });
    // Counted from both: two hours, in German business hours, which end at 17 o'clock in Berlin.
    expect(merged.serviceLevelAgreement).toMatchObject({ slaMinutes: 120 });
    expect(merged.serviceLevelAgreement?.calendar?.timeZone).toBe("Europe/Berlin");
  });

  it("let a deletion win over older changes only", async () => {
    const [a, b] = machines();
    await file(a, submissionOf(a, 1, "VPN"));
    await settle([a, b], server);
    await change(a, (await only(a)).id, { kind: "delete" });
    await sync(a, server);
    await sync(b, server);
    expect(await seen(b)).toEqual([]);
    time += 1000;
    const [deleted] = await b.db.getAll("tickets");
    await change(b, deleted?.id ?? "", { kind: "restore" });
    await settle([a, b], server);
    expect(await only(a)).toMatchObject({ title: "VPN" });
  });

  it("do not send what has come, and do not remind of what had passed", async () => {
    const [a, b] = machines();
    await file(a, submissionOf(a, 1, "VPN"));
    time += 9 * 3_600_000;
    await settle([a, b], server);
    const rev = (await server.allDocs({ include_docs: true })).rows[0]?.doc?.["_rev"];
    expect(rev).toMatch(/^1-/);
    expect(await b.db.count("teamOutbox")).toBe(0);
    expect((await only(b)).notified.due).toBeDefined();
    expect((await only(a)).notified).toEqual({});
    await cross(b);
    expect((await b.mirror.get(String((await server.allDocs({})).rows.map((row) => Object(row).id)[0])))._rev).toBe(
      rev,
    );
  });

  it("share what was there before the team", async () => {
    const [a, b] = machines();
    await b.db.put("team", { name: "node", on: false, node: "node1" });
    await file(b, submissionOf(b, 1, "Before"));
    await b.db.put("team", {
      name: "node",
      on: true,
      node: "node1",
      seededTo: "",
      mirror: { mirrorId: "one", seq: 0 },
    });
    await settle([a, b], server);
    expect(await only(a)).toMatchObject({ title: "Before" });
  });
});
