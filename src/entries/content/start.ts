import { watchFrames } from "../../access/page/watch-frames.ts";
import { mayHoldForm } from "../../form/session/may-hold-form.ts";
import { readWords } from "../../form/session/read-words.ts";
import { FRAME_COMMANDS } from "../../messages/command-list.ts";
import { receiveCommands } from "../../messages/command.ts";
import { REPLIES_TO_FRAMES } from "../../messages/replies.ts";
import { sendAgain } from "../../messages/send-again.ts";
import { sendWith } from "../../messages/send.ts";
import { isHostUnder } from "../../model/match-pattern.ts";
import { pageLanguage } from "../../page/text/page-language.ts";
import { watchPage } from "../../page/watch/watch-page.ts";
import { contentApi } from "../../platform/content-api.ts";
import { exclusivelyInOrder } from "../../platform/exclusively.ts";
import { isAttached } from "../../platform/is-attached.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import type { PortalPage } from "../../portals/definition/portal-page.ts";
import { mayRunIn } from "../../portals/hosts/may-run-in.ts";
import { watchNotices } from "../../submission/page/watch-notices.ts";
import { watchAnswers } from "../../submission/page/watch-answers.ts";
import { watchBeside } from "../../submission/page/watch-beside.ts";
import { watchSubmissions } from "../../submission/page/watch-submissions.ts";
import { type NamesReader, watchContext } from "../../tenant/page/tab-context.ts";
import { contentScope } from "./content-scope.ts";
import { runScript } from "./run-script.ts";
import type { FormCommands } from "./forms-parts.ts";

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds));

/** Wires one frame of a portal: whose tenant is open, and what deals with forms where there may be one. */
export const startContent = (portals: readonly PortalPage[], readNames?: NamesReader): void => {
  // Some hosts are those of frames only, and customers have pages of their own beside them.
  if (!mayRunIn(location.hostname, window.top === window)) return;
  runScript((running) => {
    const { signal, end } = running;
    const isTop = window.top === window;
    const send = sendAgain(sendWith(contentApi, REPLIES_TO_FRAMES), pause, end);
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
    const ids = portals.map(({ id }) => id);
    /** One list for all that look at it: after a lesson it holds the forms with other words. */
    const definitions: FormDefinition[] = [];
    const readDefinitions = async (): Promise<void> => {
      const words = await readWords(contentApi, ids, pageLanguage(window), (request) => send("requestWords", request));
      if (words || definitions.length === 0)
        definitions.splice(0, Infinity, ...portals.flatMap(({ forms }, index) => forms(words?.[index] ?? {})));
    };
    let known = readDefinitions();

    /** Watches the page until what deals with forms does so. */
    const early = new AbortController();
    let loading: Promise<FormCommands> | undefined;
    const load = async (): Promise<FormCommands> => {
      await known;
      if (contentScope.onBehalfForms?.signal !== signal) await send("startForms", {});
      const script = contentScope.onBehalfForms;
      if (!script) throw new Error("The script that deals with forms was not loaded");
      early.abort();
      const readsNames = readNames !== undefined;
      return script.start({
        running,
        definitions,
        send,
        context,
        readsNames,
        watchAnswers,
        watchBeside,
        watchSubmissions,
        watchNotices,
      });
    };
    const forms = (): Promise<FormCommands> =>
      (loading ??= load().catch((error: unknown) => {
        loading = undefined;
        throw error;
      }));
    watchPage(
      window,
      ({ isWide }) => {
        if (!isAttached(contentApi)) end();
        else if (isWide) {
          context?.look();
          if (mayHoldForm(document)) void forms();
          running.onLayout();
        }
      },
      AbortSignal.any([early.signal, signal]),
      {
        regions: () => [],
        isStale: () => {
          // A name is a text like any other, anywhere at the head of the page.
          if (readNames) context?.look();
          return false;
        },
      },
    );
    receiveCommands(
      contentApi.runtime,
      FRAME_COMMANDS,
      {
        offerChanged: (command) => void loading?.then((to) => to.offerChanged(command)),
        wordsChanged: () => {
          known = known.then(readDefinitions);
          void known.then(() => loading?.then((to) => to.offerChanged({})));
        },
        cloudOff: ({ hosts }) => {
          if (hosts.some((host) => isHostUnder(location.hostname, host))) end();
        },
        panelDue: (command) => void forms().then((to) => to.panelDue(command)),
        watchFrame: watchFrames(window, (frameId, shown) => void send("reportFrame", { frameId, shown }), signal),
        // After a lesson it is the form with its new words that is to be filled in.
        fillForm: (command) => void known.then(forms).then((to) => to.fillForm(command)),
        undoForm: (command) => void forms().then((to) => to.undoForm(command)),
        requestDescribed: (command) => void forms().then((to) => to.requestDescribed(command)),
        watchNotice: (command) => void forms().then((to) => to.watchNotice(command)),
        noticeSeen: (command) => void forms().then((to) => to.noticeSeen(command)),
      },
      signal,
    );
  });
};
