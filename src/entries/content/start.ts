import { type PageChange, watchPage } from "../../page/watch/watch-page.ts";
import { watchShown } from "../../page/sight/watch-shown.ts";
import { receiveCommands } from "../../messages/command.ts";
import { FRAME_COMMANDS } from "../../messages/command-list.ts";
import type { MessageRequest } from "../../messages/message-list.ts";
import { REPLIES_TO_FRAMES } from "../../messages/replies.ts";
import { sendAgain } from "../../messages/send-again.ts";
import { sendWith } from "../../messages/send.ts";
import { contentApi } from "../../platform/content-api.ts";
import { exclusivelyInOrder } from "../../platform/exclusively.ts";
import { isHostUnder } from "../../model/match-pattern.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import { mayRunIn } from "../../portals/hosts/may-run-in.ts";
import type { PortalPage } from "../../portals/definition/portal-page.ts";
import { keepSubmission } from "../../submission/page/keep-submission.ts";
import { watchAnswers } from "../../submission/page/watch-answers.ts";
import { contentScope } from "./content-scope.ts";
import { formObstacles, frameLayout } from "../../form/session/form-obstacles.ts";
import { watchForms } from "../../form/session/watch-forms.ts";
import { pageLanguage } from "../../page/text/page-language.ts";
import { isAttached } from "../../platform/is-attached.ts";
import { runScript } from "./run-script.ts";
import { readWords } from "../../form/session/read-words.ts";
import { watchSubmissions } from "../../submission/page/watch-submissions.ts";
import { type NamesReader, watchContext } from "../../tenant/page/tab-context.ts";
import { watchBeside } from "../../submission/page/watch-beside.ts";
import { placeInTop, watchFrames } from "../../access/page/watch-frames.ts";
import { type NoticeWatch, watchNotices } from "../../submission/page/watch-notices.ts";

/** Interval between two looks at the page while an outcome is waited for, in ms: attributes are not observed. */
const LOOK_EVERY = 500;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds));

/** Wires one frame of a portal: detection, tenant, filling, submission. */
export const startContent = (portals: readonly PortalPage[], readNames?: NamesReader): void => {
  // Some hosts are those of frames only, and customers have pages of their own beside them.
  if (!mayRunIn(location.hostname, window.top === window)) return;
  runScript((running) => {
    const { signal, end } = running;
    const isTop = window.top === window;
    const send = sendAgain(sendWith(contentApi, REPLIES_TO_FRAMES), pause, end);
    const now = (): number => Date.now();
    const report = <N extends keyof typeof REPLIES_TO_FRAMES>(name: N, request: MessageRequest<N>): void =>
      void send(name, request);

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
    let definitions: readonly FormDefinition[] = [];
    const page = watchPage(window, look, signal, {
      regions: () => forms.regions(),
      isStale: () => {
        // A name is a text like any other, anywhere at the head of the page.
        if (readNames) context?.look();
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
        if (!filler) throw new Error("The script that fills forms was not loaded");
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
    const [portal] = portals;
    // A retry must not bring an older context back.
    const inOrder = exclusivelyInOrder();
    const context =
      isTop && portal
        ? watchContext(
            window,
            portal,
            readNames,
            (seen) => void inOrder("context", () => send("reportContext", { portal: portal.id, ...seen })),
            signal,
          )
        : undefined;
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
    const ids = portals.map(({ id }) => id);
    void readWords(contentApi, ids, pageLanguage(window), (request) => send("requestWords", request)).then((words) => {
      definitions = portals.flatMap(({ forms }, index) => forms(words?.[index] ?? {}));
      page.lookSoon();
    });
    receiveCommands(
      contentApi.runtime,
      FRAME_COMMANDS,
      {
        offerChanged: () => {
          forms.offerChanged();
          beside.reportAgain();
          page.lookSoon();
        },
        cloudOff: ({ hosts }) => {
          if (hosts.some((host) => isHostUnder(location.hostname, host))) end();
        },
        panelDue: () => {
          notices?.prepare();
          // From now on: the next thing that the page adds may be the notice itself.
          page.collectAdded(wanted());
          if (!contentScope.onBehalfPanel) report("startPanel", {});
        },
        watchFrame: watchFrames(window, (frameId, shown) => report("reportFrame", { frameId, shown }), signal),
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
      },
      signal,
    );
  });
};
