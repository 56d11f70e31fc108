import { pageClues } from "../verdict/page-clues.ts";
import type { MessageRequest } from "../../messages/message-list.ts";
import type { PortalSender } from "../../messages/sender.ts";
import type { BackgroundContext } from "../../entries/background/background-context.ts";
import { type JudgeParts, reportContext } from "./judge-tab.ts";
import { resumeNotices } from "../../submission/background/submissions.ts";

/**
 * Takes what the top document says of the open tenant, one report after the other. A page that has only gone on to another
 * address, which names the same, tells nothing new.
 */
export const hearContext = (
  parts: BackgroundContext & JudgeParts,
  { portal, isFirst, address, texts = [], names }: MessageRequest<"reportContext">,
  sender: PortalSender,
): Promise<void> =>
  parts.exclusively(`context:${sender.tabId}`, async () => {
    const { tabId, documentId } = sender;
    const seen = { portal, clues: [...pageClues(texts), ...parts.cluesIn(portal, address)], names };
    const told = JSON.stringify(seen);
    const before = await parts.tabs.read(tabId);
    if (!isFirst && before.documentId === documentId && before.told === told) return;
    await parts.kept.inDocument(tabId, documentId);
    await parts.tabs.update(tabId, async (state) => {
      const answers = state.documentId === undefined ? await parts.kept.answersIn(tabId, documentId) : undefined;
      return answers ? { ...state, ...answers, documentId } : state;
    });
    await reportContext(parts, seen, sender);
    await resumeNotices(parts, sender);
    // Only now: what failed before this is done when the page says it once more.
    await parts.tabs.update(tabId, (state) => (state.documentId === documentId ? { ...state, told } : state));
  });
