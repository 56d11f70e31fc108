import { describe, expect, it } from "vitest";
import { addressClues } from "../../../../src/tenant/verdict/address-clues.ts";
import { isPossibleAt } from "../../../../src/form/detection/detect-form.ts";
import { azureAddresses } from "../../../../src/portals/azure/addresses.ts";
import type { PortalPage } from "../../../../src/portals/definition/portal-page.ts";
import { wordsFor } from "../../../../src/portals/words-for.ts";
import { FORM_PORTALS } from "../../../support/detectors/detectors.ts";

const GUID = "c0a70500-51c4-4e6b-9d15-0f2a6b1c7e01";
const TICKET =
  "%2Fsubscriptions%2F3f0a7d52-9c11-4e6d-a1c4-50b6e2f7a901%2Fproviders%2FMicrosoft.Support%2FsupportTickets%2Fa1b2";
const V3 = "Microsoft_Azure_Support/NewSupportRequestV3Blade";
const V4 = "Microsoft_Azure_Support/NewSupportRequestV4Blade";

/** Addresses of forms, each with the portal whose form it is and the tenant that it names. */
const FORMS: readonly [address: string, portal: PortalPage["id"], tenant: string | undefined][] = [
  ["https://portal.azure.com/#create/Microsoft.Support", "azure", undefined],
  ["https://portal.azure.com/#create/microsoft.support/", "azure", undefined],
  ["https://portal.azure.com/#@contoso.onmicrosoft.com/create/Microsoft.Support", "azure", "contoso.onmicrosoft.com"],
  [`https://portal.azure.com/#blade/${V3}`, "azure", undefined],
  [`https://portal.azure.com/#view/${V3}`, "azure", undefined],
  [`https://portal.azure.com/#view/${V3.toUpperCase()}/issueType/technical/productId/1`, "azure", undefined],
  [
    `https://portal.azure.com/?l=de#view/${V4}/callerName/Microsoft_Azure_Support%2FHelpPane.ReactView`,
    "azure",
    undefined,
  ],
  [`https://ms.portal.azure.com/#view/${V4}/callerName/Quota/summary/Cores`, "azure", undefined],
  [`https://portal.azure.com/#@contoso.onmicrosoft.com/view/${V4}`, "azure", "contoso.onmicrosoft.com"],
  [`https://portal.azure.com/#@${GUID}/blade/${V3}`, "azure", GUID],
  [`https://portal.azure.com/contoso.com#view/${V3}`, "azure", "contoso.com"],
  [`https://portal.azure.com/@contoso.com#view/${V3}`, "azure", "contoso.com"],
  [`https://portal.azure.com/${GUID}/#blade/${V4}`, "azure", GUID],
  [`https://portal.azure.com/common#view/${V3}`, "azure", undefined],
  [`https://portal.azure.com/auth/login/x/${GUID}#view/${V3}`, "azure", GUID],
  [`https://entra.microsoft.com/contoso.com/#view/${V4}`, "azure", "contoso.com"],
  [`https://intune.microsoft.com/#view/${V3}`, "azure", undefined],
  ["https://portal.azure.com/#blade/Microsoft_Azure_Support/HelpAndSupportBlade/newsupportrequest", "azure", undefined],
];

/** Addresses of the other portals' forms. */
const OTHER_FORMS: readonly [address: string, portal: PortalPage["id"]][] = [
  ["https://admin.powerplatform.microsoft.com/support/requests", "powerPlatform"],
  ["https://admin.powerplatform.microsoft.com/support?newTicket&product=15819", "powerPlatform"],
  ["https://gcc.admin.powerplatform.microsoft.us/support", "powerPlatform"],
  ["https://portal.office.com/Support/SupportEntry.aspx", "microsoft365"],
];

/** Addresses beside the forms. */
const OTHERS: readonly string[] = [
  "https://portal.azure.com/",
  "https://portal.azure.com/#home",
  "https://portal.azure.com/#blade/Microsoft_Azure_Support/HelpAndSupportBlade",
  "https://portal.azure.com/#blade/Microsoft_Azure_Support/HelpAndSupportBlade/overview",
  "https://portal.azure.com/#blade/HubsExtension/HelpAndSupportBlade",
  "https://portal.azure.com/#blade/HubsExtension/BrowseServiceBlade/assetTypeId/Microsoft_Azure_Support_SupportRequest",
  `https://portal.azure.com/#view/` +
    `Microsoft_Azure_Support/SupportRequestDetails.ReactView/id/${TICKET}/portalJourney~/true`,
  "https://portal.azure.com/#create/Microsoft.SupportCenter",
  "https://portal.azure.com/#create/Microsoft.VirtualMachine",
  "https://admin.microsoft.com/Adminportal/Home#/support/requests",
  "https://admin.cloud.microsoft/#/homepage",
  "https://admin.microsoft.com/AdminPortal/Home#/support",
  "https://admin.powerplatform.microsoft.com/environments/new",
  "https://admin.powerplatform.microsoft.com/account/login/c0a70500-51c4-4e6b-9d15-0f2a6b1c7e01",
  "https://partner.microsoft.com/dashboard/v2/customers/c0a70500-51c4-4e6b-9d15-0f2a6b1c7e01/servicemanagementpage",
  "https://partner.microsoft.com/dashboard/support/csp/servicerequests/create?category=csp",
  "https://practice.example/",
  "https://partner.microsoft.com/dashboard/v2/customers/list",
  "https://portal.office.com/Support/NewServiceRequest.aspx",
];

const portalsOf = (address: string): string[] =>
  FORM_PORTALS.filter(({ id, forms }) =>
    forms(wordsFor(id, "")).some(
      (form) => isPossibleAt(address, form) && form.routes.some((route) => route.test(address)),
    ),
  ).map(({ id }) => id);

describe("the route patterns", () => {
  it.each(FORMS)("know %s", (address, portal) => {
    expect(portalsOf(address)).toEqual([portal]);
  });

  it.each(OTHER_FORMS)("know %s", (address, portal) => {
    expect(portalsOf(address)).toEqual([portal]);
  });

  it.each(OTHERS)("leave %s alone", (address) => {
    expect(portalsOf(address)).toEqual([]);
  });

  it("keep no state between two looks", () => {
    for (const [address] of FORMS) expect(portalsOf(address)).toEqual(portalsOf(address));
  });
});

describe("the address clues", () => {
  it.each(FORMS)("read the tenant of %s", (address, _portal, tenant) => {
    const named = addressClues(address, { address: azureAddresses }).map(
      (clue) => clue.tenant?.id ?? clue.tenant?.domain,
    );
    expect([...new Set(named)]).toEqual(tenant === undefined ? [] : [tenant]);
  });
});
