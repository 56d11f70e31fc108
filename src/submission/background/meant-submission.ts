import type { MessageRequest } from "../../messages/message-list.ts";
import { NOTICE_PERIOD } from "./notice-period.ts";
import type { Intent } from "./tab-submissions.ts";

/**
 * Maximum time in which a submission is a rival of a newer one, in ms: without an answer it reads as unconfirmed by
 * then.
 */
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
  const fresh = young.filter((one) => age(one) < ANSWERED_WITHIN);
  const rivals = fresh.length > 0 ? fresh : young.filter(({ ended }) => ended !== "closed");
  if (kind === "success" && supportTicketId !== undefined) return rivals.length > 0 ? rivals : young;
  return rivals.filter(({ ended }) => ended !== "confirmed");
};
