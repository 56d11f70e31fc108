import { detectForm } from "../../src/form/detection/detect-form.ts";
import { azurePortal } from "../../src/portals/azure/azure-portal.ts";
import { microsoft365Portal } from "../../src/portals/microsoft365/microsoft365-portal.ts";
import { powerPlatformPortal } from "../../src/portals/power-platform/power-platform-portal.ts";
import type { PortalDefinition } from "../../src/portals/definition/portal-definition.ts";
import { wordsFor } from "../../src/portals/words-for.ts";

/** Every portal with forms; a further one joins by its line. */
export const FORM_PORTALS: readonly PortalDefinition[] = [azurePortal, microsoft365Portal, powerPlatformPortal];

/**
 * The portals whose forms a document is taken for, whatever its host.
 * @param language in whose words; an empty text for those of all languages
 */
export const portalsIn = (
  document: Document,
  url: string,
  language: string,
  frameName = "",
): PortalDefinition["id"][] =>
  FORM_PORTALS.filter(({ id, forms }) =>
    forms(wordsFor(id, language)).some((form) => detectForm({ document, url, frameName }, form)),
  ).map(({ id }) => id);
