import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { contoso, fabrikam, type PracticeTenant } from "../azure/tenants.ts";
import { bundleScript } from "../bundle.ts";
import {
  type PracticeRequest,
  type PracticeResponse,
  type PracticeSite,
  fileResponse,
  textResponse,
} from "../practice-site.ts";
import { bundleFluent } from "./bundle-fluent.ts";
import { readCookies } from "./classic/wizard-session.ts";
import { isClassicAddress, respondClassic } from "./classic/wizard-site.ts";
import { libraryOf, type Microsoft365Overrides, microsoft365Config } from "./config.ts";
import { createTicket, fluentPage, fluentPolicy } from "./fluent-page.ts";
import { tenantNamed, tenantOfAdminAddress } from "./tenant-of.ts";
import { adminStyles } from "./admin-styles.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const FRAME_HOST = "intune-support.reactblade.portal.azure.net";
/** Not Microsoft's: here the same pages must be left alone. */
const LOOKALIKE = "admin-cloud.example.com";
const HOSTS = [
  "admin.cloud.microsoft",
  "admin.microsoft.com",
  "portal.office.com",
  "intune.microsoft.com",
  "portal.office365.us",
  "portal.partner.microsoftonline.cn",
  FRAME_HOST,
  LOOKALIKE,
];

const SESSION = "s.PartnerSession";

/** `BeginClientSession`: the customer's id goes from the address into a session, and on to the portal. */
const beginClientSession = ({ url }: PracticeRequest): PracticeResponse => {
  const query = new Map([...url.searchParams].map(([name, value]) => [name.toLowerCase(), value]));
  const target =
    query.get("csdest")?.toLowerCase() === "support" ? "/Support/SupportEntry.aspx" : "/AdminPortal/Home#/homepage";
  return {
    status: 302,
    headers: { location: target, "set-cookie": `${SESSION}=${query.get("ctid") ?? ""}; path=/; HttpOnly` },
    body: "",
  };
};

const sessionTenant = (request: PracticeRequest): PracticeTenant | undefined =>
  tenantNamed(readCookies(request.headers["cookie"])[SESSION]);

const pageResponse = (request: PracticeRequest, overrides: Microsoft365Overrides): PracticeResponse => {
  const config = microsoft365Config(overrides);
  const tenant = config.tenant ?? (tenantOfAdminAddress(request.url) ? undefined : sessionTenant(request));
  const title =
    request.url.hostname === "intune.microsoft.com"
      ? "Microsoft Intune admin center (practice)"
      : "Microsoft 365 admin center (practice)";
  const html = fluentPage(
    title,
    { ...overrides, ...(tenant ? { tenant } : {}) },
    config.language,
    `/Content/${libraryOf(config)}.js`,
    "/Content/admin.css",
  );
  return textResponse(200, "text/html", html, { "content-security-policy": fluentPolicy(`https://${FRAME_HOST}`) });
};

const respond = async (request: PracticeRequest, overrides: Microsoft365Overrides): Promise<PracticeResponse> => {
  switch (request.url.pathname) {
    case "/Content/fluent8.js":
      return fileResponse("text/javascript", await bundleFluent(here("client/main-fluent8.tsx"), "fluent8"));
    case "/Content/fluent7.js":
      return fileResponse("text/javascript", await bundleFluent(here("client/main-fluent7.tsx"), "fluent7"));
    case "/Content/classic.js":
      return fileResponse("text/javascript", await bundleScript(here("classic/wizard-client.ts")));
    case "/Content/admin.css":
      return fileResponse("text/css", await adminStyles());
    case "/Content/classic.css":
      return fileResponse("text/css", await readFile(here("classic/classic.css"), "utf8"));
    case "/admin/api/support/tickets":
      return createTicket(request);
    case "/admin/api/telemetry":
      return textResponse(204, "text/plain", "");
  }
  if (/\/partner\/beginclientsession\.aspx$/i.test(request.url.pathname)) return beginClientSession(request);
  if (isClassicAddress(request.url))
    return respondClassic(request, overrides, overrides.tenant ?? sessionTenant(request) ?? fabrikam);
  return pageResponse(request, overrides);
};

const SUPPORT = "#view/Microsoft_Intune_DeviceSettings/SupportMenu/~/helpSupport";

/** The practice Microsoft 365 admin center with the help pane of 2016 to today, the classic wizard, and Intune. */
export const microsoft365Site: PracticeSite<Microsoft365Overrides> & { readonly id: "microsoft365" } = {
  id: "microsoft365",
  title: "Microsoft 365 admin center",
  addresses: {
    customer: `https://admin.cloud.microsoft/?delegatedOrg=${contoso.domain}#/homepage`,
    customerById: `https://admin.microsoft.com/Adminportal/Home?delegatedOrg=${contoso.id}#/users`,
    noTenant: "https://admin.cloud.microsoft/?#/homepage",
    supportPage: `https://admin.microsoft.com/AdminPortal/Home?delegatedOrg=${contoso.domain}#/support`,
    requests: `https://admin.microsoft.com/Adminportal/Home?delegatedOrg=${contoso.domain}#/support/requests`,
    officePortal: "https://portal.office.com/AdminPortal/Home#/homepage",
    partnerSession:
      `https://portal.office.com/` + `Partner/BeginClientSession.aspx?CTID=${contoso.id}&CSDEST=o365admincenter`,
    classicWizard: `https://portal.office.com/Partner/BeginClientSession.aspx?CTID=${contoso.id}&CSDEST=Support`,
    classicNoTenant: "https://portal.office.com/Support/SupportEntry.aspx",
    classicRequests: "https://portal.office.com/Support/ServiceRequests.aspx",
    intune: `https://intune.microsoft.com/${contoso.domain}/${SUPPORT}`,
    intuneNoTenant: `https://intune.microsoft.com/${SUPPORT}`,
    addUser: `https://admin.cloud.microsoft/?delegatedOrg=${contoso.domain}#/users/:/adduser`,
    editContact: `https://admin.cloud.microsoft/?delegatedOrg=${contoso.domain}#/contacts/:/editcontact`,
    bulkInvite: `https://admin.cloud.microsoft/?delegatedOrg=${contoso.domain}#/users/:/addmultipleusers`,
    otherHost: `https://${LOOKALIKE}/?delegatedOrg=${contoso.domain}#/homepage`,
  },
  match: (url) => HOSTS.includes(url.hostname),
  respond,
};
