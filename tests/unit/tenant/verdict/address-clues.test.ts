import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressClues } from "../../../../src/tenant/verdict/address-clues.ts";
import { isDomain, isTenantId } from "../../../../src/tenant/model/tenant.ts";
import { azureAddresses } from "../../../../src/portals/azure/addresses.ts";

const ID = "11111111-2222-3333-4444-555555555555";
const tenants = (address: string): unknown[] =>
  addressClues(address, { address: azureAddresses }).map(({ tenant }) => tenant);

describe("addressClues in the Azure portal", () => {
  it.each([
    [
      "https://portal.azure.com/#@contoso.onmicrosoft.com/resource/subscriptions/1",
      { domain: "contoso.onmicrosoft.com" },
    ],
    [
      "https://portal.azure.com/#@CONTOSO.OnMicrosoft.com/view/Microsoft_Azure_Support/NewSupportRequestV3Blade",
      { domain: "contoso.onmicrosoft.com" },
    ],
    [`https://portal.azure.com/${ID.toUpperCase()}#blade/X`, { id: ID }],
    [`https://portal.azure.com/@${ID}/`, { id: ID }],
    ["https://portal.azure.com/contoso.com", { domain: "contoso.com" }],
    [`https://portal.azure.com/auth/login/x/${ID}`, { id: ID }],
    [`https://entra.microsoft.com/${ID}/#view/X`, { id: ID }],
    ["https://portal.azure.com/#%40contoso.com/view/X", { domain: "contoso.com" }],
  ])("%s", (address, tenant) => {
    expect(tenants(address)).toEqual([tenant]);
  });

  it.each([
    "https://portal.azure.com/",
    "https://portal.azure.com/common#home",
    "https://portal.azure.com/index.html",
    "https://portal.azure.com/a/b",
    "not an address",
    "https://portal.azure.com/#%E0%A4%A",
  ])("%s names none", (address) => {
    expect(tenants(address)).toEqual([]);
  });

  it("names both where path and hash differ", () => {
    expect(tenants(`https://portal.azure.com/${ID}#@contoso.com/view/X`)).toEqual([
      { domain: "contoso.com" },
      { id: ID },
    ]);
  });

  it("reads no half of a domain at the end of an address that was cut", () => {
    const cut = (text: string): string =>
      `https://portal.azure.com/?x=${"x".repeat(8000)}`.slice(0, 8000 - text.length) + text;
    expect(cut("#@contoso.onmicrosoft.co")).toHaveLength(8000);
    expect(tenants(cut("#@contoso.onmicrosoft.co"))).toEqual([]);
    expect(tenants(cut("#@contoso.onmicrosoft.com/vie"))).toEqual([{ domain: "contoso.onmicrosoft.com" }]);
  });

  it("never makes a tenant of garbage", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (path, hash) => {
        for (const { tenant } of addressClues(`https://portal.azure.com/${path}#@${hash}`, {
          address: azureAddresses,
        })) {
          expect(tenant.id === undefined || isTenantId(tenant.id)).toBe(true);
          expect(tenant.domain === undefined || isDomain(tenant.domain)).toBe(true);
        }
      }),
    );
  });
});
