import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTeamServer, type TeamServer } from "../../../../../scripts/team/server/start-team-server.ts";

const member = (name: string) => ({ name, password: name, roles: ["on-behalf"] });
const document = { _id: "ticket:1", schema: 1, kind: "ticket", author: "anna", editor: "anna" };

let server: TeamServer;
beforeAll(async () => {
  server = await startTeamServer({ users: [member("anna"), { name: "guest", password: "guest", roles: [] }] });
});
afterAll(() => server.stop());

const ask = async (path: string, { as, ...init }: RequestInit & { readonly as?: string } = {}) => {
  const headers = {
    "content-type": "application/json",
    ...(as !== undefined && { authorization: `Basic ${btoa(`${as}:${as}`)}` }),
  };
  const reply = await fetch(`${server.url}${path}`, { ...init, headers });
  return { status: reply.status, body: (await reply.json()) as unknown, cookie: reply.headers.get("set-cookie") };
};
const send = (docs: readonly object[], as: string) =>
  ask("/team/_bulk_docs", { method: "POST", as, body: JSON.stringify({ docs, new_edits: true }) });

describe("the server of `npm run team`", () => {
  it("lets members in, and nobody else", async () => {
    const statuses = await Promise.all([
      ask("/team"),
      ask("/team", { as: "guest" }),
      ask("/team", { as: "anna" }),
      ask("/other", { as: "anna" }),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([401, 403, 200, 404]);
  });

  it("signs in by a cookie, until that is over", async () => {
    const signIn = (password: string) =>
      ask("/_session", { method: "POST", body: JSON.stringify({ name: "anna", password }) });
    expect((await signIn("wrong")).status).toBe(401);
    const { cookie } = await signIn("anna");
    const asAnna = () => fetch(`${server.url}/team`, { headers: { cookie: String(cookie).split(";")[0] ?? "" } });
    expect((await asAnna()).status).toBe(200);
    server.expireSessions();
    expect((await asAnna()).status).toBe(401);
  });

  it("checks each write by the design document", async () => {
    const { body } = await send([document, { ...document, _id: "ticket:2", author: "ben" }], "anna");
    expect(body).toEqual([
      expect.objectContaining({ id: "ticket:2", error: "forbidden" }),
      expect.objectContaining({ id: "ticket:1", ok: true }),
    ]);
    expect((await server.documents()).map(({ _id: id }) => id)).toEqual(["ticket:1"]);
  });

  it("lets no member change the check, purge, or make a database", async () => {
    const body = JSON.stringify({});
    const replies = await Promise.all([
      ask("/team/_design/on-behalf", { method: "PUT", as: "anna", body }),
      ask("/team/_purge", { method: "POST", as: "anna", body }),
      ask("/mine", { method: "PUT", as: "anna", body }),
    ]);
    expect(replies.map(({ status }) => status)).toEqual([403, 401, 401]);
  });

  it("keeps its documents while it is stopped", async () => {
    await server.stop();
    await expect(fetch(server.url)).rejects.toThrow();
    await server.start();
    expect((await server.documents()).length).toBe(1);
  });
});
