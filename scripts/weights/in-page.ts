/** Runs in a drawn page: gives the candidates of its form with all that speaks for each field. */
import { candidatesIn } from "../../src/form/detection/candidates-in.ts";
import { containerOf, wizardButtons } from "../../src/form/detection/containers.ts";
import { indexOf } from "../../src/form/detection/detect-form.ts";
import { collectControls } from "../../src/page/controls/collect-controls.ts";
import type { Control } from "../../src/page/controls/control.ts";
import { wordsFor } from "../../src/portals/words-for.ts";
import type { DriftDoor, DriftPortal } from "../../tests/drift/page.ts";
import { FORM_PORTALS } from "../../tests/support/detectors/detectors.ts";
import type { CollectedGroup } from "./collected.ts";

declare global {
  interface Window {
    readonly drift: DriftDoor;
    collectCandidates: (portal: DriftPortal) => CollectedGroup[];
  }
}

/** Maximum number of elements looked at, as the extension has it. */
const MAX_LOOKED_AT = 4000;

window.collectCandidates = (portal) => {
  const pageLanguage = document.documentElement.lang || "en";
  const page = FORM_PORTALS.find(({ id }) => id === portal);
  const [definition] = page?.forms(wordsFor(page.id, pageLanguage)) ?? [];
  if (!definition) throw new Error(`No form of ${portal}`);
  const index = indexOf(definition);
  const buttons = wizardButtons(document, definition, index);
  const groups = new Map<Element, Control[]>();
  for (const control of collectControls(document, MAX_LOOKED_AT, () => undefined)) {
    const container = containerOf(control.element, buttons);
    groups.set(container, [...(groups.get(container) ?? []), control]);
  }
  return [...groups].map(([container, controls]) => {
    const { named, ours } = candidatesIn(container, controls, { definition, index, pageLanguage, isExpected: true });
    return {
      taken: named.map(({ field }) => field),
      candidates: ours.map(({ control, fields }) => ({
        id: window.drift.idAt(control.element),
        fields: [...fields].map(([field, { parts }]) => ({ field, parts })),
      })),
    };
  });
};
