import { pageClues } from "../verdict/page-clues.ts";
import type { MessageRequest } from "../../messages/message-list.ts";
import type { PortalSender } from "../../messages/sender.ts";
import type { PortalId } from "../../model/portal.ts";
import type { Exclusively } from "../../platform/exclusively.ts";
import type { StoredItem } from "../../platform/stored-item.ts";
import type { Tenant } from "../model/tenant.ts";
import type { Clue } from "../model/verdict.ts";
import type { TabAnswers } from "../verdict/tab-tenant-state.ts";
import type { DocumentSeen } from "./document-seen.ts";
import { tenantNews, type TenantEventDeps } from "./tenant-event.ts";

export interface HearDeps extends TenantEventDeps {
  readonly exclusively: Exclusively;
  readonly documentSeen: DocumentSeen;
  /** What outlives an update of the extension. */
  readonly kept: {
    inDocument(tabId: number, documentId: string | undefined): Promise<void>;
    answersIn(tabId: number, documentId: string | undefined): Promise<TabAnswers | undefined>;
  };
  /** The customer last opened in Partner Center. */
  readonly lastCustomer: Pick<StoredItem<Tenant>, "read">;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The tenants that an address of this portal names. */
  readonly cluesIn: (portal: PortalId, address: string) => Clue[];
}

/**
 * Takes what the top document says of the open tenant, one report after the other. A page that has only gone on to another
 * address, which names the same, says nothing new. What fails is done when the page says it once more.
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
    await deps.documentSeen(sender, true);
    const kept = before.documentId === undefined ? await deps.kept.answersIn(tabId, documentId) : undefined;
    const lastCustomer = await deps.lastCustomer.read();
    const news = { kind: "pageReported", ...seen, documentId, kept, lastCustomer, now: deps.now() } as const;
    await tenantNews(deps, tabId, news, [{ kind: "reportDone", documentId, report }]);
  });
