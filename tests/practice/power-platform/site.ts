import { fileURLToPath } from "node:url";
import { contoso } from "../azure/tenants.ts";
import { bundleFluent } from "../microsoft365/bundle-fluent.ts";
import { readCookies } from "../microsoft365/classic/wizard-session.ts";
import { createTicket, fluentPage, fluentPolicy } from "../microsoft365/fluent-page.ts";
import { tenantNamed } from "../microsoft365/tenant-of.ts";
import {
  type PracticeRequest,
  type PracticeResponse,
  type PracticeSite,
  fileResponse,
  textResponse,
} from "../practice-site.ts";
import type { PowerPlatformOverrides } from "./config.ts";
import { adminStyles } from "../microsoft365/admin-styles.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const HOST = "admin.powerplatform.microsoft.com";
const HOSTS = [HOST, "high.admin.powerplatform.microsoft.us"];
const SESSION = "ppac.tenant";

/** `/account/login/<tenant>`: into the customer's tenant, which the address then forgets. */
const login = (pathname: string): PracticeResponse => ({
  status: 302,
  headers: {
    location: "/support/requests",
    "set-cookie": `${SESSION}=${pathname.split("/")[3] ?? ""}; path=/; HttpOnly`,
  },
  body: "",
});

const pageResponse = (request: PracticeRequest, overrides: PowerPlatformOverrides): PracticeResponse => {
  const tenant = overrides.tenant ?? tenantNamed(readCookies(request.headers["cookie"])[SESSION]);
  const html = fluentPage(
    "Power Platform admin center (practice)",
    { ...overrides, ...(tenant ? { tenant } : {}) },
    overrides.language ?? "en",
    "/Content/portal.js",
    "/Content/admin.css",
  );
  return textResponse(200, "text/html", html, { "content-security-policy": fluentPolicy("'none'") });
};

const respond = async (request: PracticeRequest, overrides: PowerPlatformOverrides): Promise<PracticeResponse> => {
  const { pathname } = request.url;
  switch (pathname) {
    case "/Content/portal.js":
      return fileResponse("text/javascript", await bundleFluent(here("client/main.tsx"), "fluent8"));
    case "/Content/admin.css":
      return fileResponse("text/css", await adminStyles());
    case "/admin/api/support/tickets":
      return createTicket(request);
    case "/admin/api/telemetry":
      return textResponse(204, "text/plain", "");
    default:
      return pathname.startsWith("/account/login/") ? login(pathname) : pageResponse(request, overrides);
  }
};

/** The practice Power Platform admin center: Dynamics 365 requests by web form. */
export const powerPlatformSite: PracticeSite<PowerPlatformOverrides> & { readonly id: "powerPlatform" } = {
  id: "powerPlatform",
  title: "Power Platform admin center",
  addresses: {
    customer: `https://${HOST}/account/login/${contoso.id}`,
    noTenant: `https://${HOST}/support`,
    requests: `https://${HOST}/support/requests`,
    newTicket: `https://${HOST}/support?newTicket&product=15819`,
    newEnvironment: `https://${HOST}/environments/new`,
  },
  match: (url) => HOSTS.includes(url.hostname),
  respond,
};
