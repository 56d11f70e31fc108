import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AzureOverrides } from "../azure/config.ts";
import { bundleScript } from "../bundle.ts";
import {
  type PracticeRequest,
  type PracticeResponse,
  type PracticeSite,
  fileResponse,
  textResponse,
} from "../practice-site.ts";
import { GOVERNMENT_REACT_HOST, REACT_HOST, REACT_ORIGIN } from "./protocol.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self' https://management.azure.com",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const RIGHT_TO_LEFT = ["ar", "he"];

const view = (url: URL): PracticeResponse => {
  const language = url.searchParams.get("l")?.split(".")[0] ?? "en";
  const nonce = randomBytes(16).toString("base64");
  const html = `<!doctype html>
<html lang="${language}" dir="${RIGHT_TO_LEFT.includes(language) ? "rtl" : "ltr"}">
<head><meta charset="utf-8"><title>React view (practice)</title><link rel="icon" href="data:,"><link rel="stylesheet"
  href="/Content/react-view.css"></head>
<body><script nonce="${nonce}" src="/Content/react-view.js"></script></body>
</html>`;
  return textResponse(200, "text/html", html, { "content-security-policy": contentSecurityPolicy(nonce) });
};

const respond = async ({ url }: PracticeRequest): Promise<PracticeResponse> => {
  switch (url.pathname) {
    case "/Content/react-view.js":
      return fileResponse("text/javascript", await bundleScript(here("client/main.tsx")));
    case "/Content/react-view.css":
      return fileResponse("text/css", await readFile(here("react-view.css"), "utf8"));
    default:
      return view(url);
  }
};

/**
 * The frames of the practice Azure portal in which React views live; the portal around them is `azureSite`, whose
 * configuration they take.
 */
export const azureReactSite: PracticeSite<AzureOverrides> & { readonly id: "azure" } = {
  id: "azure",
  title: "Azure portal, React views",
  addresses: {
    frame: `${REACT_ORIGIN}/React/Index?reactView=true&l=en.en-us&trustedAuthority=https://portal.azure.com`,
  },
  match: (url) => url.hostname === REACT_HOST || url.hostname === GOVERNMENT_REACT_HOST,
  respond,
};
