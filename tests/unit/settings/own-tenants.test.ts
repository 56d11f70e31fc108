import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judge } from "../../../src/tenant/verdict/judge.ts";
import type { Tenant } from "../../../src/tenant/model/tenant.ts";
import { exclusivelyInOrder } from "../../../src/platform/exclusively.ts";
import { changeSettings } from "../../../src/settings/change-settings.ts";
import { forgetKept } from "../../../src/settings/forget-kept.ts";
import { readSettings } from "../../../src/settings/read-settings.ts";
import { readingOf } from "../../../src/settings/settings-reading.ts";
import { fakeArea } from "../background/fake-browser.ts";

const A = "aaaaaaaa-0000-4000-8000-000000000001";
const B = "bbbbbbbb-0000-4000-8000-000000000002";
const tenants = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, index) => ({ domain: `${prefix}${index}.example.com` }));
const areasOf = (settings: unknown, policy: Record<string, unknown> = {}) => ({
  local: fakeArea({ settings }),
  managed: { get: () => Promise.resolve(policy) },
});
const exclusively = exclusivelyInOrder();

/** Whose tenant it is where the page names it. */
const kindOf = (tenant: Tenant, user: unknown, policy: unknown): string => {
  const { settings } = readingOf({ ownTenants: user }, { ownTenants: policy });
  const { kind, reason } = judge({ ...settings, clues: [{ source: "page", tenant }], customers: [], answers: [] });
  return `${kind} ${reason}`;
};

describe("own tenants", () => {
  it("of a policy with a slip keep the own organization own", () => {
    const [policy, own] = [[{ id: A }, { domain: "fabrikam" }], [{ id: B }]];
    expect(kindOf({ id: A }, own, policy)).toBe("own ownTenant");
    expect(kindOf({ id: B }, own, policy)).toBe("own ownTenant");
    expect(kindOf({ id: "cccccccc-0000-4000-8000-000000000003" }, own, policy)).toBe("unknown incompleteOwnTenants");
    expect(kindOf({ id: "cccccccc-0000-4000-8000-000000000003" }, own, [{ id: A }])).toBe("customer otherTenant");
  });

  it.each([
    ["nothing", {}, "ownTenants.1", "namesNobody"],
    ["null", null, "ownTenants.1", "namesNobody"],
    ["empty texts", { id: "", domain: " ", name: null }, "ownTenants.1", "namesNobody"],
    ["another key", { tenantId: A }, "ownTenants.1", "namesNobody"],
    ["a domain that is none", { domain: "fabrikam" }, "ownTenants.1", "namesNobody"],
    ["an ID that is none", { id: "42" }, "ownTenants.1", "namesNobody"],
    ["a number", { id: 42 }, "ownTenants.1", "namesNobody"],
    ["a text that names nobody", "Fabrikam", "ownTenants.1", "namesNobody"],
    ["a good ID beside a domain that is none", { id: A, domain: "fabrikam" }, "ownTenants.1.domain", "unusable"],
    ["a name beside another key", { name: "Fabrikam", tenantId: A }, "ownTenants.1.tenantId", "unknown"],
    ["a good ID beside another key", { id: A, tenantDomain: "fabrikam.com" }, "ownTenants.1.tenantDomain", "unknown"],
  ])("are read entry by entry, and a bad one is reported: %s", (_case, entry, path, kind) => {
    const { settings, problems } = readingOf(
      { ownTenants: [{ id: B }] },
      { ownTenants: [{ domain: "one.example.com" }, entry, { domain: "two.example.com" }] },
    );
    expect(problems).toMatchObject([{ source: "managed", kind }]);
    expect(problems[0]?.path.join(".")).toBe(path);
    expect(settings.ownTenantsIncomplete).toBe(true);
    expect(settings.ownTenants).toEqual(
      expect.arrayContaining([{ domain: "one.example.com" }, { domain: "two.example.com" }, { id: B }]),
    );
  });

  it.each([
    ["blanks", { id: ` ${A}\n`, domain: "\tfabrikam.com " }, { id: A, domain: "fabrikam.com" }],
    ["upper case", { id: A.toUpperCase(), domain: "Fabrikam.COM" }, { id: A, domain: "fabrikam.com" }],
    ["an @ before the domain", { domain: "@fabrikam.com" }, { domain: "fabrikam.com" }],
    ["a dot behind the domain", { domain: "fabrikam.com." }, { domain: "fabrikam.com" }],
    ["braces", { id: `{${A}}` }, { id: A }],
    ["invisible marks", { id: `\u200e${A}\u200b` }, { id: A }],
    ["an empty part", { id: A, domain: "" }, { id: A }],
    ["a text", ` ${A} `, { id: A }],
    ["a text with a domain", "@Fabrikam.com", { domain: "fabrikam.com" }],
    ["a name alone, as pages may show nothing else", { name: " Fabrikam " }, { name: "Fabrikam" }],
  ])("may be written with %s", (_case, entry, tenant) => {
    const { settings, problems } = readingOf({}, { ownTenants: [entry] });
    expect(settings).toMatchObject({ ownTenants: [tenant], ownTenantsIncomplete: false });
    expect(problems).toEqual([]);
  });

  it(
    "may come to 200 of a policy and 200 of the person; what lies beyond is reported, and makes the " +
      "list incomplete",
    () => {
      const full = readingOf({ ownTenants: tenants(200, "own") }, { ownTenants: tenants(200, "policy") });
      expect(full.settings.ownTenants).toHaveLength(400);
      expect(full.settings.ownTenantsIncomplete).toBe(false);
      for (const [user, policy, source] of [
        [201, 200, "user"],
        [200, 201, "managed"],
      ] as const) {
        const { settings, problems } = readingOf(
          { ownTenants: tenants(user, "own") },
          { ownTenants: tenants(policy, "policy") },
        );
        expect(settings.ownTenants).toEqual(full.settings.ownTenants);
        expect(settings.ownTenantsIncomplete).toBe(true);
        expect(problems).toMatchObject([{ source, path: ["ownTenants"], kind: "tooMany" }]);
      }
    },
  );

  it.each([
    ["a list of the wrong type", {}, { ownTenants: "fabrikam.com" }],
    ["a list of the wrong type, the person's own", { ownTenants: {} }, {}],
    ["settings of the wrong type", "garbage", {}],
    ["a policy of the wrong type", {}, []],
    ["a slip in the name of the list", {}, { ownTenant: [{ id: A }] }],
    ["another slip in it", {}, { OwnDomains: ["fabrikam.com"] }],
  ])("are incomplete by %s", (_case, user, policy) => {
    expect(readingOf(user, policy).settings.ownTenantsIncomplete).toBe(true);
  });

  it.each([
    ["a broken part that is none of them", { fillMode: 1 }, { remindBefore: "x", contactDetails: { tenantId: A } }],
    ["a setting of a later version", { tenantGroups: [] }, {}],
    ["an unknown setting of a policy that is none of them", {}, { colour: "red" }],
  ])("are complete beside %s", (_case, user, policy) => {
    expect(readingOf(user, policy).settings.ownTenantsIncomplete).toBe(false);
  });

  it(
    "stay incomplete while a broken entry is set aside, whoever replaced it, until the person " + "discards it",
    async () => {
      const areas = areasOf({ ownTenants: [{ id: A }, { tenantId: B }] });
      await changeSettings(
        areas,
        ({ ownTenants }) => ({ ownTenants: [...ownTenants, { domain: "fabrikam.com" }] }),
        exclusively,
      );
      const { settings, problems } = await readSettings(areas);
      expect(settings).toMatchObject({
        ownTenants: [{ id: A }, { domain: "fabrikam.com" }],
        ownTenantsIncomplete: true,
      });
      expect(problems).toEqual([
        { source: "kept", kind: "namesNobody", path: ["ownTenants", 1], value: { tenantId: B } },
      ]);
      for (const problem of problems) await forgetKept(areas, problem, exclusively);
      expect(await readSettings(areas)).toMatchObject({ settings: { ownTenantsIncomplete: false }, problems: [] });
    },
  );

  it("that the person writes are taken as a whole or not at all", async () => {
    const areas = areasOf({ ownTenants: [{ id: A }] });
    for (const ownTenants of [[{ domain: "fabrikam" }], tenants(201, "own"), [{ id: ` ${A}` }]]) {
      await expect(changeSettings(areas, { ownTenants }, exclusively)).rejects.toBeInstanceOf(TypeError);
    }
    expect(areas.local.values["settings"]).toEqual({ ownTenants: [{ id: A }] });
  });
});

describe("whatever the lists hold", () => {
  const id = fc.uuid();
  const domain = fc.stringMatching(/^[a-z][a-z\d]{0,8}$/).map((label) => `${label}.example.com`);
  const named = fc.oneof(
    id.map((one): Tenant => ({ id: one })),
    domain.map((one): Tenant => ({ domain: one })),
    fc.record({ id, domain }).map((one): Tenant => one),
  );
  const blank = fc.constantFrom("", " ", "\n", "\u200b");
  const sloppy = fc.tuple(named, blank, blank, fc.boolean()).map(([tenant, before, after, isUpper]) => ({
    tenant,
    entry: Object.fromEntries(
      Object.entries(tenant).map(([part, text = ""]) => [
        part,
        `${before}${isUpper ? text.toUpperCase() : text}${after}`,
      ]),
    ) as unknown,
  }));
  const bad = fc.oneof(
    fc.constantFrom<unknown>(
      {},
      null,
      5,
      [],
      "nobody",
      { tenantId: A },
      { domain: "fabrikam" },
      { id: "42" },
      { id: {} },
      { __proto__: { id: A } },
      { name: "" },
    ),
    fc
      .anything()
      .filter(
        (one) =>
          typeof one !== "string" &&
          (typeof one !== "object" || one === null || !("id" in one || "domain" in one || "name" in one)),
      ),
  );
  const list = fc
    .record({ good: fc.array(sloppy, { maxLength: 6 }), bad: fc.array(bad, { maxLength: 3 }), from: fc.nat() })
    .map(({ good, bad: wrong, from }) => {
      const entries: unknown[] = good.map(({ entry }) => entry);
      for (const [index, one] of wrong.entries()) entries.splice((from + index * 7) % (entries.length + 1), 0, one);
      return { entries, tenants: good.map(({ tenant }) => tenant), isBroken: wrong.length > 0 };
    });

  it("a tenant that a good entry names is own", () => {
    fc.assert(
      fc.property(list, list, (user, policy) => {
        for (const tenant of [...user.tenants, ...policy.tenants]) {
          const lower = { ...tenant, ...(tenant.id !== undefined && { id: tenant.id.toLowerCase() }) };
          expect(kindOf(lower, user.entries, policy.entries)).toBe("own ownTenant");
        }
      }),
    );
  });

  it("nobody becomes a customer by comparison alone while anything is refused", () => {
    fc.assert(
      fc.property(list, list, named, (user, policy, stranger) => {
        const verdict = kindOf(stranger, user.entries, policy.entries);
        if (user.isBroken || policy.isBroken) expect(verdict).not.toMatch("customer");
      }),
    );
  });
});
