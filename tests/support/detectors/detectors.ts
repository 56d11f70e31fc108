import { detectForm } from "../../../src/form/detection/detect-form.ts";
import type { PortalPage } from "../../../src/portals/definition/portal-page.ts";
import { PORTALS } from "../../../src/portals/registry.ts";
import { wordsFor } from "../../../src/portals/words-for.ts";

/** Every portal with forms. */
export const FORM_PORTALS: readonly PortalPage[] = PORTALS.flatMap(({ page }) => page ?? []);

/**
 * The portals whose forms a document is taken for, whatever its host.
 * @param language in whose words; an empty text for those of all languages
 */
export const portalsIn = (document: Document, url: string, language: string, frameName = ""): PortalPage["id"][] =>
  FORM_PORTALS.filter(({ id, forms }) =>
    forms(wordsFor(id, language)).some((form) => detectForm({ document, url, frameName }, form)),
  ).map(({ id }) => id);
