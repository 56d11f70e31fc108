import { detectForm } from "../../form/detection/detect-form.ts";
import type { FoundForm } from "../../form/detection/found-form.ts";
import { nearFormOn } from "../../form/detection/near-form-on.ts";
import type { NearForm } from "../../form/model/near-form.ts";
import { collectControls } from "../../page/controls/collect-controls.ts";
import { isControlSeen } from "../../page/controls/is-control-seen.ts";
import { labelsOf } from "../../page/controls/labels-of.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import { MAX_UNKNOWN } from "../model/limits.ts";
import type { CopiedPage } from "./copied-page.ts";

/** Maximum number of elements looked at. */
const MAX_LOOKED_AT = 4000;

/** How the detection reads a document. Its texts are the page's, and may be personal. */
export interface PageReading {
  readonly found: readonly FoundForm[];
  /** Forms that it may be meant to hold, where it holds none. */
  readonly near: readonly NearForm[];
  /** Labels of controls that no form on the page knows. */
  readonly unknown: readonly string[];
}

const unknownLabels = (document: Document, found: readonly FoundForm[]): string[] => {
  const known = new Set(found.flatMap(({ fields }) => fields.map(({ control }) => control.element)));
  const labels = new Set<string>();
  for (const control of collectControls(document, MAX_LOOKED_AT)) {
    if (labels.size >= MAX_UNKNOWN) break;
    if (known.has(control.element) || !isControlSeen(control)) continue;
    const [label = ""] = labelsOf(control);
    if (label.trim() !== "") labels.add(label);
  }
  return [...labels];
};

/**
 * Looks for forms in a document.
 * @param forms those that it may hold, in its words
 */
export const readPage = (
  { document, url, frameName }: Pick<CopiedPage, "document" | "url" | "frameName">,
  forms: readonly FormDefinition[],
): PageReading => {
  const place = { document, url, frameName };
  const found = forms.map((form) => detectForm(place, form)).filter((form): form is FoundForm => form !== undefined);
  return {
    found,
    near: found.length > 0 ? [] : forms.flatMap((form) => nearFormOn(place, form) ?? []),
    unknown: unknownLabels(document, found),
  };
};
