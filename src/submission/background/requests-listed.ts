import { isSame } from "../../tenant/verdict/same-tenant.ts";
import type { MessageRequest } from "../../messages/message-list.ts";
import type { PortalSender } from "../../messages/sender.ts";
import type { ListedRequest } from "../model/listed-request.ts";
import type { PortalId } from "../../model/portal.ts";
import { cloudOfHost } from "../../portals/hosts/hosts.ts";
import { completeFromList, hasNews, type RequestList } from "../../tickets/store/complete-from-list.ts";
import type { TicketWriter } from "../../tickets/background/ticket-writer.ts";
import type { TabItem } from "../../platform/tab-items.ts";
import type { Tenant } from "../../tenant/model/tenant.ts";
import type { SubmissionEventDeps } from "./submission-event.ts";
import type { TabSubmissions } from "./tab-submissions.ts";

export interface RequestsListedDeps {
  readonly store: Pick<TicketWriter, "read" | "write">;
  readonly submissions: Pick<TabItem<TabSubmissions>, "read">;
  /** The tenant that a tab has open, where that is known. */
  readonly tenantIn: (tabId: number) => Promise<Tenant | undefined>;
  readonly now: () => number;
  /** Has the panel of a tab confirm what was kept. */
  readonly requestKept: SubmissionEventDeps["requestKept"];
  readonly wordsFor: (portal: PortalId, language: string) => Record<string, string[]>;
}

/** The key of the words by which a portal's list calls a request closed. */
const CLOSED = "requestClosed";

/**
 * Whether a line says so: in a text of its own, or at the beginning of one that goes on after a mark ("Closed · 2
 * May").
 */
const isClosedIn = ({ texts }: ListedRequest, words: readonly string[]): boolean =>
  texts.some((text) =>
    words.some(
      (word) =>
        text.toLowerCase().startsWith(word.toLowerCase()) && /^\s*(?:$|[^\p{L}\p{N}\s])/u.test(text.slice(word.length)),
    ),
  );

/**
 * The person has a portal's list of requests open. It completes the tickets of the customer whose tenant this is; where
 * that is not known, only what was submitted here: on this page, or on the one that this is the answer to.
 */
export const requestsListed = async (
  { now, requestKept, store, submissions, tenantIn, wordsFor }: RequestsListedDeps,
  { portal, language, requests }: MessageRequest<"requestsListed">,
  { tabId, documentId, topHost }: PortalSender,
): Promise<void> => {
  const { intents } = await submissions.read(tabId);
  const cloud = cloudOfHost(topHost);
  if (!cloud) return;
  const tenant = await tenantIn(tabId);
  const here = intents
    .filter((intent) => intent.documentId === documentId || (intent.answeredBy ?? documentId) === documentId)
    .map(({ submissionId }) => submissionId);
  const closed = wordsFor(portal, language)[CLOSED] ?? [];
  const list: RequestList = {
    portal,
    cloud,
    language,
    requests: requests.map((request) => ({ ...request, isClosed: isClosedIn(request, closed) })),
    mayHold: ({ submissionId, customer: { tenantId, domain, name } }) =>
      here.includes(submissionId) || (tenant !== undefined && isSame({ id: tenantId, domain, name }, tenant)),
  };
  const news = await store.read((db) => hasNews(db, list));
  if (!news.ok || !news.value) return;
  await store.write("update", (db, context) => completeFromList(db, list, context));
  await requestKept(tabId, { kind: "listed", now: now() });
};
