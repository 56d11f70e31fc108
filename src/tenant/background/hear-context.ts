import { pageClues } from "../verdict/page-clues.ts";
import type { MessageRequest } from "../../messages/message-list.ts";
import type { PortalSender } from "../../messages/sender.ts";
import type { Exclusively } from "../../platform/exclusively.ts";
import type { TabAnswers } from "../model/tab-answers.ts";
import type { Clue } from "../model/verdict.ts";
import type { PortalId } from "../../model/portal.ts";
import { type ReportDeps, reportContext } from "./judge-tab.ts";

export interface HearDeps extends ReportDeps {
  readonly exclusively: Exclusively;
  /** What outlives an update of the extension. */
  readonly kept: {
    inDocument(tabId: number, documentId: string | undefined): Promise<void>;
    answersIn(tabId: number, documentId: string | undefined): Promise<TabAnswers | undefined>;
  };
  /** The tenants that an address of this portal names. */
  readonly cluesIn: (portal: PortalId, address: string) => Clue[];
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
    const before = await deps.tenants.read(tabId);
    if (!isFirst && before.documentId === documentId && before.told === told) return;
    await deps.kept.inDocument(tabId, documentId);
    const answers = before.documentId === undefined ? await deps.kept.answersIn(tabId, documentId) : undefined;
    await deps.documentSeen(sender, true);
    await reportContext(deps, { ...seen, answers }, sender);
    // Only now: what failed before this is done when the page says it once more.
    await deps.tenants.update(tabId, (state) => (state.documentId === documentId ? { ...state, told } : state));
  });
