import type { DatedGeneration } from "../definition/form-generation.ts";
import type { PowerPlatformKey } from "./forms/power-platform-key.ts";
import { seenWebForm2019, webForm2019 } from "./forms/web-form-2019.ts";

/** The generations of the form, the newest first. */
export const generations: readonly DatedGeneration<PowerPlatformKey>[] = [{ form: webForm2019, seen: seenWebForm2019 }];
