import { fileURLToPath } from "node:url";
import type { AzureOverrides } from "../azure/config.ts";
import { azureReactSite } from "../azure-react/site.ts";
import { bundleScript } from "../bundle.ts";
import { type PracticeRequest, type PracticeResponse, type PracticeSite, fileResponse } from "../practice-site.ts";
import { FLUENT8_HOST, FLUENT8_ORIGIN } from "./protocol.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const respond = async (request: PracticeRequest, config: AzureOverrides): Promise<PracticeResponse> =>
  request.url.pathname === "/Content/react-view.js"
    ? fileResponse("text/javascript", await bundleScript(here("../azure-react/client/main.tsx"), { "@fluentui/react-components": here("client/fluent8.tsx") }))
    : azureReactSite.respond(request, config);

/** The frames of the practice Azure portal whose React views are made of Fluent UI 8; else the same as those of Fluent UI 9. */
export const azureFluent8Site: PracticeSite<AzureOverrides> & { readonly id: "azure" } = {
  id: "azure",
  title: "Azure portal, React views of Fluent 8",
  addresses: { frame: `${FLUENT8_ORIGIN}/React/Index?reactView=true&l=en.en-us&trustedAuthority=https://portal.azure.com` },
  match: (url) => url.hostname === FLUENT8_HOST,
  respond,
};
