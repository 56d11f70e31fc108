import { fileURLToPath } from "node:url";
import { bundleScript } from "../practice/bundle.ts";
import { type PracticeRequest, type PracticeResponse, fileResponse, textResponse } from "../practice/practice-site.ts";
import { contoso } from "../practice/azure/tenants.ts";
import type { DrawnPage, DriftPortal } from "./page.ts";

const FRAME = "https://sandbox-1.reactblade.portal.azure.net/React/Index";
/** Where the extension does not run: here the scripted hand tries each page. */
const BARE = "https://practice.example/";

/** Where the page of each portal is opened, as a person who comes from Partner Center opens it. */
const ADDRESSES: Readonly<Record<DriftPortal, string>> = {
  azure: "https://portal.azure.com/#@contoso.onmicrosoft.com/view/Microsoft_Azure_Support/NewSupportRequestV3Blade",
  microsoft365: "https://admin.cloud.microsoft/?delegatedOrg=contoso.onmicrosoft.com#/homepage",
  powerPlatform: `https://admin.powerplatform.microsoft.com/support?tid=${contoso.id}`,
};

/** The address of a drawn page, at its portal or where no extension runs. */
export const addressOfPage = ({ axes }: DrawnPage, isBare = false): string => (isBare ? BARE : ADDRESSES[axes.portal]);

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src data:",
  `frame-src 'self' ${new URL(FRAME).origin}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const documentOf = (page: DrawnPage, frame: string | undefined): string =>
  `<!doctype html>
<html lang="${page.axes.language}"><head><meta charset="utf-8"><title>${page.title}</title>
<link rel="icon" href="data:,">
<script type="application/json" id="drift-page">` +
  `${JSON.stringify({ page, ...(frame === undefined ? {} : { frame }) }).replaceAll("<", "\\u003c")}</script></head>
<body><script src="/drift/page.js"></script></body></html>`;

/** The script of all drawn pages. */
export const pageScript = (): Promise<string> =>
  bundleScript(fileURLToPath(new URL("client/main.ts", import.meta.url)));

/** Answers at every portal's address with a drawn page. */
export const respondWithPage = async (
  { url }: PracticeRequest,
  { page }: { readonly page: DrawnPage },
): Promise<PracticeResponse> => {
  if (url.pathname === "/drift/page.js") {
    return fileResponse("text/javascript", await pageScript());
  }
  const isFrame = url.pathname.startsWith("/React/");
  const frame = url.origin === new URL(BARE).origin ? "/React/Index" : FRAME;
  const html = documentOf(page, page.axes.flow === "frame" && !isFrame ? frame : undefined);
  return textResponse(200, "text/html", html, { "content-security-policy": policy });
};
