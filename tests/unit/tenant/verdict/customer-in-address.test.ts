import { describe, expect, it } from "vitest";
import { customerInAddress } from "../../../../src/tenant/page/customer-page.ts";
import { linkCustomer } from "../../../../src/tenant/verdict/link-tenant.ts";
import { partnerCenterPages } from "../../../../src/portals/partner-center/customer-pages.ts";

const ID = "11111111-2222-4333-8444-555555555555";
const DOMAIN = "contoso.onmicrosoft.com";

describe("a customer's page in Partner Center", () => {
  it.each([
    [`https://partner.microsoft.com/dashboard/v2/customers/${ID}/servicemanagementpage`, "servicemanagementpage"],
    [`https://partner.microsoft.com/en-us/dashboard/v2/customers/${ID.toUpperCase()}/account`, "account"],
    [
      `https://partner.microsoft.com/commerce/customers/${ID}/subscriptions/22222222-2222-4333-8444-555555555555`,
      "subscriptions",
    ],
    [`https://partnercenter.microsoft.com/pcv/customers/${ID}/overview`, "overview"],
    [`https://partner.microsoft.com/dashboard/v2/customers/${ID}`, undefined],
  ])("%s", (address, page) => {
    expect(customerInAddress(address, partnerCenterPages)).toEqual({ id: ID, page });
  });

  it.each([
    "https://partner.microsoft.com/dashboard/v2/customers/list",
    "https://partner.microsoft.com/dashboard/v2/customers/granularadminaccess/list",
    `https://partner.microsoft.com/dashboard/support/servicerequests/create?stage=2&topicid=${ID}`,
    "https://partner.microsoft.com/dashboard/v2/customers/------------------------------------/account",
    "nonsense",
  ])("%s is none", (address) => {
    expect(customerInAddress(address, partnerCenterPages)).toBeUndefined();
  });

  it("lends its customer to a link, unless that names another one", () => {
    const contoso = { id: ID, name: "Contoso" };
    expect(linkCustomer({ domain: DOMAIN }, contoso)).toEqual({ id: ID, domain: DOMAIN, name: "Contoso" });
    expect(linkCustomer(undefined, contoso)).toEqual(contoso);
    // Another domain is no other customer: links name the default domain, the page the initial one.
    const known = { id: ID, domain: "ctso.onmicrosoft.com", name: "Contoso" };
    expect(linkCustomer({ domain: "contoso.com" }, known)).toEqual(known);
    expect(linkCustomer({ domain: "northwind.onmicrosoft.com" }, known)).toEqual({
      domain: "northwind.onmicrosoft.com",
    });
    expect(linkCustomer({ id: ID.replace("1", "2") }, contoso)).toEqual({ id: ID.replace("1", "2") });
    expect(linkCustomer(undefined, undefined)).toBeUndefined();
  });
});
