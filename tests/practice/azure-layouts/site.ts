import { fileURLToPath } from "node:url";
import type { AzureOverrides } from "../azure/config.ts";
import { azureReactSite } from "../azure-react/site.ts";
import { bundleScript } from "../bundle.ts";
import { type PracticeSite, fileResponse } from "../practice-site.ts";
import { FLUENT8_HOST, FLUENT8_ORIGIN, HANDMADE_HOST, HANDMADE_ORIGIN } from "./protocol.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

type AzureSite = PracticeSite<AzureOverrides> & { readonly id: "azure" };

/** The React views of the practice Azure portal with other parts in the place of those of Fluent UI 9. */
const siteWith = (
  title: string,
  parts: string,
  { host, origin }: { readonly host: string; readonly origin: string },
): AzureSite => ({
  id: "azure",
  title,
  addresses: { frame: `${origin}/React/Index?reactView=true&l=en.en-us&trustedAuthority=https://portal.azure.com` },
  match: (url) => url.hostname === host,
  respond: async (request, config) =>
    request.url.pathname === "/Content/react-view.js"
      ? fileResponse(
          "text/javascript",
          await bundleScript(here("../azure-react/client/main.tsx"), { "@fluentui/react-components": here(parts) }),
        )
      : azureReactSite.respond(request, config),
});

/**
 * The frames of the practice Azure portal whose React views are made of Fluent UI 8; else the same as those of Fluent
 * UI 9.
 */
export const azureFluent8Site = siteWith("Azure portal, React views of Fluent 8", "client/fluent8.tsx", {
  host: FLUENT8_HOST,
  origin: FLUENT8_ORIGIN,
});

/** The frames whose React views are made of parts of no library. */
export const azureHandmadeSite = siteWith("Azure portal, React views made by hand", "client/handmade.tsx", {
  host: HANDMADE_HOST,
  origin: HANDMADE_ORIGIN,
});
