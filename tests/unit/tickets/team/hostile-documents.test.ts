import type { Database } from "pouchdb-core";
import { beforeEach, describe, expect, it } from "vitest";
import { readDocument } from "../../../../src/tickets/team/model/team-document.ts";
import { change, confirm, seen, submissionOf } from "./machines/acts.ts";
import { aMachine, idOf, memoryDatabase, type Machine } from "./machines/machine.ts";
import { settle, sharedList } from "./machines/team.ts";

type Json = Record<string, unknown>;

const NUMBER = "2612010040001234";

describe("documents that are none", () => {
  let [a, b]: Machine[] = [];
  let server: Database = memoryDatabase("server");
  let good: Json = {};
  const machines = (): [Machine, Machine] => {
    if (!a || !b) throw new Error("No machines");
    return [a, b];
  };

  beforeEach(async () => {
    let time = Date.UTC(2026, 11, 1, 9);
    [a, b] = [await aMachine(0, () => (time += 1000)), await aMachine(1, () => (time += 1000))];
    server = memoryDatabase("server");
    await confirm(a, submissionOf(a, 1, "VPN"), NUMBER);
    await settle([a], server);
    const { rows } = await server.allDocs({ include_docs: true });
    good = JSON.parse(JSON.stringify(rows[0]?.doc)) as Json;
  });

  const like = (changes: Json, field?: readonly [string, unknown]): Json => {
    const { _rev, ...document } = JSON.parse(JSON.stringify(good)) as Json & { state: { fields: Json } };
    const fields = {
      ...document.state.fields,
      ...(field && { [field[0]]: { at: `${"0".repeat(15)}-0000-x`, v: field[1] } }),
    };
    return { ...document, _id: `request:u:${idOf(77, 1)}`, state: { ...document.state, fields }, ...changes };
  };

  const CASES: readonly [string, () => Json, string][] = [
    ["another kind", () => like({ kind: "<img src=x onerror=alert(1)>" }), "invalid"],
    ["wrong types", () => like({ state: "none" }), "invalid"],
    ["a wrong value", () => like({}, ["status", 7]), "invalid"],
    ["HTML for a host", () => like({}, ["createdDate", "<script>alert(1)</script>"]), "invalid"],
    ["ten megabytes", () => like({}, ["service", "x".repeat(10_000_000)]), "tooLarge"],
    [
      "a key of a prototype",
      () => like(JSON.parse('{"state":{"fields":{"constructor":{"at":1}}}}') as Json),
      "invalid",
    ],
    ["a later schema", () => like({ schema: 2, more: true }), "newer"],
    ["no title", () => like({}, ["title", undefined]), "invalid"],
    [
      "a stamp that is none",
      () => like({ state: { fields: { title: { at: "now", v: "x" } }, notes: { live: [], seen: {} } } }),
      "invalid",
    ],
  ];

  it.each(CASES)("is kept aside and named: %s", async (_name, make, because) => {
    const [, other] = machines();
    const document = make();
    await server.put(document);
    await settle([other], server);
    expect((await seen(other)).map(({ title }) => title)).toEqual(["VPN"]);
    expect(await other.db.get("team", "aside")).toEqual({
      name: "aside",
      documents: [{ id: document["_id"], because }],
    });
    expect(JSON.stringify(await server.get(String(document["_id"])))).toContain('"_rev":"1-');
  });

  it("says of a key that reaches a prototype that it is none", () => {
    const text = JSON.stringify(like({})).replace('"fields":{', '"fields":{"__proto__":{"polluted":true},');
    expect(readDocument(JSON.parse(text) as Json)).toEqual({ ok: false, trouble: "invalid" });
    expect(Object("x").polluted).toBeUndefined();
  });

  it("takes HTML in a title for the text that it is", async () => {
    const [one, other] = machines();
    const title = "<b>Error</b> & <script>alert(1)</script>";
    await change(one, (await seen(one))[0]?.id ?? "", { kind: "edit", facts: { title } });
    await settle([one, other], server);
    expect((await seen(other))[0]?.title).toBe(title);
  });

  it("in the place of a request neither goes nor keeps it from the others", async () => {
    const [one, other] = machines();
    const place = String(good["_id"]).replace(NUMBER, "2612010040009999");
    await server.put({ _id: place, kind: "vandalism" });
    await settle([other], server);
    await confirm(other, submissionOf(other, 2, "Mail"), "2612010040009999");
    await settle([other, one], server);
    expect((await seen(one)).map(({ title }) => title).sort()).toEqual(["Mail", "VPN"]);
    expect(await sharedList(one)).toEqual(await sharedList(other));
    expect(await server.get(place)).toMatchObject({ kind: "vandalism" });
  });

  it("is forgotten once it can be read", async () => {
    const [, other] = machines();
    const { rev } = await server.put(like({ kind: "x" }));
    await settle([other], server);
    await server.put({ ...like({ kind: "ticket" }), _rev: rev });
    await settle([other], server);
    expect(await other.db.get("team", "aside")).toEqual({ name: "aside", documents: [] });
  });
});
