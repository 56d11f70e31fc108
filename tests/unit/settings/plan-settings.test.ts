import { describe, expect, it } from "vitest";
import { planSettings } from "../../../src/settings/restore/plan-settings.ts";
import { readingOf } from "../../../src/settings/settings-reading.ts";

const plan = (raw: unknown, user: unknown = {}, policy?: unknown) => planSettings(raw, readingOf(user, policy));

describe("settings of a backup", () => {
  it("are added, changed or skipped, each for itself, and the others stay", () => {
    const present = { contactDetails: { firstName: "Ada", lastName: "Lovelace" }, remindBefore: 30 };
    const { change, ...counts } = plan(
      { contactDetails: { firstName: "Grace", lastName: "Lovelace", country: "DE" }, remindBefore: 30 },
      present,
    );
    expect(change).toEqual({ contactDetails: { firstName: "Grace", lastName: "Lovelace", country: "DE" } });
    expect(counts).toEqual({ added: 1, changed: 1, skipped: 2, problems: [] });
  });

  it("never replace what a policy has set", () => {
    const policy = { fillMode: "automatic", contactDetails: { firstName: "Policy" } };
    const { change, skipped } = plan({ fillMode: "onClick", contactDetails: { firstName: "Grace" } }, {}, policy);
    expect([change, skipped]).toEqual([{}, 2]);
  });

  it("add own tenants and take none away", () => {
    const [fabrikam, contoso] = [{ domain: "fabrikam.com" }, { domain: "contoso.com" }];
    const both = plan({ ownTenants: [contoso, fabrikam] }, { ownTenants: [fabrikam] });
    expect(both).toMatchObject({ change: { ownTenants: [fabrikam, contoso] }, added: 1, skipped: 1 });
    expect(plan({ ownTenants: [] }, { ownTenants: [fabrikam] }).change).toEqual({});
    const full = Array.from({ length: 200 }, (_, index) => ({ domain: `d${index}.example` }));
    expect(plan({ ownTenants: [contoso] }, { ownTenants: full })).toMatchObject({ change: {}, skipped: 1 });
  });

  it("bring back where a team's list is, but switch no team on or off", () => {
    const team = { url: "https://couch.fabrikam.example", database: "team" };
    expect(plan({ team }).change).toEqual({ team: { ...team, on: false } });
    expect(plan({ team }, { team: { ...team, on: true } })).toMatchObject({ change: {}, skipped: 1 });
    expect(plan({ team: { ...team, on: false } }, { team })).toMatchObject({ change: {}, skipped: 1 });
  });

  it("go through the checks of all settings; what cannot be used is named, and so is what nobody knows", () => {
    const raw = {
      remindBefore: "soon",
      fillMode: "onClick",
      theme: "dark",
      contactDetails: { phoneNumber: "<b>", firstName: "Ada" },
      ownTenants: [{ domain: "fabrikam.com" }, { id: "x" }],
      ["__proto__"]: { isAdmin: true },
    };
    const { change, problems } = plan(raw);
    expect(change).toMatchObject({
      fillMode: "onClick",
      contactDetails: { firstName: "Ada" },
      ownTenants: [{ domain: "fabrikam.com" }],
    });
    expect(problems.map(({ path }) => path.join("."))).toEqual(
      expect.arrayContaining(["remindBefore", "theme", "contactDetails.phoneNumber"]),
    );
    expect(({} as Record<string, unknown>)["isAdmin"]).toBeUndefined();
  });

  it.each([undefined, null, 5, "x", []])("that are %j change nothing", (raw) => {
    expect(plan(raw).change).toEqual({});
  });

  it("are the same a second time", () => {
    const raw = { fillMode: "onClick", calendars: { de: { timeZone: "Europe/Berlin", hours: {} } } };
    const { change, changed, added } = plan(raw);
    expect(changed + added).toBeGreaterThan(0);
    expect(plan(raw, change)).toMatchObject({ added: 0, changed: 0 });
  });
});
