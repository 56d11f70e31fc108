import { describe, expect, it } from "vitest";
import { linkTarget } from "../../../src/tenant/verdict/link-tenant.ts";
import { CLOUD_IDS, type CloudId } from "../../../src/model/cloud.ts";
import { TICKET_PORTAL_IDS, type TicketPortalId } from "../../../src/model/portal.ts";
import type { Ticket } from "../../../src/tickets/model/ticket.ts";
import { ticketAddress } from "../../../src/tickets/address/ticket-address.ts";
import { cloudOfHost } from "../../../src/portals/hosts/hosts.ts";
import { PORTAL_ACCESSES } from "../../../src/portals/hosts/portal-accesses.ts";
import { PORTAL_LINKS } from "../../../src/portals/links.ts";

const TENANT = "11111111-2222-4333-8444-555555555555";
const REQUESTS = "#view/HubsExtension/BrowseServiceBlade/assetTypeId/Microsoft_Azure_Support_SupportRequest";
const azure = { portal: "azure", cloud: "worldwide", own: false, host: "portal.azure.com" } as const;
const microsoft365 = { ...azure, portal: "microsoft365" } as const;

it("opens Azure in the customer's directory", () => {
  expect(ticketAddress({ ...azure, customer: { tenantId: TENANT, domain: "contoso.com" } })).toBe(
    `https://portal.azure.com/${TENANT}${REQUESTS}`,
  );
  expect(ticketAddress({ ...azure, customer: { domain: "contoso.com" } })).toBe(
    `https://portal.azure.com/contoso.com${REQUESTS}`,
  );
});

const CUSTOMERS = "https://partner.microsoft.com/dashboard/v2/customers/list";

describe.each(["azure", "microsoft365", "powerPlatform"] as const)("a customer of a request in %s", (portal) => {
  const at = (customer: Ticket["customer"], own = false) =>
    ticketAddress({ ...azure, portal, own, host: "portal.azure.com", customer }) ?? "";

  it("known by ID only or by domain only is named by the address", () => {
    expect(linkTarget(at({ tenantId: TENANT }), PORTAL_LINKS)).toEqual({ portal, tenant: { id: TENANT } });
    expect(linkTarget(at({ domain: "contoso.com", name: "Contoso" }), PORTAL_LINKS)).toEqual({
      portal,
      tenant: { domain: "contoso.com" },
    });
  });

  it(
    "known by name only, or by nothing, is looked for in Partner Center: the portal would open the own " +
      "organization",
    () => {
      for (const customer of [{ name: "Contoso" }, {}, { tenantId: "nonsense", domain: "a b" }])
        expect(at(customer)).toBe(CUSTOMERS);
    },
  );

  it("that is the own organization needs no name", () => {
    expect(linkTarget(at({}, true), PORTAL_LINKS)).toEqual({ portal });
  });
});

it(
  "names the customer to the Microsoft 365 admin center by the initial domain, else by the ID, else by " +
    "another domain",
  () => {
    const named = (customer: Ticket["customer"]) =>
      new URL(ticketAddress({ ...microsoft365, customer }) ?? "").searchParams.get("delegatedOrg");
    expect(named({ tenantId: TENANT, domain: "contoso.onmicrosoft.com" })).toBe("contoso.onmicrosoft.com");
    expect(named({ tenantId: TENANT, domain: "contoso.com" })).toBe(TENANT);
    expect(named({ domain: "contoso.com" })).toBe("contoso.com");
  },
);

/** The home that opens the customer's context, for each kind of form and each host on which it lives. */
const HOMES: readonly (readonly [cloud: CloudId, portal: TicketPortalId, host: string, address: string])[] = [
  ["worldwide", "azure", "portal.azure.com", `https://portal.azure.com/${TENANT}${REQUESTS}`],
  [
    "worldwide",
    "microsoft365",
    "admin.cloud.microsoft",
    "https://admin.cloud.microsoft/?delegatedOrg=contoso.onmicrosoft.com#/support",
  ],
  [
    "worldwide",
    "microsoft365",
    "admin.microsoft.com",
    "https://admin.cloud.microsoft/?delegatedOrg=contoso.onmicrosoft.com#/support",
  ],
  [
    "worldwide",
    "microsoft365",
    "portal.office.com",
    "https://admin.cloud.microsoft/?delegatedOrg=contoso.onmicrosoft.com#/support",
  ],
  [
    "worldwide",
    "powerPlatform",
    "admin.powerplatform.microsoft.com",
    `https://admin.powerplatform.microsoft.com/account/login/${TENANT}`,
  ],
  ["usGovernment", "azure", "portal.azure.us", `https://portal.azure.us/${TENANT}${REQUESTS}`],
  [
    "usGovernment",
    "microsoft365",
    "portal.office365.us",
    "https://portal.office365.us/AdminPortal/Home?delegatedOrg=contoso.onmicrosoft.com#/support",
  ],
  [
    "usGovernment",
    "microsoft365",
    "admin.microsoft.us",
    "https://admin.microsoft.us/AdminPortal/Home?delegatedOrg=contoso.onmicrosoft.com#/support",
  ],
  [
    "usGovernment",
    "microsoft365",
    "portal.apps.mil",
    "https://portal.apps.mil/AdminPortal/Home?delegatedOrg=contoso.onmicrosoft.com#/support",
  ],
  [
    "usGovernment",
    "powerPlatform",
    "gcc.admin.powerplatform.microsoft.us",
    `https://gcc.admin.powerplatform.microsoft.us/account/login/${TENANT}`,
  ],
  [
    "usGovernment",
    "powerPlatform",
    "high.admin.powerplatform.microsoft.us",
    `https://high.admin.powerplatform.microsoft.us/account/login/${TENANT}`,
  ],
  ["china", "azure", "portal.azure.cn", `https://portal.azure.cn/${TENANT}${REQUESTS}`],
  [
    "china",
    "microsoft365",
    "portal.partner.microsoftonline.cn",
    "https://portal.partner.microsoftonline.cn/AdminPortal/Home?delegatedOrg=contoso.onmicrosoft.com#/support",
  ],
  ["sovereign", "azure", "portal.sovcloud-azure.fr", `https://portal.sovcloud-azure.fr/${TENANT}${REQUESTS}`],
  ["sovereign", "azure", "portal.sovcloud-azure.de", `https://portal.sovcloud-azure.de/${TENANT}${REQUESTS}`],
  ["sovereign", "azure", "portal.sovcloud-azure.sg", `https://portal.sovcloud-azure.sg/${TENANT}${REQUESTS}`],
];

it.each(HOMES)("%s, %s filed at %s: leads to %s, whose tenant is the customer's", (cloud, portal, host, address) => {
  const customer = { tenantId: TENANT, domain: "contoso.onmicrosoft.com" };
  const opened = ticketAddress({ portal, cloud, own: false, host, customer }) ?? "";
  expect(opened).toBe(address);
  expect(cloudOfHost(new URL(opened).hostname)).toBe(cloud);
  const target = linkTarget(opened, PORTAL_LINKS);
  expect(target).toMatchObject({ portal });
  expect([target?.tenant?.id, target?.tenant?.domain]).toContain(
    target?.tenant?.id === undefined ? customer.domain : customer.tenantId,
  );
});

const FILED = TICKET_PORTAL_IDS.flatMap((portal) =>
  CLOUD_IDS.flatMap((cloud) => {
    const hosts = PORTAL_ACCESSES.find((access) => access.portal === portal)?.hosts[cloud];
    return hosts ? [{ portal, cloud, homes: hosts.filter(({ isHome }) => isHome).map(({ host }) => host) }] : [];
  }),
);

it.each(FILED)("$portal has a home in $cloud, and each of its homes opens the customer's tenant", (filed) => {
  const { portal, cloud, homes } = filed;
  const customer = { tenantId: TENANT, domain: "contoso.onmicrosoft.com" };
  expect(homes.length).toBeGreaterThan(0);
  for (const host of homes) {
    const opened = ticketAddress({ portal, cloud, own: false, host, customer }) ?? "";
    expect(new URL(opened).hostname).toBe(host);
    expect(linkTarget(opened, PORTAL_LINKS)?.portal).toBe(portal);
    expect(linkTarget(opened, PORTAL_LINKS)?.tenant).toBeDefined();
  }
});

it("opens Azure in the cloud of the ticket, and nothing where the cloud's portal is not known", () => {
  expect(ticketAddress({ ...azure, cloud: "usGovernment", customer: { domain: "contoso.us" } })).toBe(
    `https://portal.azure.us/contoso.us${REQUESTS}`,
  );
  expect(ticketAddress({ ...azure, cloud: "germany", customer: {} })).toBeUndefined();
  expect(ticketAddress({ ...microsoft365, cloud: "china", own: true, customer: {} })).toBe(
    "https://portal.partner.microsoftonline.cn/AdminPortal/Home#/support",
  );
  // Its Partner Center is another one, whose address is not known.
  expect(ticketAddress({ ...microsoft365, cloud: "china", customer: {} })).toBeUndefined();
  expect(ticketAddress({ ...azure, portal: "powerPlatform", cloud: "china", customer: {} })).toBeUndefined();
});

it("opens the admin centers", () => {
  expect(ticketAddress({ ...microsoft365, customer: { domain: "contoso.com" } })).toBe(
    "https://admin.cloud.microsoft/?delegatedOrg=contoso.com#/support",
  );
  expect(ticketAddress({ ...microsoft365, own: true, customer: { domain: "fabrikam.com" } })).toBe(
    "https://admin.cloud.microsoft/#/support",
  );
  expect(ticketAddress({ ...azure, portal: "powerPlatform", own: true, customer: {} })).toBe(
    "https://admin.powerplatform.microsoft.com/support",
  );
});

it("opens the portal that the ticket was filed in, where a cloud has several", () => {
  const customer = { tenantId: TENANT };
  expect(ticketAddress({ ...microsoft365, cloud: "usGovernment", host: "portal.apps.mil", customer })).toBe(
    `https://portal.apps.mil/AdminPortal/Home?delegatedOrg=${TENANT}#/support`,
  );
  expect(ticketAddress({ ...azure, cloud: "sovereign", host: "portal.sovcloud-azure.de", customer })).toBe(
    `https://portal.sovcloud-azure.de/${TENANT}${REQUESTS}`,
  );
  expect(ticketAddress({ ...azure, cloud: "sovereign", host: "evil.example", customer })).toBe(
    `https://portal.sovcloud-azure.fr/${TENANT}${REQUESTS}`,
  );
  expect(ticketAddress({ ...azure, portal: "powerPlatform", customer })).toBe(
    `https://admin.powerplatform.microsoft.com/account/login/${TENANT}`,
  );
});

it.each(["evil.com/../x", "a b", "javascript:alert(1)", "contoso.com#x", "@evil.com", "contoso.com?x=1", ""])(
  "lets %j into no address",
  (text) => {
    expect(ticketAddress({ ...azure, own: true, customer: { domain: text, tenantId: text } })).toBe(
      `https://portal.azure.com/${REQUESTS}`,
    );
    expect(ticketAddress({ ...azure, customer: { domain: text, tenantId: text } })).toBe(CUSTOMERS);
    expect(ticketAddress({ ...microsoft365, customer: { domain: text } })).toBe(CUSTOMERS);
  },
);
