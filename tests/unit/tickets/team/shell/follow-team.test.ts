import { beforeEach, describe, expect, it } from "vitest";
import { freshStore, START } from "../../store/store-support.ts";
import { clock, ownPage, running, SETTINGS, type Running } from "../../../background/background-support.ts";

const TEAM = { url: "https://couch.fabrikam.example", database: "team", on: true };
const ACCESS = "https://couch.fabrikam.example/*";
const SIGN_IN = { name: "anna", password: "secret", stays: false };
const CURRENT = { state: { state: "current", since: "2026-12-01T08:00:00.000Z" }, user: "anna" };

const withTeam = (team: object | undefined = TEAM) => ({ local: { settings: { ...SETTINGS, team } }, session: {} });
const opened = ({ teamPage }: Running): number => teamPage.open.mock.calls.length;
const orders = (browser: Running) => browser.send("teamOrders", {}, ownPage);
const allow = async (browser: Running): Promise<void> => {
  browser.granted.add(ACCESS);
  browser.permissions.onAdded.emit();
  await expect.poll(() => opened(browser)).toBe(1);
};
const setTeam = (browser: Running, team: object): Promise<void> =>
  browser.storage.local.set({ settings: { ...SETTINGS, team } });

beforeEach(() => {
  freshStore();
  clock.time = START;
});

describe("the hidden page of the team's list", () => {
  it.each([["no team"], ["a team that is switched off"]])("stays closed with %s", async (what) => {
    const stored = withTeam(what === "no team" ? undefined : { ...TEAM, on: false });
    const browser = await running(stored);
    browser.granted.add(ACCESS);
    browser.permissions.onAdded.emit();
    browser.alarms.onAlarm.emit({ name: "sweep" });
    expect(await orders(browser)).toEqual({ ok: true, value: undefined });
    expect(opened(browser)).toBe(0);
  });

  it("waits for the access to the server, and goes with it", async () => {
    const browser = await running(withTeam());
    expect(opened(browser)).toBe(0);
    await allow(browser);
    browser.granted.delete(ACCESS);
    browser.permissions.onRemoved.emit();
    await expect.poll(() => browser.teamPage.isOpen()).toBe(false);
    await expect.poll(() => browser.stored.session["teamRun"]).toBeUndefined();
  });

  it("is opened anew for another server, and closed when the team is switched off", async () => {
    const browser = await running(withTeam());
    await allow(browser);
    await setTeam(browser, { ...TEAM, database: "other" });
    await expect.poll(() => opened(browser)).toBe(2);
    expect(await orders(browser)).toMatchObject({ value: { database: "other", leaves: false } });
    await setTeam(browser, { ...TEAM, on: false });
    await expect.poll(() => browser.teamPage.isOpen()).toBe(false);
  });

  it("is left alone by settings that are not its own, and opened again where it has ended", async () => {
    const browser = await running(withTeam());
    await allow(browser);
    await browser.storage.local.set({ settings: { ...SETTINGS, team: TEAM, remindBefore: 5 } });
    browser.alarms.onAlarm.emit({ name: "sweep" });
    await expect.poll(() => browser.stored.session["teamRun"]).toBeDefined();
    expect(opened(browser)).toBe(1);
    await browser.teamPage.close();
    browser.alarms.onAlarm.emit({ name: "sweep" });
    await expect.poll(() => opened(browser)).toBe(2);
  });
});

describe("signing in to the team", () => {
  it("is kept in memory, and on the disk only where the person wants to stay", async () => {
    const browser = await running(withTeam());
    await allow(browser);
    await browser.send("signInToTeam", SIGN_IN, ownPage);
    expect(await orders(browser)).toMatchObject({ value: { signIn: { name: "anna", password: "secret" } } });
    expect(browser.stored.local["teamSignIn"]).toBeUndefined();
    await browser.send("signInToTeam", { ...SIGN_IN, stays: true }, ownPage);
    expect(browser.stored.session["teamSignIn"]).toBeUndefined();
    expect(browser.stored.local["teamSignIn"]).toEqual({ name: "anna", password: "secret" });
    expect(opened(browser)).toBe(3);
  });

  it("is forgotten by signing out, and by switching the team off", async () => {
    const browser = await running(withTeam());
    await allow(browser);
    await browser.send("signInToTeam", { ...SIGN_IN, stays: true }, ownPage);
    await browser.send("signOutOfTeam", {}, ownPage);
    expect(browser.stored.local["teamSignIn"]).toBeUndefined();
    expect(await orders(browser)).toEqual({
      ok: true,
      value: { url: TEAM.url, database: "team", leaves: true },
    });
    await browser.send("signInToTeam", { ...SIGN_IN, stays: true }, ownPage);
    await setTeam(browser, { ...TEAM, on: false });
    await expect.poll(() => browser.stored.local["teamSignIn"]).toBeUndefined();
  });
});

describe("news of the hidden page", () => {
  it("are kept for popup and options until the team is off; a closed page has no say", async () => {
    const browser = await running(withTeam());
    await browser.send("teamNews", CURRENT, ownPage);
    expect(browser.stored.session["teamNews"]).toBeUndefined();
    await allow(browser);
    await browser.send("teamNews", CURRENT, ownPage);
    expect(browser.stored.session["teamNews"]).toEqual(CURRENT);
    await setTeam(browser, { ...TEAM, on: false });
    await expect.poll(() => browser.stored.session["teamNews"]).toBeUndefined();
  });

  it("of something written move the mark by which open pages notice", async () => {
    const browser = await running(withTeam());
    await allow(browser);
    const revision = () => (browser.stored.local["log"] as { revision: number } | undefined)?.revision ?? 0;
    const before = revision();
    await browser.send("teamWrote", {}, ownPage);
    expect(revision()).toBe(before + 1);
  });
});
