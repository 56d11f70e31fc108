import "../../../../src/tickets/team/options/team.css";
import "../../../../src/tickets/team/components/team-line.css";
import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { TeamLine } from "../../../../src/tickets/team/components/team-line.tsx";
import type { ShownTeam, TeamSource } from "../../../../src/tickets/team/components/team-source.ts";
import { REFUSALS, type TeamState } from "../../../../src/tickets/team/model/team-state.ts";
import { TeamGroup } from "../../../../src/tickets/team/options/team-group.tsx";
import { openGroup } from "../../settings/options/group-page.tsx";
import { violationsIn } from "../../words/axe.ts";
import { emulateMedia } from "../../words/color-scheme.ts";
import { translationInto } from "../../words/interface-language.ts";

const NOW = Date.parse("2026-12-01T08:00:00Z");
const since = "2026-11-20T08:00:00.000Z";
const TEAM = { url: "https://couch.fabrikam.example", database: "team", on: true };
const ON: ShownTeam = { team: TEAM, isManaged: false, hasAccess: true };

let shown: ShownTeam;
let allows: boolean;
let done: unknown[];
let changed: (shown: ShownTeam) => void = () => undefined;
let opened: { close: () => void } | undefined;

const note = (...what: unknown[]): Promise<void> => Promise.resolve(void done.push(what));
const source: TeamSource = {
  watch: (listener) => {
    changed = listener;
    listener(shown);
  },
  request: ({ url }) => {
    done.push(["request", url]);
    return Promise.resolve(allows);
  },
  save: (team) => note("save", team),
  signIn: (signIn, stays) => note("signIn", signIn, stays),
  signOut: () => note("signOut"),
  openServer: (url) => void done.push(["openServer", url]),
  openOptions: () => void done.push(["openOptions"]),
  report: (error) => {
    throw error;
  },
};
const show = (next: ShownTeam, language: "en" | "de" = "en"): void => {
  shown = next;
  opened = openGroup(language, (t) => <TeamGroup source={source} now={() => NOW} t={t} />);
};
const showLine = (next: ShownTeam): void => {
  shown = next;
  opened = openGroup("en", (t) => <TeamLine source={source} now={() => NOW} t={t} />);
};
const withState = (state: TeamState, user?: string): ShownTeam => ({
  ...ON,
  news: { state, ...(user !== undefined && { user }) },
});
const refused = (because: (typeof REFUSALS)[number]): TeamState => ({ state: "refused", because, since, waiting: 2 });

beforeEach(async () => {
  await page.viewport(900, 900);
  [allows, done] = [true, []];
});
afterEach(() => opened?.close());

const box = (name: string) => page.getByLabelText(name, { exact: true });
const button = (name: string) => page.getByRole("button", { name, exact: true });
const t = translationInto("en");

describe("the team in the options, switched off", () => {
  const type = async (server: string, database: string): Promise<void> => {
    await userEvent.fill(box("Server"), server);
    await userEvent.fill(box("Database"), database);
    await userEvent.click(button("Switch on"));
  };

  it("asks the browser for the server's host and is saved once that is given", async () => {
    show({ isManaged: false, hasAccess: false });
    await type("couch.fabrikam.example/", "team");
    await expect
      .poll(() => done)
      .toEqual([
        ["request", TEAM.url],
        ["save", TEAM],
      ]);
  });

  it("stays off where the access is refused, and says so", async () => {
    allows = false;
    show({ isManaged: false, hasAccess: false });
    await type(TEAM.url, "team");
    await expect.element(page.getByText("No access to couch.fabrikam.example was given")).toBeVisible();
    expect(done).toEqual([["request", TEAM.url]]);
  });

  it("asks for nothing while server or database are wrong, and says what is", async () => {
    show({ isManaged: false, hasAccess: false });
    await type("http://couch.fabrikam.example", "Team");
    await expect.element(page.getByText("is not encrypted")).toBeVisible();
    await expect.element(page.getByText("is no database name")).toBeVisible();
    await expect.element(box("Server")).toHaveFocus();
    expect(done).toEqual([]);
  });

  it("remembers the server", async () => {
    show({ team: { ...TEAM, on: false }, isManaged: false, hasAccess: true });
    await expect.element(box("Server")).toHaveValue(TEAM.url);
    await expect.element(box("Database")).toHaveValue("team");
  });
});

describe("the team in the options, switched on", () => {
  it("takes name and password where nobody is signed in, and forgets the password on the page", async () => {
    show(withState(refused("signedOut")));
    await userEvent.fill(box("User name"), " anna ");
    await userEvent.fill(box("Password"), "secret");
    await userEvent.click(box("Stay signed in on this device"));
    await userEvent.click(button("Sign in"));
    await expect.poll(() => done).toEqual([["signIn", { name: "anna", password: "secret" }, true]]);
    changed(withState({ state: "current", since }, "anna"));
    await expect.element(page.getByText("Signed in as anna.")).toBeVisible();
    await expect.element(box("Password")).not.toBeInTheDocument();
    await userEvent.click(button("Sign out"));
    expect(done.at(-1)).toEqual(["signOut"]);
  });

  it("is switched off, and says what stays where", async () => {
    show(withState({ state: "current", since, aside: 3 }, "anna"));
    await expect.element(page.getByText(t("team_switchOffHint"))).toBeVisible();
    await expect.element(page.getByText(t("team_aside", 3))).toBeVisible();
    await userEvent.click(button("Switch off"));
    await expect.poll(() => done).toEqual([["save", { ...TEAM, on: false }]]);
  });

  it("by a policy asks for the access by a button, and is not switched off here", async () => {
    show({ ...ON, isManaged: true, hasAccess: false });
    await expect.element(button("Switch off")).not.toBeInTheDocument();
    await userEvent.click(button(t("access_allow")));
    expect(done).toEqual([["request", TEAM.url]]);
  });

  it.each(REFUSALS)("says what %s means", async (because) => {
    show(withState(refused(because)));
    await expect.element(page.getByText(t(`team_because_${because}`))).toBeVisible();
  });

  it.each(["light", "dark"])("is accessible and looks right in %s colours", async (scheme) => {
    await emulateMedia({ "prefers-color-scheme": scheme });
    show(withState(refused("wrongPassword")), "de");
    await expect.element(page.getByText("kennt diesen Benutzernamen")).toBeVisible();
    expect(await violationsIn(document.body)).toEqual([]);
    opened?.close();
    show({ isManaged: false, hasAccess: false }, "en");
    expect(await violationsIn(document.body)).toEqual([]);
    await emulateMedia({ "prefers-color-scheme": "" });
  });
});

describe("the line in the popup", () => {
  const line = () => document.querySelector(".team")?.textContent;

  it("is not there while no team is on", () => {
    showLine({ isManaged: false, hasAccess: false });
    expect(line()).toBeUndefined();
    changed({ ...ON, team: { ...TEAM, on: false } });
    expect(line()).toBeUndefined();
  });

  it.each<[TeamState, RegExp]>([
    [{ state: "starting" }, /connecting/],
    [{ state: "copying", done: 1200, total: 40_000 }, /1,200 of 40,000/],
    [{ state: "current", since }, /up to date since 11\/20\/26, /],
    [{ state: "waiting", waiting: 4 }, /on the way to the server: 4/],
    [{ state: "offline", since, waiting: 4 }, /not reached since .*Waiting here: 4/],
    [{ state: "offline", since, waiting: 0 }, /not reached since (?!.*Waiting)/],
  ])("says %o", async (state, words) => {
    showLine(withState(state));
    await expect.poll(line).toMatch(words);
  });

  it("leads to the way out", async () => {
    showLine(withState(refused("signedOut")));
    await userEvent.click(button("Sign in"));
    changed(withState({ state: "offline", since, waiting: 0 }));
    await userEvent.click(button("Open server"));
    changed({ ...ON, hasAccess: false });
    await userEvent.click(button(t("access_allow")));
    expect(done).toEqual([["openOptions"], ["openServer", TEAM.url], ["request", TEAM.url]]);
  });
});
