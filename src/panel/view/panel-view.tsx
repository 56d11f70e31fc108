import type { PanelState } from "../model/panel-state.ts";
import type { MessageKey, Translate } from "../../words/translate.ts";
import { FieldList } from "./field-list.tsx";
import { buttonsFor, type PanelButton } from "./panel-buttons.ts";
import { contactWarning, resultMark, summaryWords } from "./panel-words.ts";
import type { RequestFacts } from "../../form/model/request-facts.ts";
import { factsOf, RequestFactsView } from "./request-kept.tsx";
import { Sign } from "./signs.tsx";
import { whyNotFilled } from "./why-not-filled.ts";
import { progressWords, VerdictView } from "./verdict-view.tsx";

const BUTTON_WORDS: Readonly<Record<PanelButton, MessageKey>> = {
  fill: "button_fill",
  undo: "button_undo",
  answerThis: "button_answerThis",
  answerOther: "button_answerOther",
  answerOwn: "button_answerOwn",
  answerCustomer: "button_answerCustomer",
  correctOwn: "button_correctOwn",
  ownSubscription: "button_ownSubscription",
  delegated: "button_delegated",
  openOptions: "button_openOptions",
};

export interface PanelViewProps {
  readonly state: PanelState;
  readonly folded: boolean;
  readonly t: Translate;
  readonly onToggle: (event: MouseEvent) => void;
  readonly onPress: (button: PanelButton, event: MouseEvent) => void;
  readonly onDescribe: (facts: RequestFacts, event: MouseEvent) => void;
}

const Content = ({ state, t, onPress, onDescribe }: PanelViewProps) => {
  const { verdict, form } = state;
  const progress = progressWords(state, t);
  const mark = progress === undefined ? "plain" : resultMark(state);
  const warning = contactWarning(state);
  const buttons = buttonsFor(state);
  return (
    <>
      <div class="body" id="body" tabIndex={0}>
        {state.memoryFull && <p>{t("panel_memoryFull")}</p>}
        {verdict !== undefined && <VerdictView verdict={verdict} portal={form?.portal} t={t} />}
        {form?.obstacle !== undefined && <p>{t(`panel_${form.obstacle}`)}</p>}
        {/* Always there, so that a screen reader hears what becomes of the form while the person is elsewhere. */}
        <div role="status">
          {progress !== undefined && (
            <p class={`result ${mark}`}>
              {mark !== "plain" && <Sign name={mark} />}
              {progress}
            </p>
          )}
          {progress !== undefined && warning !== undefined && <p>{t(warning)}</p>}
        </div>
        {form?.needsSeverity && verdict?.kind !== "unknown" && (
          <RequestFactsView facts={factsOf(state)} t={t} onDescribe={onDescribe} />
        )}
        {form !== undefined && verdict?.kind !== "unknown" && (
          <FieldList fields={form.fields} state={form.state} portal={form.portal} t={t} />
        )}
      </div>
      {buttons.length > 0 && (
        <div class="actions">
          {buttons.map((button) => (
            <button
              type="button"
              class={button === "fill" || button === "openOptions" ? "first" : undefined}
              onClick={(event) => onPress(button, event)}
            >
              {t(BUTTON_WORDS[button])}
            </button>
          ))}
        </div>
      )}
    </>
  );
};

const LOOKS: Readonly<Partial<Record<string, string>>> = { own: "alarm", unknown: "question" };

/** The panel in a portal page: a head that folds it, and what there is to say and to do. */
export const PanelView = (props: PanelViewProps) => {
  const { state, folded, t, onToggle } = props;
  const kind = LOOKS[whyNotFilled(state) ?? ""] ?? "";
  return (
    <section class={`panel ${kind} ${folded ? "folded" : ""}`} aria-label={t("extensionName")}>
      <button
        type="button"
        class="head"
        aria-label={t("extensionName")}
        aria-describedby={folded ? "short" : undefined}
        aria-expanded={!folded}
        onClick={onToggle}
      >
        <Sign name="logo" part="logo" />
        <span>{t("extensionName")}</span>
        {!folded && <Sign name="turn" part="turn" />}
      </button>
      {folded && (
        <>
          {/* Beside the button, not in it: its name is what it shows. */}
          <span class="short" id="short" role={kind === "alarm" ? "alert" : "status"}>
            {summaryWords(state, t)}
          </span>
          <Sign name="turn" part="turn" />
        </>
      )}
      {!folded && <Content {...props} />}
    </section>
  );
};
