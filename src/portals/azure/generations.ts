import type { DatedGeneration } from "../definition/form-generation.ts";
import type { AzureKey } from "./forms/azure-key.ts";
import { blades2016, seenBlades2016 } from "./forms/blades-2016.ts";
import { seenSteps2021, steps2021 } from "./forms/steps-2021.ts";
import { seenTabs2018, tabs2018 } from "./forms/tabs-2018.ts";

/** The generations of the form, the newest first. */
export const generations: readonly DatedGeneration<AzureKey>[] = [
  { form: steps2021, seen: seenSteps2021 },
  { form: tabs2018, seen: seenTabs2018 },
  { form: blades2016, seen: seenBlades2016 },
];
