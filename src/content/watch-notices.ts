import type { FormDefinition } from "../portals/form-definition.ts";
import { type Notice, numbersOn, readNotice } from "../submission/read-notice.ts";

/** So long the top document looks for the notice of a submission in one of its frames, in milliseconds. */
const WATCH_FOR = 15 * 60 * 1000;

/** What of a page that was loaded after the submission may be its notice. */
const TEXTS = "h1,h2,h3,p,li,[role=alert],[role=status]";
const TEXT_LIMIT = 200;

export interface NoticeWatch {
  /**
   * A form of this tab was submitted.
   * @param loaded this page was loaded after that: what it shows from the start counts too
   */
  readonly begin: (loaded: boolean) => void;
  readonly look: (added: readonly Node[]) => void;
  readonly isWaiting: () => boolean;
}

/** Looks, in the top document, for the notice that follows a submission in a frame or on an earlier page. */
export const watchNotices = (
  document: Document,
  definitions: () => readonly FormDefinition[],
  now: () => number,
  report: (notice: Notice) => void,
): NoticeWatch => {
  let waiting: { readonly since: number; readonly known: Set<string>; loaded: boolean } | undefined;
  return {
    begin: (loaded) => {
      waiting = { since: now(), known: loaded ? new Set() : numbersOn(document, now()), loaded };
    },
    look: (added) => {
      if (!waiting || definitions().length === 0) return;
      const { since, known, loaded } = waiting;
      waiting.loaded = false;
      if (now() - since > WATCH_FOR) waiting = undefined;
      const texts = loaded ? [...document.querySelectorAll(TEXTS)].slice(0, TEXT_LIMIT) : added;
      const notice = definitions().map((definition) => readNotice(texts, { definition, known, now: since })).find((one) => one !== undefined);
      if (!notice) return;
      if (notice.supportTicketId) waiting = undefined;
      report(notice);
    },
    isWaiting: () => waiting !== undefined,
  };
};
