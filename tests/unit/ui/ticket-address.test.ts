import { expect, it } from "vitest";
import { ticketAddress } from "../../../src/popup/ticket-address.ts";

const TENANT = "11111111-2222-4333-8444-555555555555";
const REQUESTS = "#view/HubsExtension/BrowseServiceBlade/assetTypeId/Microsoft_Azure_Support_SupportRequest";
const azure = { portal: "azure", cloud: "worldwide", own: false, host: "portal.azure.com" } as const;
const microsoft365 = { ...azure, portal: "microsoft365" } as const;

it("opens Azure in the customer's directory", () => {
  expect(ticketAddress({ ...azure, customer: { tenantId: TENANT, domain: "contoso.com" } })).toBe(`https://portal.azure.com/${TENANT}${REQUESTS}`);
  expect(ticketAddress({ ...azure, customer: { domain: "contoso.com" } })).toBe(`https://portal.azure.com/contoso.com${REQUESTS}`);
  expect(ticketAddress({ ...azure, customer: {} })).toBe(`https://portal.azure.com/${REQUESTS}`);
});

it("opens Azure in the cloud of the ticket, and nothing where the cloud's portal is not known", () => {
  expect(ticketAddress({ ...azure, cloud: "usGovernment", customer: {} })).toBe(`https://portal.azure.us/${REQUESTS}`);
  expect(ticketAddress({ ...azure, cloud: "germany", customer: {} })).toBeUndefined();
  expect(ticketAddress({ ...microsoft365, cloud: "china", customer: {} })).toBe("https://portal.partner.microsoftonline.cn/AdminPortal/Home#/support");
  expect(ticketAddress({ ...azure, portal: "powerPlatform", cloud: "china", customer: {} })).toBeUndefined();
});

it("opens the admin centers", () => {
  expect(ticketAddress({ ...microsoft365, customer: { domain: "contoso.com" } })).toBe("https://admin.cloud.microsoft/?delegatedOrg=contoso.com#/support");
  expect(ticketAddress({ ...microsoft365, own: true, customer: { domain: "fabrikam.com" } })).toBe("https://admin.cloud.microsoft/#/support");
  expect(ticketAddress({ ...azure, portal: "powerPlatform", customer: {} })).toBe("https://admin.powerplatform.microsoft.com/support");
});

it("opens the portal that the ticket was filed in, where a cloud has several", () => {
  const customer = { tenantId: TENANT };
  expect(ticketAddress({ ...microsoft365, cloud: "usGovernment", host: "portal.apps.mil", customer })).toBe(`https://portal.apps.mil/AdminPortal/Home?delegatedOrg=${TENANT}#/support`);
  expect(ticketAddress({ ...azure, cloud: "sovereign", host: "portal.sovcloud-azure.de", customer })).toBe(`https://portal.sovcloud-azure.de/${TENANT}${REQUESTS}`);
  expect(ticketAddress({ ...azure, cloud: "sovereign", host: "evil.example", customer })).toBe(`https://portal.sovcloud-azure.fr/${TENANT}${REQUESTS}`);
  expect(ticketAddress({ ...azure, portal: "powerPlatform", customer })).toBe(`https://admin.powerplatform.microsoft.com/account/login/${TENANT}`);
});

it.each(["evil.com/../x", "a b", "javascript:alert(1)", "contoso.com#x", "@evil.com", "contoso.com?x=1", ""])("lets %j into no address", (text) => {
  expect(ticketAddress({ ...azure, customer: { domain: text, tenantId: text } })).toBe(`https://portal.azure.com/${REQUESTS}`);
  expect(ticketAddress({ ...microsoft365, customer: { domain: text } })).toBe("https://admin.cloud.microsoft/#/support");
});
