import type { DatedGeneration } from "../definition/form-generation.ts";
import { cards2016, seenCards2016 } from "./forms/cards-2016.ts";
import type { Microsoft365Key } from "./forms/microsoft365-key.ts";
import { pane2019, seenPane2019 } from "./forms/pane-2019.ts";
import { seenWizard2016, wizard2016 } from "./forms/wizard-2016.ts";

/** The generations of the form, the newest first. */
export const generations: readonly DatedGeneration<Microsoft365Key>[] = [
  { form: pane2019, seen: seenPane2019 },
  { form: cards2016, seen: seenCards2016 },
  { form: wizard2016, seen: seenWizard2016 },
];
