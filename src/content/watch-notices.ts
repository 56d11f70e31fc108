import type { FormDefinition } from "../portals/form-definition.ts";
import { type Notice, numbersOn, readNotice } from "../submission/read-notice.ts";

/** So long the top document looks for the notice of a submission in one of its frames, in milliseconds. */
const WATCH_FOR = 15 * 60 * 1000;

/** Looks, in the top document, for the notice that follows a submission in a frame. */
export const watchNotices = (
  document: Document,
  definitions: () => readonly FormDefinition[],
  now: () => number,
  report: (notice: Notice) => void,
): { readonly begin: () => void; readonly look: (added: readonly Node[]) => void; readonly isWaiting: () => boolean } => {
  let waiting: { readonly since: number; readonly known: Set<string> } | undefined;
  return {
    begin: () => {
      waiting = { since: now(), known: numbersOn(document, now()) };
    },
    look: (added) => {
      if (!waiting) return;
      const { since, known } = waiting;
      if (now() - since > WATCH_FOR) waiting = undefined;
      const notice = definitions().map((definition) => readNotice(added, { definition, known, now: since })).find((one) => one !== undefined);
      if (!notice) return;
      if (notice.supportTicketId) waiting = undefined;
      report(notice);
    },
    isWaiting: () => waiting !== undefined,
  };
};
