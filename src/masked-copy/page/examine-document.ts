import { nearFormOn } from "../../form/detection/near-form-on.ts";
import { collectControls } from "../../page/controls/collect-controls.ts";
import { isControlSeen } from "../../page/controls/is-control-seen.ts";
import { labelsOf } from "../../page/controls/labels-of.ts";
import { type ExaminedDocument, MAX_UNKNOWN } from "../model/examination.ts";
import { maskText } from "../model/mask-text.ts";
import { maskDocument } from "./mask-document.ts";
import { type CopiedPage, type Masking, type PreparedMasking, prepareMasking } from "./prepare-masking.ts";

/** Maximum number of elements looked at. */
const MAX_LOOKED_AT = 4000;

/** The labels, masked, of controls that no form on the page knows. */
const unknownLabels = (document: Document, { found, words }: PreparedMasking): string[] => {
  const known = new Set(found.flatMap(({ fields }) => fields.map(({ control }) => control.element)));
  const labels = new Set<string>();
  for (const control of collectControls(document, MAX_LOOKED_AT)) {
    if (labels.size >= MAX_UNKNOWN) break;
    if (known.has(control.element) || !isControlSeen(control)) continue;
    const [label = ""] = labelsOf(control);
    if (label.trim() !== "") labels.add(maskText(label, "parts", words));
  }
  return [...labels];
};

/** Copies a document masked, and says how the detection reads it. */
export const examineDocument = (page: CopiedPage, masking: Masking): ExaminedDocument => {
  const prepared = prepareMasking(page, masking);
  const { document, url, frameName } = page;
  const recognised = [...new Set(prepared.found.map(({ definition }) => definition.portal))];
  return {
    copy: maskDocument(page, masking, prepared),
    recognised,
    near:
      recognised.length > 0
        ? []
        : masking.forms.flatMap((form) => nearFormOn({ document, url, frameName }, form) ?? []),
    unknown: unknownLabels(document, prepared),
  };
};
