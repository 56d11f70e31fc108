import type { MessageRequest } from "../../messages/message-list.ts";
import type { PortalSender } from "../../messages/sender.ts";
import type { TabItem } from "../../platform/tab-items.ts";
import type { KeptForms } from "./kept-forms.ts";
import { nextForms } from "./next-forms.ts";
import type { TabForms } from "./tab-forms.ts";

export interface SaveDraftDeps {
  readonly forms: Pick<TabItem<TabForms>, "step">;
  readonly kept: Pick<KeptForms, "read" | "write">;
}

/**
 * Adds what one step of a form said to its draft; a new form may go on with what an earlier copy of the extension kept.
 */
export const saveDraft = async (
  { forms, kept }: SaveDraftDeps,
  { opened, ...said }: MessageRequest<"saveDraft">,
  { tabId, frameId, documentId }: PortalSender,
): Promise<void> => {
  await forms.step(tabId, async (before) => {
    const inFrame = await kept.read(tabId, frameId);
    const earlier = inFrame?.opened === opened ? inFrame : undefined;
    const after = nextForms(before, { kind: "drafted", ...said, documentId, earlier });
    const draft = after.state.drafts.at(-1);
    if (draft) {
      const { formId, values, typed = [], facts } = draft;
      const form = { frameId, formId, opened, values, typed, ...(facts && { facts }) };
      await kept.write(tabId, before.documentId, form);
    }
    return after;
  });
};
