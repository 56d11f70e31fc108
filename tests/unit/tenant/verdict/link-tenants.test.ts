import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressClues } from "../../../../src/tenant/verdict/address-clues.ts";
import { linkTarget } from "../../../../src/tenant/verdict/link-tenant.ts";
import { isDomain, isTenantId } from "../../../../src/tenant/model/tenant.ts";
import { azureAddresses } from "../../../../src/portals/azure/addresses.ts";
import type { AddressClue } from "../../../../src/portals/definition/clue-definition.ts";
import { microsoft365Addresses } from "../../../../src/portals/microsoft365/addresses.ts";
import { powerPlatformAddresses } from "../../../../src/portals/power-platform/addresses.ts";
import { OPTIONAL_CLOUDS } from "../../../../src/portals/hosts/clouds.ts";
import { PORTAL_LINKS } from "../../../../src/portals/links.ts";

const ID = "11111111-2222-4333-8444-555555555555";
const DOMAIN = "contoso.onmicrosoft.com";

/**
 * The templates by which Partner Center, Microsoft's documents and partners' tools lead into a customer's portals;
 * `{t}` is the tenant.
 */
const TEMPLATES: readonly (readonly [portal: string, template: string])[] = [
  ["microsoft365", "https://portal.office.com/Partner/BeginClientSession.aspx?CTID={t}&CSDEST=Support"],
  ["microsoft365", "https://portal.office.com/Partner/BeginClientSession.aspx?CTID={t}&CSDEST=ServiceStatus"],
  ["microsoft365", "https://portal.office.com/Partner/BeginClientSession.aspx?CTID={t}&CSDEST=o365admincenter"],
  ["microsoft365", "https://admin.microsoft.com/Partner/BeginClientSession.aspx?CTID={t}&CSDEST=o365admincenter"],
  ["microsoft365", "https://admin.microsoft.com/Adminportal/Home?delegatedOrg={t}#/homepage"],
  ["microsoft365", "https://admin.cloud.microsoft/?delegatedOrg={t}"],
  ["microsoft365", "https://admin.cloud.microsoft/?delegatedOrg={t}#/servicehealth"],
  ["microsoft365", "https://admin.cloud.microsoft/?login_hint=kim@fabrikam.com&delegatedOrg={t}"],
  ["microsoft365", "https://admin.microsoft.com/?auth=1&cid={t}"],
  ["microsoft365", "https://admin.cloud.microsoft/exchange?landingpage=homepage&form=mac_sidebar&delegatedOrg={t}#"],
  ["microsoft365", "https://admin.microsoft.com/sharepoint?delegatedOrg={t}"],
  ["azure", "https://portal.azure.com/{t}"],
  ["azure", "https://portal.azure.com/{t}/"],
  ["azure", "https://portal.azure.com/@{t}"],
  ["azure", "https://portal.azure.com/{t}#view/Microsoft_Azure_Support/HelpAndSupportBlade"],
  ["azure", "https://portal.azure.com/?feature.customportal=false#@{t}"],
  ["azure", "https://portal.azure.com/#@{t}/resource/subscriptions/1"],
  ["azure", "https://aad.portal.azure.com/{t}"],
  ["azure", "https://portal.azure.us/{t}"],
  ["azure", "https://entra.microsoft.com/{t}"],
  ["azure", "https://entra.microsoft.com/{t}#view/Microsoft_AAD_IAM"],
  ["azure", "https://intune.microsoft.com/{t}"],
  ["azure", "https://endpoint.microsoft.com/{t}/#blade/Microsoft_Intune"],
  ["azure", "https://portal.azure.com/{t}/#blade/Microsoft_Intune_DeviceSettings/X"],
  ["powerPlatform", "https://admin.powerplatform.microsoft.com/account/login/{t}"],
  ["microsoft365", "https://admin.microsoft.com/Partner/BeginClientSession.aspx?ctid={t}&csdest=Support"],
  [
    "microsoft365",
    "https://portal.office.com/Partner/BeginClientSession.aspx" +
      "?CTID={t}&CSDEST=Exchange&InitialDomain=contoso.onmicrosoft.com&PrimaryDomain=contoso.com",
  ],
  [
    "microsoft365",
    "https://portal.office.com/Partner/BeginClientSession.aspx?CTID={t}&CSDEST=MicrosoftCommunicationsOnline",
  ],
  ["microsoft365", "https://portal.office.com/Partner/BeginClientSession.aspx?CTID={t}&CSDEST=SharePoint"],
  ["microsoft365", "https://admin.cloud.microsoft/#/homepage?delegatedOrg={t}"],
  ["microsoft365", "https://admin.microsoft.com/?DELEGATEDORG={t}#/support/requests"],
  ["microsoft365", "https://portal.office365.us/adminportal/home?delegatedOrg={t}#/support"],
  ["microsoft365", "https://portal.apps.mil/adminportal/home?delegatedOrg={t}#/homepage"],
  ["microsoft365", "https://portal.partner.microsoftonline.cn/AdminPortal/Home?delegatedOrg={t}#/support"],
  ["azure", "https://portal.azure.cn/{t}"],
  ["azure", "https://entra.microsoft.us/{t}"],
  ["azure", "https://intune.microsoftonline.cn/{t}/#view/X"],
  ["azure", "https://portal.sovcloud-azure.fr/{t}"],
  ["powerPlatform", "https://high.admin.powerplatform.microsoft.us/account/login/{t}"],
  ["powerPlatform", "https://admin.powerplatform.microsoft.com/ACCOUNT/LOGIN/{t}/"],
  // azure-portal.md 2.2 and microsoft365-admin.md 2.2, with what browsers and people add to them.
  ["azure", "https://portal.azure.com/auth/login/x/{t}"],
  ["azure", "https://portal.azure.com/#@{t}"],
  ["azure", "https://portal.azure.com/#@{t}/asset/Microsoft_Azure_Compute/VirtualMachine/x"],
  ["azure", "https://portal.azure.com/#%40{t}/view/Microsoft_Azure_Support/NewSupportRequestV3Blade"],
  ["azure", "https://portal.azure.com/#@{t}?feature.x=true"],
  ["azure", "https://portal.azure.com/#@{t}&feature.x=true"],
  ["azure", "HTTPS://Portal.Azure.Com:443/{t}/#create/Microsoft.Support"],
  ["azure", "https://ms.portal.azure.com/{t}#view/Microsoft_Azure_Support/NewSupportRequestV4Blade/callerName/Quota"],
  ["azure", "https://entra.microsoft.com/#@{t}/view/Microsoft_AAD_IAM"],
  [
    "microsoft365",
    "https://admin.microsoft.com/Adminportal/Home?delegatedOrg={t}&source=applauncher#/support/requests",
  ],
  ["microsoft365", "https://admin.cloud.microsoft/?delegated%4Frg={t}"],
  ["microsoft365", "https://admin.cloud.microsoft/?delegatedOrg=%20{t}%20#/homepage"],
];

const CLUES: Readonly<Record<string, { readonly address: readonly AddressClue[] }>> = {
  azure: { address: azureAddresses },
  microsoft365: { address: microsoft365Addresses },
  powerPlatform: { address: powerPlatformAddresses },
};

/** Templates of the same sources that lead elsewhere: there is no form of ours. */
const ELSEWHERE: readonly string[] = [
  "https://outlook.office365.com/ecp/?rfr=Admin_o365&exsvurl=1&delegatedOrg={t}",
  "https://admin.exchange.microsoft.com/?landingpage=homepage&form=mac_sidebar&delegatedOrg={t}#",
  "https://admin.teams.microsoft.com/?delegatedOrg={t}",
  "https://contoso-admin.sharepoint.com/_layouts/15/online/AdminHome.aspx#/",
  "https://account.activedirectory.windowsazure.com/usermanagement/" +
    "multifactorverification.aspx?tenantId={t}&culture=en-us",
  "https://security.microsoft.com/?tid={t}",
  "https://purview.microsoft.com/?tid={t}",
  "https://compliance.microsoft.com/?tid={t}",
  "https://make.powerapps.com/home?tenant={t}",
  "https://app.powerbi.com/admin-portal?ctid={t}",
  "https://businesscentral.dynamics.com/{t}/admin",
  "https://admin.dynamics.com/?tid={t}",
  "https://lighthouse.microsoft.com",
];

/** An address with what people and pages add to it: a query, a hash, or one instead of the other. */
const variants = (address: string): string[] => {
  const [front = "", hash] = address.split("#");
  const extended = `${front}${front.includes("?") ? "&" : "?"}l=de&login_hint=kim%40fabrikam.example`;
  const named =
    hash?.includes("ontoso") || hash?.includes(ID.slice(0, 8)) || hash?.toLowerCase().includes(ID.slice(0, 8));
  return [
    address,
    [extended, ...(hash === undefined ? [] : [hash])].join("#"),
    ...(named ? [] : [front, `${front}#home`, `${front}#/support/requests`]),
  ];
};

/** The same tenant as links write it. */
const SPELLINGS: readonly (readonly [string, object])[] = [
  [ID, { id: ID }],
  [ID.toUpperCase(), { id: ID }],
  [DOMAIN, { domain: DOMAIN }],
  ["Contoso.OnMicrosoft.COM", { domain: DOMAIN }],
  [ID.replaceAll("-", "%2D"), { id: ID }],
  [DOMAIN.replaceAll(".", "%2E"), { domain: DOMAIN }],
];

describe("link templates", () => {
  it.each(TEMPLATES)("%s: %s, in every spelling of the tenant", (portal, template) => {
    for (const [text, tenant] of SPELLINGS)
      for (const address of variants(template.replace("{t}", text))) {
        expect(linkTarget(address, PORTAL_LINKS), address).toEqual({ portal, tenant });
        // The page itself is asked for all that its address names.
        expect(
          addressClues(address, CLUES[portal] ?? { address: [] }).map((clue) => clue.tenant),
          address,
        ).toEqual([tenant]);
      }
  });

  it.each(ELSEWHERE)("%s leads into no portal of ours", (template) => {
    for (const [text] of SPELLINGS) expect(linkTarget(template.replace("{t}", text), PORTAL_LINKS)).toBeUndefined();
  });

  it.each(
    OPTIONAL_CLOUDS.flatMap(({ scripts }) => scripts).flatMap(({ file, matches }) =>
      matches.map((match) => [match, file] as const),
    ),
  )("know the portal at %s", (match, file) => {
    const portal = /microsoft365/.test(file) ? "microsoft365" : /power-platform/.test(file) ? "powerPlatform" : "azure";
    expect(linkTarget(match.replace("*", ""), PORTAL_LINKS)).toEqual({ portal });
  });

  it.each([
    "https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/" +
      "granularAdminRelationships/11111111-2222-4333-8444-555555555555",
    "https://admin.microsoft.com/AdminPortal/Home#/support",
    `https://portal.office.com/partner/partnersignup.aspx?type=ResellerRelationship&id=${ID}&csp=1&msppid=0`,
    "https://portal.azure.com/",
    "https://portal.azure.com/common",
    "https://admin.powerplatform.microsoft.com/support",
    // Routes of the portals themselves (azure-portal.md 2.1, microsoft365-admin.md 2.1).
    "https://portal.azure.com/#create/Microsoft.Support",
    "https://portal.azure.com/#blade/Microsoft_Azure_Support/HelpAndSupportBlade/newsupportrequest",
    "https://portal.azure.com/#view/Microsoft_Azure_Support/" +
      "NewSupportRequestV3Blade/callerName/Microsoft_Azure_Support%2FHelpPane.ReactView/issueType/technical",
    `https://portal.azure.com/#view/Microsoft_Azure_Support/` +
      `SupportRequestDetails.ReactView/id/%2Fsubscriptions%2F` +
      `${ID}%2Fproviders%2FMicrosoft.Support%2FsupportTickets%2F${ID}/portalJourney~/true`,
    `https://portal.azure.com/#resource/subscriptions/${ID}/overview`,
    `https://portal.azure.com/common#@/resource/subscriptions/${ID}`,
    `https://portal.azure.com/a/${ID}`,
    `https://portal.azure.com/?subscription=${ID}`,
    "https://portal.azure.com/contoso.com%2Fevil",
    "https://portal.azure.com/#@Contoso/resource",
    "https://portal.office.com/Support/SupportEntry.aspx",
    "https://portal.office.com/support/altusupport.aspx?app=teamsfreeupgrade",
    "https://portal.office.com/admin/default.aspx",
    "https://portal.office.com/Partner/ModernShell.aspx",
    "https://admin.microsoft.com/Adminportal/Home?source=applauncher#/support/requests",
    "https://admin.microsoft.com/adminportal/home#/support/feedback/2611230040001234",
    "https://admin.cloud.microsoft/?#/homepage",
    "https://admin.cloud.microsoft/?delegatedOrg=#/homepage",
    "https://admin.cloud.microsoft/?delegatedOrg=common#/homepage",
    "https://admin.cloud.microsoft/?login_hint=kim@fabrikam.com",
    `https://admin.microsoft.com/?auth=1&sessionId=${ID}`,
  ])("%s leads into a portal and names nobody", (address) => {
    expect(linkTarget(address, PORTAL_LINKS)).not.toHaveProperty("tenant");
  });

  it.each([
    `https://lighthouse.microsoft.com/${ID}`,
    `https://portal.azure.com.evil.example/${ID}`,
    `http://portal.azure.com/${ID}`,
    `javascript:location='https://portal.azure.com/${ID}'`,
    "https://partner.microsoft.com/dashboard/v2/customers/list",
    "",
  ])("%j leads into no portal of ours", (address) => {
    expect(linkTarget(address, PORTAL_LINKS)).toBeUndefined();
  });

  it("never make a tenant of garbage", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TEMPLATES),
        fc.oneof(fc.string({ unit: "binary" }), fc.webPath(), fc.domain(), fc.uuid(), fc.emailAddress(), fc.webUrl()),
        ([portal, template], garbage) => {
          const address = template.replace("{t}", () => garbage);
          const tenants = [
            linkTarget(address, PORTAL_LINKS)?.tenant ?? {},
            ...addressClues(address, CLUES[portal] ?? { address: [] }).map((clue) => clue.tenant),
          ];
          for (const { id, domain } of tenants) {
            expect(id === undefined || isTenantId(id)).toBe(true);
            expect(domain === undefined || isDomain(domain)).toBe(true);
            // What is taken for a tenant is there as such, and is no part of something longer.
            if (id !== undefined && !template.includes(id))
              expect(garbage.toLowerCase()).toMatch(new RegExp(`(?:^|[^\\da-f])${id}(?:[^\\da-f]|$)`));
          }
        },
      ),
    );
  });
});
