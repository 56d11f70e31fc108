import { describe, expect, it } from "vitest";
import { CUSTOMER_SERVICES, customersUnder, OPTIONAL_CLOUDS } from "../../../../src/portals/hosts/clouds.ts";
import { CUSTOMERS, isCustomerHost } from "../../../../src/portals/hosts/customer-hosts.ts";
import { cloudOfHost, isFrameHost, isPortalHost } from "../../../../src/portals/hosts/hosts.ts";
import { mayRunIn } from "../../../../src/portals/hosts/may-run-in.ts";

const OF_CUSTOMERS = [
  "adb-123.4.databricks.azure.us",
  "databricks.azure.us",
  "ADB-1.2.Databricks.Azure.CN",
  "adb-1.2.databricks.sovcloud-azure.fr",
  "fabrikam.usgovvirginia.cloudapp.azure.us",
  "fabrikam.web.sovcloud-azure.de",
  "fabrikam.documents.azure.cn",
  "fabrikam.scm.azure.us",
  "fabrikam.grafana.azure.us",
];
const FRAMES = [
  "sandbox-1.reactblade.portal.azure.us",
  "hosting.azure.us",
  "sandbox-1.reactblade.portal.azure.net",
  "reactblade-ms.portal.azure.net",
  "a.b.azure.cn",
  "frames.sovcloud-azure.sg",
];
const PORTALS = [
  "portal.azure.com",
  "ms.portal.azure.com",
  "portal.azure.us",
  "intune.microsoft.us",
  "portal.apps.mil",
  "portal.azure.cn",
  "portal.sovcloud-azure.de",
  "partner.microsoft.com",
];

describe("hosts", () => {
  it.each(PORTALS)("of a portal may be that of a tab and of a frame: %s", (host) => {
    expect([isPortalHost(host), isFrameHost(host), mayRunIn(host, true), mayRunIn(host, false)]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it.each(FRAMES)("of frames only are none of a tab: %s", (host) => {
    expect([isPortalHost(host), isFrameHost(host), mayRunIn(host, true), mayRunIn(host, false)]).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it.each(OF_CUSTOMERS)("of customers are none of ours, under whatever domain: %s", (host) => {
    expect([
      isPortalHost(host),
      isFrameHost(host),
      mayRunIn(host.toLowerCase(), true),
      mayRunIn(host.toLowerCase(), false),
      cloudOfHost(host),
    ]).toEqual([false, false, false, false, undefined]);
  });

  it("that only look like a customer's stay a portal's", () => {
    for (const host of ["mydatabricks.azure.us", "databricks.portal.azure.us", "web.hosting.azure.cn", "web2.azure.us"])
      expect(isFrameHost(host), host).toBe(true);
  });

  it("of customers are excluded by pattern, each below each domain of frames", () => {
    const excluded = customersUnder(OPTIONAL_CLOUDS.flatMap(({ frames }) => frames));
    expect(excluded).toEqual(
      expect.arrayContaining([
        "https://*.databricks.azure.us/*",
        "https://*.cloudapp.azure.cn/*",
        "https://*.databricks.sovcloud-azure.sg/*",
      ]),
    );
    expect(CUSTOMERS.source).toContain(`(${CUSTOMER_SERVICES.join("|")})`);
    for (const pattern of excluded) {
      expect(pattern).toMatch(/^https:\/\/\*\.[a-z.-]+\/\*$/);
      expect(isCustomerHost(pattern.slice("https://*.".length, -2)), pattern).toBe(true);
    }
  });

  it("that a document has not are those of the page around it", () => {
    expect(mayRunIn("", false)).toBe(true);
  });
});
