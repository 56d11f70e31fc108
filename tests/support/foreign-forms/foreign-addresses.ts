import { CLOUD_IDS } from "../../../src/model/cloud.ts";
import type { PortalId, TicketPortalId } from "../../../src/model/portal.ts";
import { PORTAL_ACCESSES } from "../../../src/portals/hosts/portal-accesses.ts";

const TENANT = "c0a70500-51c4-4e6b-9d15-0f2a6b1c7e01";

/** Pages of each portal that hold no support form, as address behind the host. */
const PAGES: Readonly<Record<PortalId, readonly string[]>> = {
  azure: [
    "/",
    "/#home",
    `/#@${TENANT}/resource/subscriptions/${TENANT}/resourceGroups/production/overview`,
    "/#view/Microsoft_AAD_UsersAndTenants/UserManagementMenuBlade/~/AllUsers",
    "/#view/Microsoft_Azure_GTM/ModernBillingMenuBlade/~/BillingAccounts",
    "/#view/Microsoft_Azure_Health/AzureHealthBrowseBlade/~/healthalerts",
    "/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/overview",
    "/#view/Microsoft_Azure_Support/SupportPlansBlade",
    "/#create/Microsoft.VirtualMachine",
  ],
  microsoft365: [
    "/",
    "/Adminportal/Home#/homepage",
    `/Adminportal/Home?delegatedOrg=${TENANT}#/users/:/adduser`,
    "/Adminportal/Home#/billoverview/accounts",
    "/Adminportal/Home#/servicehealth",
    "/AdminPortal/Home#/support",
    "/Adminportal/Home#/support/requests",
  ],
  powerPlatform: [
    "/",
    "/home",
    "/environments/new",
    "/billing/licenses",
    `/tenants/${TENANT}/settings`,
    "/manage/supportability",
  ],
  partnerCenter: [
    "/",
    "/dashboard/home",
    "/dashboard/v2/customers/list",
    `/dashboard/v2/customers/${TENANT}/users`,
    `/dashboard/v2/customers/${TENANT}/servicerequests`,
    "/dashboard/account/v3/organization/legalinfo",
  ],
};

/** Where each portal has its support form: at the host of another portal it means nothing. */
const FORMS: Readonly<Record<TicketPortalId, readonly string[]>> = {
  azure: ["/#view/Microsoft_Azure_Support/NewSupportRequestV4Blade", "/#create/Microsoft.Support"],
  microsoft365: ["/Support/SupportEntry.aspx"],
  powerPlatform: ["/support", "/support/requests"],
};

/** An address, and the portal at whose host it is. */
export interface ForeignAddress {
  readonly portal: PortalId;
  readonly url: string;
}

/**
 * The pages of each portal, and the addresses of the other portals' forms, at its first host; the first page at all its
 * other hosts in every cloud.
 */
export const FOREIGN_ADDRESSES: readonly ForeignAddress[] = PORTAL_ACCESSES.flatMap(({ portal, hosts }) => {
  const paths = [
    ...PAGES[portal],
    ...Object.entries(FORMS).flatMap(([other, addresses]) => (other === portal ? [] : addresses)),
  ];
  return CLOUD_IDS.flatMap((cloud) => hosts[cloud] ?? []).flatMap(({ host }, index) =>
    (index === 0 ? paths : paths.slice(0, 1)).map((path) => ({
      portal,
      url: `https://${host.replace("*", "sandbox-1")}${path}`,
    })),
  );
});
