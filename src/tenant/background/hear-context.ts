import { pageClues } from "../verdict/page-clues.ts";
import type { MessageRequest } from "../../messages/message-list.ts";
import type { PortalSender } from "../../messages/sender.ts";
import type { Exclusively } from "../../platform/exclusively.ts";
import type { KeptForms } from "../../form/background/kept-forms.ts";
import type { Clue } from "../model/verdict.ts";
import type { PortalId } from "../../model/portal.ts";
import { type ReportDeps, reportContext } from "./judge-tab.ts";

export interface HearDeps extends ReportDeps {
  readonly exclusively: Exclusively;
  readonly kept: Pick<KeptForms, "answersIn" | "inDocument">;
  /** The tenants that an address of this portal names. */
  readonly cluesIn: (portal: PortalId, address: string) => Clue[];
  /** A top document has reported: submissions of this tab may be answered in it. */
  readonly resumeNotices: (sender: PortalSender) => Promise<void>;
}

/**
 * Takes what the top document says of the open tenant, one report after the other. A page that has only gone on to another
 * address, which names the same, tells nothing new.
 */
export const hearContext = (
  deps: HearDeps,
  { portal, isFirst, address, texts = [], names }: MessageRequest<"reportContext">,
  sender: PortalSender,
): Promise<void> =>
  deps.exclusively(`context:${sender.tabId}`, async () => {
    const { tabId, documentId } = sender;
    const seen = { portal, clues: [...pageClues(texts), ...deps.cluesIn(portal, address)], names };
    const told = JSON.stringify(seen);
    const before = await deps.tabs.read(tabId);
    if (!isFirst && before.documentId === documentId && before.told === told) return;
    await deps.kept.inDocument(tabId, documentId);
    await deps.tabs.update(tabId, async (state) => {
      const answers = state.documentId === undefined ? await deps.kept.answersIn(tabId, documentId) : undefined;
      return answers ? { ...state, ...answers, documentId } : state;
    });
    await reportContext(deps, seen, sender);
    await deps.resumeNotices(sender);
    // Only now: what failed before this is done when the page says it once more.
    await deps.tabs.update(tabId, (state) => (state.documentId === documentId ? { ...state, told } : state));
  });
