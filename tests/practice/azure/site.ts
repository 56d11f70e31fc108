import { randomBytes, randomInt } from "node:crypto";
import { fileURLToPath } from "node:url";
import { setTimeout as pause } from "node:timers/promises";
import { bundleScript } from "../bundle.ts";
import {
  type PracticeRequest,
  type PracticeResponse,
  type PracticeSite,
  fileResponse,
  textResponse,
} from "../practice-site.ts";
import { readStyles } from "../read-styles.ts";
import type { AzureOverrides } from "./config.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const STYLES = ["shell", "blades", "fields", "notices", "pages", "layouts"];
const MANAGEMENT = "management.azure.com";
/** Not Microsoft's: here the same pages must be left alone. */
const LOOKALIKE = "portal-azure.example.com";
const PORTALS = [
  "portal.azure.com",
  "ms.portal.azure.com",
  "rc.portal.azure.com",
  "preview.portal.azure.com",
  "entra.microsoft.com",
  "endpoint.microsoft.com",
  "portal.azure.us",
  "portal.azure.cn",
  "portal.sovcloud-azure.fr",
];
const HOSTS = [...PORTALS, LOOKALIKE, MANAGEMENT];

const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' https://${MANAGEMENT}`,
    "frame-src 'self' https://*.reactblade.portal.azure.net https://*.reactblade.portal.azure.us",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const page = (config: AzureOverrides, nonce: string): string =>
  `<!doctype html>
<html lang="${config.language ?? "en"}" dir="${config.direction ?? "ltr"}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
  `<title>Microsoft Azure (practice)</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/Content/portal.css">
<script type="application/json" ` +
  `id="practice-config">${JSON.stringify(config).replaceAll("<", "\\u003c")}</script></head>
<body class="fxs-theme-azure fxs-mode-light"><script nonce="${nonce}" src="/Content/portal.js"></script></body>
</html>`;

const pageResponse = (config: AzureOverrides): PracticeResponse => {
  const nonce = randomBytes(16).toString("base64");
  return textResponse(200, "text/html", page(config, nonce), {
    "content-security-policy": contentSecurityPolicy(nonce),
  });
};

/** A request number as the portal makes them: today's date, a block, six digits. */
const newNumber = (): string =>
  `${new Date().toISOString().slice(2, 10).replaceAll("-", "")}0010${String(randomInt(1_000_000)).padStart(6, "0")}`;

interface CreateBody {
  readonly practice: { readonly status: number; readonly answerAfter: number; readonly number?: string };
}

const createTicket = async (request: PracticeRequest): Promise<PracticeResponse> => {
  const cors = {
    "access-control-allow-origin": request.headers["origin"] ?? "*",
    "access-control-allow-methods": "PUT",
    "access-control-allow-headers": "content-type",
  };
  if (request.method === "OPTIONS") return textResponse(204, "text/plain", "", cors);
  const { practice } = JSON.parse(request.body) as CreateBody;
  await pause(practice.answerAfter);
  const body =
    practice.status === 201
      ? { properties: { supportTicketId: practice.number ?? newNumber() } }
      : { error: { code: "Conflict" } };
  return textResponse(practice.status, "application/json", JSON.stringify(body), cors);
};

const respond = async (request: PracticeRequest, config: AzureOverrides): Promise<PracticeResponse> => {
  const { hostname, pathname } = request.url;
  if (hostname === MANAGEMENT) return createTicket(request);
  switch (pathname) {
    case "/Content/portal.js":
      return fileResponse("text/javascript", await bundleScript(here("client/main.ts")));
    case "/Content/portal.css":
      return fileResponse("text/css", await readStyles(new URL("styles/", import.meta.url), STYLES));
    case "/Content/ExtensionFrame.html":
      return textResponse(200, "text/html", "<!doctype html><title>Extension</title>");
    case "/api/ClientTelemetry":
      return textResponse(204, "text/plain", "");
    default:
      return pageResponse(config);
  }
};

const FORM = "view/Microsoft_Azure_Support/NewSupportRequestV3Blade";

/** The practice Azure portal, present layout, Knockout blades in the top document. */
export const azureSite: PracticeSite<AzureOverrides> & { readonly id: "azure" } = {
  id: "azure",
  title: "Azure portal",
  addresses: {
    customer: `https://portal.azure.com/#@contoso.onmicrosoft.com/${FORM}`,
    ownOrganization: `https://portal.azure.com/#${FORM}`,
    virtualMachine: "https://portal.azure.com/#@contoso.onmicrosoft.com/create/Microsoft.VirtualMachine",
    user: "https://portal.azure.com/#@contoso.onmicrosoft.com/view/Microsoft_AAD_UsersAndTenants/CreateUser.ReactView",
    quota:
      `https://ms.portal.azure.com/#view/Microsoft_Azure_Support/` +
      `NewSupportRequestV4Blade/callerName/Quota/summary/Cores`,
    help:
      "https://portal.azure.com/#@contoso.onmicrosoft.com/view/" +
      "Microsoft_Azure_Support/HelpAndSupportBlade/~/newsupportrequest",
    requests:
      "https://portal.azure.com/#@contoso.onmicrosoft.com/view/" +
      "HubsExtension/BrowseServiceBlade/assetTypeId/Microsoft_Azure_Support_SupportRequest",
    otherHost: `https://${LOOKALIKE}/#@contoso.onmicrosoft.com/${FORM}`,
  },
  match: (url) => HOSTS.includes(url.hostname),
  respond,
};
