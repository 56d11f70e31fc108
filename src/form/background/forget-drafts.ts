import type { TabItem } from "../../platform/tab-items.ts";
import { nextForms } from "./next-forms.ts";
import type { TabForms } from "./tab-forms.ts";

/** The portal has taken a request of this tab: what its form said is not for the next one. */
export const forgetDrafts = async (forms: Pick<TabItem<TabForms>, "step">, tabId: number): Promise<void> => {
  await forms.step(tabId, (before) => nextForms(before, { kind: "taken" }));
};
