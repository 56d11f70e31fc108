import { receiveCommands } from "../../messages/command.ts";
import { PANEL_COMMANDS } from "../../messages/command-list.ts";
import type { MessageRequest } from "../../messages/message-list.ts";
import { REPLIES_TO_PANEL } from "../../messages/replies.ts";
import { sendWith } from "../../messages/send.ts";
import { mountPanel } from "../../panel/host/mount-panel.tsx";
import { saveText } from "../../panel/host/save-text.ts";
import { contentApi } from "../../platform/content-api.ts";
import { endsUnasked } from "../../platform/ends-unasked.ts";
import { translateWith } from "../../words/translate.ts";
import type { PanelState } from "../../panel/model/panel-state.ts";
import { controlsBeside, frameObstacles } from "../../form/session/form-obstacles.ts";
import { contentScope } from "./content-scope.ts";
import type { RunningContent } from "./running-content.ts";

/** Interval at which the panel hears that its script lives, in ms. */
const RENEW_EVERY = 1500;

/**
 * The panel of the tab, in its top document. The background injects it once there is something to say, so that the
 * many frames and pages without a form never load it.
 */
const startPanel = ({ isRunning, signal, obstacles, onLayout, end }: RunningContent): void => {
  const running = contentScope.onBehalf;
  if (!running || contentScope.onBehalfPanel?.signal === signal) return;
  contentScope.onBehalfPanel = { signal };
  let shown: PanelState | undefined;
  const send = sendWith(contentApi, REPLIES_TO_PANEL);
  const report = async <N extends keyof typeof REPLIES_TO_PANEL>(
    name: N,
    request: MessageRequest<N>,
  ): Promise<void> => {
    const result = await send(name, request);
    if (result.ok) return;
    if (result.error.kind !== "invalidated")
      throw new Error(`The background did not take "${name}": ${result.error.message}`);
    end();
  };
  const panel = mountPanel(document, {
    actions: {
      answer: (answer, tenant) => {
        const reason = shown?.verdict?.reason;
        void report("answerContext", { answer, ...(tenant && { tenant }), ...(reason && { reason }) });
      },
      fill: (formId) => void report("fillForm", { formId }),
      undo: (formId) => void report("undoForm", { formId }),
      describe: (formId, facts) => void report("describeRequest", { formId, facts }),
      openOptions: () => void report("openOptions", {}),
      teach: {
        showWhere: (formId, field) => void report("showWhere", { formId, field }),
        notThisOne: (formId, field) => void report("notThisOne", { formId, field }),
        showPart: (formId, part) => void report("showPart", { formId, part }),
        chooseEntry: (formId, field, entry, severity) =>
          void report("chooseEntry", { formId, field, entry, ...(severity && { severity }) }),
        confirm: (formId) => void report("confirmLesson", { formId }),
        undo: (formId) => void report("undoLesson", { formId }),
        examine: () => void report("openOptions", { group: "diagnostics" }),
        leave: (formId) => void report("leaveLesson", { formId }),
      },
      kept: {
        describe: (submissionId, facts) => void report("describeKept", { submissionId, facts }),
        openList: () => void report("openList", {}),
        addToCalendar: ({ submissionId, supportTicketId = "request" }) =>
          void send("calendarOfKept", { submissionId }).then(
            (result) => result.ok && saveText(document, `${supportTicketId}.ics`, "text/calendar", result.value),
          ),
        copy: (text) => navigator.clipboard.writeText(text),
      },
    },
    translate: translateWith(contentApi.i18n),
    language: contentApi.i18n.getUILanguage(),
    obstacles: () => [...obstacles(), ...frameObstacles(document, shown?.form?.frame)],
    others: () => controlsBeside(document, shown?.form?.frame),
  });
  const show = (state: PanelState): void => {
    shown = state;
    panel.show(state);
  };
  const renew = (): void => {
    if (!isRunning()) end();
    // What is set in motion costs a little in each frame.
    else if (endsUnasked(document)) panel.renew();
  };
  renew();
  const renewing = setInterval(renew, RENEW_EVERY);
  // Timers of a tab in the background are rare.
  document.addEventListener("visibilitychange", renew, { signal });
  signal.addEventListener("abort", () => {
    clearInterval(renewing);
    panel.destroy();
    delete contentScope.onBehalfPanel;
  });
  receiveCommands(contentApi.runtime, PANEL_COMMANDS, { showPanel: show }, signal);
  running.hear = (event) => panel.hear(event);
  running.onLayout = () => {
    onLayout();
    panel.place();
  };
  void send("readPanel", {}).then((result) => {
    if (result.ok) show(result.value);
  });
};

if (contentScope.onBehalf) startPanel(contentScope.onBehalf);
