import type { PortalPage } from "../definition/portal-page.ts";
import { powerPlatformClues } from "./clues.ts";
import { powerPlatformForm } from "./forms/power-platform-form.ts";

/** The Power Platform admin center. */
export const powerPlatformPage: PortalPage = {
  id: "powerPlatform",
  forms: (words) => [powerPlatformForm(words)],
  clues: powerPlatformClues,
};
