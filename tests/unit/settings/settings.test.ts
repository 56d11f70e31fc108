import { describe, expect, it, vi } from "vitest";
import { exclusivelyInOrder } from "../../../src/platform/exclusively.ts";
import { changeSettings } from "../../../src/settings/change-settings.ts";
import { keptProblems, withKept } from "../../../src/settings/problems/kept-problems.ts";
import { readSettings } from "../../../src/settings/read-settings.ts";
import { readingOf } from "../../../src/settings/settings-reading.ts";
import { watchSettings } from "../../../src/settings/watch-settings.ts";
import { fakeArea, fakeEvent } from "../background/fake-browser.ts";

/** On a machine that does other things too. */
const PATIENTLY = { timeout: 15_000 };

const DEFAULTS = {
  contactDetails: {},
  fillMode: "automatic",
  ownTenants: [],
  responseTimePolicy: "csp",
  calendars: {},
  remindBefore: 15,
  remindFor: "mine",
  backupReminder: true,
  ownTenantsIncomplete: false,
};
const GUID = "5f0c8d52-3a4e-4b5a-9d36-2f0a1c9e7b11";

const areasOf = (settings?: unknown, managed: () => Promise<Record<string, unknown>> = () => Promise.resolve({})) => ({
  local: fakeArea(settings === undefined ? {} : { settings }),
  managed: { get: managed },
});
const exclusively = exclusivelyInOrder();

describe("reading settings", () => {
  it.each([undefined, null, 5, "x", []])("gives defaults for %j", async (raw) => {
    const { settings, problems } = await readSettings(areasOf(raw));
    expect(settings).toEqual({ ...DEFAULTS, ownTenantsIncomplete: raw !== undefined });
    expect(problems).toHaveLength(raw === undefined ? 0 : 1);
  });

  it("lets a broken part fall to its default alone, and tells of it", () => {
    const raw = { fillMode: "always", remindBefore: 30, contactDetails: { firstName: "Ada", phoneNumber: 49 } };
    const { settings, problems } = readingOf(raw, undefined);
    expect(settings).toEqual({ ...DEFAULTS, remindBefore: 30, contactDetails: { firstName: "Ada" } });
    expect(problems).toEqual([
      { source: "user", kind: "unusable", path: ["contactDetails", "phoneNumber"], value: 49 },
      { source: "user", kind: "unusable", path: ["fillMode"], value: "always" },
    ]);
  });

  it("cannot be made to throw by what is stored", () => {
    const nasty: unknown[] = [
      { __proto__: null, contactDetails: [] },
      JSON.parse('{"__proto__":{"fillMode":"onClick"}}'),
      { contactDetails: { __proto__: 1 } },
      Object.create({ fillMode: "x" }),
    ];
    for (const raw of nasty) expect(readingOf(raw, raw).settings).toMatchObject({ fillMode: "automatic" });
  });

  it("puts the policy over the person's own, contact details field by field", () => {
    const user = {
      fillMode: "automatic",
      contactDetails: { firstName: "Ada", country: "DE" },
      ownTenants: [{ domain: "fabrikam.com" }],
    };
    const policy = { fillMode: "onClick", contactDetails: { country: "AT" }, ownTenants: [{ id: GUID }] };
    const reading = readingOf(user, policy);
    expect(reading.settings).toEqual({
      ...DEFAULTS,
      fillMode: "onClick",
      contactDetails: { firstName: "Ada", country: "AT" },
      ownTenants: [{ id: GUID }, { domain: "fabrikam.com" }],
    });
    expect(reading.managed).toEqual([["fillMode"], ["ownTenants"], ["contactDetails", "country"]]);
    expect(reading.user.fillMode).toBe("automatic");
  });

  it("rules calendars language by language, and lets one that nobody can count in fall alone", () => {
    const calendar = (timeZone: string) => ({ timeZone, hours: { mon: [["09:00", "17:00"]] }, holidays: [] });
    const user = {
      calendars: {
        de: calendar("Europe/Berlin"),
        fr: { ...calendar("UTC"), hours: {} },
        __proto__: null,
        "no language": calendar("UTC"),
      },
    };
    const policy = {
      calendars: { de: calendar("Europe/Vienna"), it: calendar("Europe/Rome") },
      responseTimePolicy: "unheard of",
    };
    const { settings, managed, problems, user: own } = readingOf(user, policy);
    expect(Object.entries(settings.calendars).map(([language, { timeZone }]) => [language, timeZone])).toEqual([
      ["de", "Europe/Vienna"],
      ["it", "Europe/Rome"],
    ]);
    expect(own.calendars["de"]?.timeZone).toBe("Europe/Berlin");
    expect(managed).toEqual([
      ["calendars", "de"],
      ["calendars", "it"],
    ]);
    expect(settings.responseTimePolicy).toBe("csp");
    expect(problems.map(({ source, path }) => `${source} ${path.join(".")}`)).toEqual([
      "user calendars.fr",
      "managed responseTimePolicy",
    ]);
  });

  it("passes over a broken policy, and tells of it", () => {
    const { settings, managed, problems } = readingOf({ remindBefore: 20 }, { remindBefore: -1 });
    expect(settings.remindBefore).toBe(20);
    expect(managed).toEqual([]);
    expect(problems).toEqual([{ source: "managed", kind: "unusable", path: ["remindBefore"], value: -1 }]);
  });

  it("knows how Firefox says that there is no policy, and tells of other trouble", async () => {
    const none = await readSettings(areasOf({}, () => Promise.reject(new Error("Managed storage manifest not found"))));
    expect(none.problems).toEqual([]);
    const broken = await readSettings(areasOf({}, () => Promise.reject(new Error("corrupt"))));
    expect(broken.problems).toEqual([{ source: "managed", kind: "unusable", path: [], value: "corrupt" }]);
  });
});

describe("changing settings", () => {
  it("changes one part and leaves all else, of later versions too", async () => {
    const areas = areasOf({ remindBefore: 30, later: true });
    await changeSettings(areas, { fillMode: "onClick" }, exclusively);
    expect(areas.local.values["settings"]).toEqual({ remindBefore: 30, later: true, fillMode: "onClick" });
  });

  it("refuses what has not the shape, and keeps what is stored", async () => {
    const areas = areasOf({ remindBefore: 30 });
    await expect(changeSettings(areas, { remindBefore: 0.5 }, exclusively)).rejects.toBeInstanceOf(TypeError);
    expect(areas.local.values["settings"]).toEqual({ remindBefore: 30 });
  });

  it("loses no change when several come at once", async () => {
    const areas = areasOf();
    const add = (domain: string) =>
      changeSettings(areas, ({ ownTenants }) => ({ ownTenants: [...ownTenants, { domain }] }), exclusively);
    await Promise.all([add("a.com"), add("b.com"), add("c.com")]);
    expect((await readSettings(areas)).settings.ownTenants).toEqual([
      { domain: "a.com" },
      { domain: "b.com" },
      { domain: "c.com" },
    ]);
  });

  it("moves a broken value aside when it is replaced, and not before", async () => {
    const areas = areasOf({ fillMode: "always", remindBefore: "soon" });
    await changeSettings(areas, { fillMode: "onClick" }, exclusively);
    expect(areas.local.values).toEqual({
      settings: { fillMode: "onClick", remindBefore: "soon" },
      settingsBroken: [{ kind: "unusable", path: ["fillMode"], value: "always" }],
    });
    expect((await readSettings(areas)).problems).toEqual([
      { source: "user", kind: "unusable", path: ["remindBefore"], value: "soon" },
      { source: "kept", kind: "unusable", path: ["fillMode"], value: "always" },
    ]);
  });

  it("reads what an earlier version kept aside", () => {
    const kept = { kind: "unusable", value: "x" };
    const stored = ["", "fillMode", "ownTenants.1.domain"].map((path) => ({ ...kept, path }));
    expect(keptProblems(stored)).toEqual(
      [[], ["fillMode"], ["ownTenants", 1, "domain"]].map((path) => ({ source: "kept", ...kept, path })),
    );
    expect(withKept(stored, keptProblems(stored))).toHaveLength(3);
  });

  it("keeps settings aside that are broken as a whole", async () => {
    const areas = areasOf("garbage");
    await changeSettings(areas, { fillMode: "onClick" }, exclusively);
    expect(areas.local.values).toEqual({
      settings: { fillMode: "onClick" },
      settingsBroken: expect.arrayContaining([{ kind: "unusable", path: [], value: "garbage" }]),
    });
  });
});

it(
  "an address or number that a policy has set wrong reaches no form, and a right one is written as a " +
    "person's own is",
  () => {
    const wrong = {
      primaryEmailAddress: "nobody",
      additionalEmailAddresses: ["desk@fabrikam.example", "x"],
      phoneNumber: "call me",
    };
    const { settings, problems } = readingOf({ contactDetails: { firstName: "Ada" } }, { contactDetails: wrong });
    expect(settings.contactDetails).toEqual({ firstName: "Ada", additionalEmailAddresses: ["desk@fabrikam.example"] });
    expect(problems.map(({ path }) => path.join("."))).toEqual([
      "contactDetails.primaryEmailAddress",
      "contactDetails.additionalEmailAddresses.1",
      "contactDetails.phoneNumber",
    ]);
    expect(readingOf({}, { contactDetails: { phoneNumber: "+49 (0)30 123456" } }).settings.contactDetails).toEqual({
      phoneNumber: "+4930123456",
    });
  },
);

it("watching tells of settings and policy, of nothing else, and ends with its signal", async () => {
  const onChanged = fakeEvent<(changes: Record<string, unknown>, areaName: string) => void>();
  const seen = vi.fn();
  const end = new AbortController();
  watchSettings({ ...areasOf({ remindBefore: 5 }), onChanged }, seen, seen, end.signal);
  onChanged.emit({ store: {} }, "local");
  onChanged.emit({ settings: {} }, "session");
  await Promise.resolve();
  expect(seen).not.toHaveBeenCalled();
  onChanged.emit({ settings: {} }, "local");
  onChanged.emit({ fillMode: {} }, "managed");
  onChanged.emit({ settingsBroken: {} }, "local");
  await vi.waitFor(() => {
    expect(seen).toHaveBeenCalledTimes(3);
  }, PATIENTLY);
  expect(seen).toHaveBeenLastCalledWith(expect.objectContaining({ settings: { ...DEFAULTS, remindBefore: 5 } }));
  end.abort();
  expect(onChanged.hasListeners()).toBe(false);
});
