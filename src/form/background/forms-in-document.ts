import type { PortalSender } from "../../messages/sender.ts";
import type { TabItem } from "../../platform/tab-items.ts";
import { nextForms } from "./next-forms.ts";
import type { TabForms } from "./tab-forms.ts";

/** A top document of a tab has reported: the forms of the one before are gone. */
export const formsInDocument = async (
  forms: Pick<TabItem<TabForms>, "step">,
  { tabId, documentId }: PortalSender,
): Promise<void> => {
  await forms.step(tabId, (before) => nextForms(before, { kind: "documentSeen", documentId }));
};
