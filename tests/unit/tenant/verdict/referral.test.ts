import { describe, expect, it } from "vitest";
import { type Referral, referralAfter } from "../../../../src/tenant/verdict/referral.ts";
import { completed, isNews, withTenant } from "../../../../src/tenant/verdict/known-tenants.ts";
import { isOtherTenant } from "../../../../src/tenant/verdict/same-tenant.ts";
import type { Clue } from "../../../../src/tenant/model/verdict.ts";

const CONTOSO = { id: "bbbbbbbb-0000-4000-8000-000000000002", domain: "contoso.com" };
const NORTHWIND = { id: "cccccccc-0000-4000-8000-000000000003", domain: "northwind.com" };
const referral: Referral = { portal: "azure", tenant: CONTOSO };
const page = (tenant: Clue["tenant"]): Clue => ({ source: "page", tenant });
const address = (tenant: Clue["tenant"]): Clue => ({ source: "address", tenant });
/** What is left of the referral after the portal has said this, one thing after the other. */
const after = (...said: readonly (readonly Clue[])[]): Referral | undefined =>
  said.reduce<Referral | undefined>((left, clues) => left && referralAfter(left, "azure", clues), referral);

describe("for whom the person came", () => {
  it("is kept while the portal says nothing, and in another portal", () => {
    expect(after([])).toEqual(referral);
    expect(referralAfter(referral, "microsoft365", [page(NORTHWIND)])).toEqual(referral);
  });

  it("is kept against a portal that has never shown the tenant, even where the address has named it", () => {
    expect(after([page(NORTHWIND)])?.tenant).toEqual(CONTOSO);
    expect(after([address(CONTOSO)], [address(CONTOSO), page(NORTHWIND)])?.tenant).toEqual(CONTOSO);
  });

  it("is only for comparison once the portal has shown another tenant, until it shows the one", () => {
    expect(after([page(NORTHWIND)])).toMatchObject({ tenant: CONTOSO, doubted: true });
    expect(after([page(NORTHWIND)], [])).toMatchObject({ doubted: true });
    expect(after([page(NORTHWIND)], [page(CONTOSO)])).not.toHaveProperty("doubted");
  });

  it("ends when the person switches away from it", () => {
    expect(after([page(CONTOSO)], [page(NORTHWIND)])).toBeUndefined();
    expect(after([address(CONTOSO)], [address(NORTHWIND)])).toBeUndefined();
    expect(after([page(CONTOSO)], [address(NORTHWIND)])).toBeUndefined();
  });
});

describe("a form that was filled for one tenant", () => {
  it("belongs to another one where ID, domain, or the mere names say so", () => {
    expect(isOtherTenant(CONTOSO, NORTHWIND)).toBe(true);
    expect(isOtherTenant({ name: "Contoso" }, { name: "Northwind" })).toBe(true);
    expect(isOtherTenant({ id: CONTOSO.id, name: "Contoso" }, { name: "Northwind" })).toBe(true);
  });

  it("belongs to the same one while more becomes known of it", () => {
    expect(isOtherTenant({ id: CONTOSO.id }, { ...CONTOSO, name: "Contoso" })).toBe(false);
    expect(isOtherTenant({ ...CONTOSO, name: "Contoso" }, { ...CONTOSO, name: "Contoso Ltd." })).toBe(false);
    expect(isOtherTenant({ name: "Contoso" }, { name: "contoso " })).toBe(false);
    expect(isOtherTenant({ domain: CONTOSO.domain }, { domain: "contoso.onmicrosoft.com", name: "Contoso" })).toBe(
      false,
    );
    expect(isOtherTenant({ id: CONTOSO.id }, { name: "Contoso" })).toBe(false);
  });
});

describe("what is known of a tenant", () => {
  it("is put together by ID or domain, and never from a name alone", () => {
    expect(completed({ domain: CONTOSO.domain }, [NORTHWIND, { ...CONTOSO, name: "Contoso" }])).toEqual({
      ...CONTOSO,
      name: "Contoso",
    });
    expect(completed({ name: "Contoso" }, [{ ...CONTOSO, name: "Contoso" }])).toEqual({ name: "Contoso" });
    expect(completed({ ...CONTOSO, id: NORTHWIND.id }, [CONTOSO])).toEqual({ ...CONTOSO, id: NORTHWIND.id });
  });

  it("is news where an entry lacks it", () => {
    expect(isNews(CONTOSO, [{ domain: CONTOSO.domain }])).toBe(true);
    expect(isNews(CONTOSO, [CONTOSO])).toBe(false);
    expect(isNews(CONTOSO, [NORTHWIND])).toBe(false);
  });

  it("goes into the entry that it belongs to", () => {
    expect(withTenant([{ domain: CONTOSO.domain }, NORTHWIND], CONTOSO)).toEqual([CONTOSO, NORTHWIND]);
    expect(withTenant([NORTHWIND], CONTOSO)).toEqual([NORTHWIND, CONTOSO]);
    expect(withTenant([{ name: "Contoso" }], { name: "Contoso" })).toEqual([{ name: "Contoso" }]);
  });
});
