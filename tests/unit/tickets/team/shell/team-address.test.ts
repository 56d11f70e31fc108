import { describe, expect, it } from "vitest";
import { readingOf as settingsOf } from "../../../../../src/settings/settings-reading.ts";
import { accessTo, parseDatabase, parseServer } from "../../../../../src/tickets/team/address/team-address.ts";

const problemOf = (text: string): unknown => {
  const parsed = parseServer(text);
  return parsed.ok ? parsed.value : parsed.problem;
};

describe("the address of a team's server", () => {
  it.each([
    ["https://couch.fabrikam.example", "https://couch.fabrikam.example"],
    [" couch.fabrikam.example/ ", "https://couch.fabrikam.example"],
    ["HTTPS://Couch.Fabrikam.Example:6984/db/", "https://couch.fabrikam.example:6984/db"],
    ["http://127.0.0.1:5984", "http://127.0.0.1:5984"],
    ["http://localhost:5984/", "http://localhost:5984"],
  ])("%j is taken", (text, url) => expect(problemOf(text)).toBe(url));

  it.each([
    ["http://couch.fabrikam.example", "serverTls"],
    ["http://127.0.0.1.fabrikam.example", "serverTls"],
    ["http://localhost.fabrikam.example", "serverTls"],
    ["", "server"],
    ["https://", "server"],
    ["ftp://couch.fabrikam.example", "server"],
    ["javascript:alert(1)", "server"],
    ["https://anna:secret@couch.fabrikam.example", "server"],
    ["https://couch.fabrikam.example/?a=1", "server"],
    [`https://couch.fabrikam.example/${"x".repeat(600)}`, "server"],
  ])("%j is refused: %s", (text, problem) => expect(problemOf(text)).toBe(problem));

  it("needs access to its host alone", () => {
    expect(accessTo({ url: "https://couch.fabrikam.example:6984/db" })).toBe("https://couch.fabrikam.example/*");
    expect(accessTo({ url: "http://127.0.0.1:5984" })).toBe("http://127.0.0.1/*");
  });
});

it.each([
  ["team", true],
  ["on-behalf_2", true],
  ["Team", false],
  ["2team", false],
  ["", false],
  ["_users", false],
  ["../x", false],
])("the database %j: %s", (name, isGood) => expect(parseDatabase(name).ok).toBe(isGood));

describe("a team in the settings", () => {
  const team = { url: "https://couch.fabrikam.example/", database: "team" };

  it("of a policy is on, and wins over the person's own", () => {
    const { settings, managed } = settingsOf({ team: { ...team, database: "own", on: false } }, { team });
    expect(settings.team).toEqual({ url: "https://couch.fabrikam.example", database: "team", on: true });
    expect(managed).toEqual([["team"]]);
  });

  it("is none where server or database cannot be used, and each is named", () => {
    const { settings, problems } = settingsOf(undefined, {
      team: { url: "http://couch.fabrikam.example", database: "Team!", server: "x" },
    });
    expect(settings.team).toBeUndefined();
    expect(problems.map(({ kind, path }) => [kind, path.join(".")])).toEqual([
      ["unusable", "team.url"],
      ["unusable", "team.database"],
      ["unknown", "team.server"],
    ]);
  });
});
