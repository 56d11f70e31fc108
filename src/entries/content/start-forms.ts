import { placeInTop } from "../../access/page/watch-frames.ts";
import { indexOf } from "../../form/detection/detect-form.ts";
import { prepareNames } from "../../form/detection/understanding/names-of-places.ts";
import { vocabularyOf } from "../../form/detection/understanding/vocabulary.ts";
import { formObstacles, frameLayout } from "../../form/session/form-obstacles.ts";
import { watchForms } from "../../form/session/watch-forms.ts";
import type { MessageRequest } from "../../messages/message-list.ts";
import { watchShown } from "../../page/sight/watch-shown.ts";
import { type PageChange, watchPage } from "../../page/watch/watch-page.ts";
import { contentApi } from "../../platform/content-api.ts";
import { isAttached } from "../../platform/is-attached.ts";
import { keepSubmission } from "../../submission/page/keep-submission.ts";
import type { NoticeWatch } from "../../submission/page/watch-notices.ts";
import { contentScope } from "./content-scope.ts";
import type { FormCommands, FormsParts, FrameMessage } from "./forms-parts.ts";

/** Interval between two looks at the page while an outcome is waited for, in ms: attributes are not observed. */
const LOOK_EVERY = 500;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds));

/** Wires the forms of one frame of a portal: detection, filling, submission. From now on it watches the page. */
export const startForms = ({
  running,
  definitions,
  send,
  context,
  readsNames,
  watchAnswers,
  watchBeside,
  watchSubmissions,
  watchNotices,
}: FormsParts): FormCommands => {
  const { signal, end } = running;
  const isTop = window.top === window;
  const now = (): number => Date.now();
  const report = <N extends FrameMessage>(name: N, request: MessageRequest<N>): void => void send(name, request);

  // Portals keep frames warm that nobody sees; the form in one of them is not the person's.
  const isShown = isTop ? () => true : watchShown(window, () => page.lookSoon(), signal);
  const wanted = (): ReturnType<NoticeWatch["wanted"]> => (submissions.isPending() ? "all" : notices?.wanted());
  const look = ({ added, isWide }: PageChange): void => {
    if (!isAttached(contentApi)) {
      end();
      return;
    }
    if (isWide) {
      context?.look();
      if (isShown()) {
        forms.look();
        beside.look(forms.current() !== undefined);
      }
    }
    if (submissions.isPending()) submissions.look(added, forms.isFormShown());
    notices?.look(added);
    page.collectAdded(wanted());
    if (!isWide) return;
    running.onLayout();
    if (submissions.isPending()) setTimeout(page.lookSoon, LOOK_EVERY);
  };
  const page = watchPage(window, look, signal, {
    regions: () => forms.regions(),
    isStale: () => {
      // A name is a text like any other, anywhere at the head of the page.
      if (readsNames) context?.look();
      return forms.isStale();
    },
  });
  const forms = watchForms({
    window,
    definitions: () => definitions,
    pause,
    now,
    isShown,
    requestOffer: (formId, fields, continues) =>
      send("requestOffer", { formId, fields, continues, place: placeInTop(window) }),
    loadFiller: async () => {
      if (contentScope.onBehalfFiller?.signal !== signal) await send("startFilling", {});
      const filler = contentScope.onBehalfFiller;
      if (!filler) throw new Error("No filler was loaded");
      return filler.make;
    },
    report: (form) => report("reportForm", form),
    layout: () => (isTop ? undefined : frameLayout(window, forms)),
    saveDraft: (draft) => report("saveDraft", { ...draft, opened: performance.timeOrigin }),
    reportGone: (formId) => report("reportFormGone", { formId }),
    page,
    signal,
  });
  // Its successor in this frame may hold no form, and then reports nothing about it.
  if (!isTop) window.addEventListener("pagehide", forms.end, { signal });
  const beside = watchBeside({
    window,
    definitions: () => definitions,
    onList: (list) => report("requestsListed", list),
    onCard: (card) => report("reportForm", card),
    onCardGone: (formId) => report("reportFormGone", { formId }),
  });
  const notices = isTop
    ? watchNotices({
        document,
        definitions: () => definitions,
        isFormOpen: () => forms.current() !== undefined,
        now,
        report: (notice) => report("reportNotice", notice),
        signal,
      })
    : undefined;
  running.obstacles = () => formObstacles(forms);
  const submissions = watchSubmissions({
    window,
    answers: watchAnswers(signal),
    now,
    current: forms.current,
    onPress: () => report("wake", {}),
    onIntent: (submission) => {
      page.collectAdded("all");
      page.lookSoon();
      keepSubmission(contentApi, submission, (request) => report("submissionIntended", request));
    },
    onOutcome: (submission, outcome) => {
      const { kind, ...more } = outcome;
      report("reportOutcome", { submission, outcome: kind, ...more });
      if (kind === "confirmed") forms.end();
    },
    signal,
  });
  // What a look needs once is made before it, piece by piece: a page must not feel it.
  const pieces = definitions.flatMap((definition) => [() => indexOf(definition), () => vocabularyOf(definition)]);
  for (const piece of [...pieces, ...prepareNames(document.documentElement.lang), page.lookAtOnce]) setTimeout(piece);
  return {
    offerChanged: () => {
      forms.offerChanged();
      beside.reportAgain();
      page.lookSoon();
    },
    panelDue: () => {
      notices?.prepare();
      // From now on: the next thing that the page adds may be the notice itself.
      page.collectAdded(wanted());
      if (!contentScope.onBehalfPanel) report("startPanel", {});
    },
    fillForm: ({ formId }) => forms.fill(formId),
    undoForm: ({ formId }) => forms.undo(formId),
    requestDescribed: forms.describe,
    watchNotice: ({ since, loaded }) => {
      notices?.begin(since, loaded);
      page.collectAdded("all");
      page.lookSoon();
    },
    // A frame that lives after its blade was closed sees for itself how it ended.
    noticeSeen: ({ kind, supportTicketId }) => {
      if (kind !== "closed") submissions.noticed({ kind, supportTicketId });
    },
  };
};
