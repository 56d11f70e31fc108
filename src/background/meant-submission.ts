import type { MessageRequest } from "../messages/message-list.ts";
import type { TabState } from "./tab-state.ts";

export type Intent = TabState["intents"][number];

/** A notice of the portal is about a submission for so long, in milliseconds. */
export const NOTICE_PERIOD = 15 * 60_000;

/** So long the number of a request whose form was closed in flight is as likely as that of another one, in milliseconds. */
const ANSWERED_WITHIN = 2 * 60_000;

/**
 * The submissions of a tab that a notice in its top document may be about. One alone is meant; of several none is, as a
 * wrong number is worse than a question.
 */
export const meantSubmissions = (
  intents: readonly Intent[],
  { kind, supportTicketId }: MessageRequest<"reportNotice">,
  { documentId, now }: { readonly documentId: string | undefined; readonly now: number },
): Intent[] => {
  const age = ({ createdDate }: Intent): number => now - Date.parse(createdDate);
  const young = intents.filter((one) => age(one) < NOTICE_PERIOD);
  // A form that loads a page per step: this page is the answer, until something is submitted in it.
  const youngest = young.at(-1);
  if (youngest?.answeredBy !== undefined && youngest.answeredBy === documentId) return [youngest];
  const rivals = young.filter((one) => one.ended !== "closed" || age(one) < ANSWERED_WITHIN);
  if (kind === "success" && supportTicketId !== undefined) return rivals.length > 0 ? rivals : young;
  return rivals.filter(({ ended }) => ended !== "confirmed");
};
