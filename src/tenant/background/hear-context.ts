import type { MessageRequest } from "../../messages/message-list.ts";
import type { PortalSender } from "../../messages/sender.ts";
import type { PortalId } from "../../model/portal.ts";
import type { Exclusively } from "../../platform/exclusively.ts";
import type { StoredItem } from "../../platform/stored-item.ts";
import type { TabAnswers } from "../model/tab-answers.ts";
import type { Tenant } from "../model/tenant.ts";
import type { Clue } from "../model/verdict.ts";
import { pageClues } from "../verdict/page-clues.ts";
import type { DocumentSeen } from "./document-seen.ts";
import { tenantNews, type TenantEventDeps } from "./tenant-event.ts";

export interface HearDeps extends TenantEventDeps {
  readonly exclusively: Exclusively;
  /** In ms since 1970. */
  readonly now: () => number;
  readonly documentSeen: DocumentSeen;
  /** The customer last opened in Partner Center. */
  readonly lastCustomer: Pick<StoredItem<Tenant>, "read">;
  /** What outlives an update of the extension. */
  readonly kept: {
    inDocument(tabId: number, documentId: string | undefined): Promise<void>;
    answersIn(tabId: number, documentId: string | undefined): Promise<TabAnswers | undefined>;
  };
  /** The tenants that an address of this portal names. */
  readonly cluesIn: (portal: PortalId, address: string) => Clue[];
}

/**
 * Takes what the top document reports of the open tenant, one report after the other. A page that has only gone on to
 * another address, which names the same, reports nothing new.
 */
export const hearContext = (
  deps: HearDeps,
  { portal, isFirst, address, texts = [], names }: MessageRequest<"reportContext">,
  sender: PortalSender,
): Promise<void> =>
  deps.exclusively(`context:${sender.tabId}`, async () => {
    const { tabId, documentId } = sender;
    const seen = { portal, clues: [...pageClues(texts), ...deps.cluesIn(portal, address)], names };
    const report = JSON.stringify(seen);
    const before = await deps.tenants.read(tabId);
    if (!isFirst && before.documentId === documentId && before.lastReport === report) return;
    await deps.kept.inDocument(tabId, documentId);
    const kept = before.documentId === undefined ? await deps.kept.answersIn(tabId, documentId) : undefined;
    await deps.documentSeen(sender, true);
    const lastCustomer = await deps.lastCustomer.read();
    const news = { kind: "pageReported", ...seen, documentId, kept, lastCustomer, now: deps.now() } as const;
    // Done only when all of it is: what fails before is done when the page reports it once more.
    await tenantNews(deps, tabId, news, [{ kind: "reportDone", documentId, report }]);
  });
