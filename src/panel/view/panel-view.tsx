import type { PanelState } from "../model/panel-state.ts";
import type { MessageKey, Translate } from "../../words/translate.ts";
import type { OnEntry } from "./entry-choice.tsx";
import { FieldList, type FieldOrder } from "./field-list.tsx";
import { filledAnyway } from "./filled-anyway.ts";
import { type Copied, CopyByHand, KeptView } from "./kept-view.tsx";
import type { Clock } from "./kept-words.ts";
import { buttonsFor, firstButton, type PanelButton, saysContactMissing } from "./panel-buttons.ts";
import { contactWarning, progressWords, resultMark, summaryWords, tenantWords } from "./panel-words.ts";
import type { RequestFacts } from "../../form/model/request-facts.ts";
import { factsOf, RequestFactsView } from "./request-kept.tsx";
import { Sign } from "./signs.tsx";
import { whyNotFilled } from "./why-not-filled.ts";
import type { FormPart } from "../../lessons/model/form-teaching.ts";
import type { FormField } from "../../form/model/form-field.ts";
import type { TeachingButton } from "./teaching-button.ts";
import { FormTeachingView, formTeachingWords } from "./form-teaching-view.tsx";
import { TeachingButtons, teachingWords } from "./teaching-view.tsx";
import { VerdictView } from "./verdict-view.tsx";

const BUTTON_WORDS: Readonly<Record<PanelButton, MessageKey>> = {
  fill: "button_fill",
  undo: "button_undo",
  answerThis: "button_answerThis",
  answerOther: "button_answerOther",
  answerOwn: "button_answerOwn",
  answerCustomer: "button_answerCustomer",
  correctOwn: "button_correctOwn",
  correctCustomer: "button_correctCustomer",
  ownSubscription: "button_ownSubscription",
  notOwnSubscription: "button_notOwnSubscription",
  delegated: "button_delegated",
  openOptions: "button_openOptions",
  confirmOwn: "button_confirmOwn",
  cancel: "button_cancel",
  copy: "button_copy",
  openList: "button_openList",
  addToCalendar: "button_addToCalendar",
};

/** How the person teaches the extension where a field is. */
export interface TeachProps {
  readonly onTeach: (button: TeachingButton, event: MouseEvent) => void;
  readonly onField: (order: FieldOrder, field: FormField, event: MouseEvent) => void;
  readonly onEntry: OnEntry;
  readonly onPart: (part: FormPart, event: MouseEvent) => void;
  readonly onExamine: (event: MouseEvent) => void;
}

/** What the person has begun in the panel itself. */
export interface PanelUse {
  /** They are asked once more before this becomes the first own tenant. */
  readonly confirms: boolean;
  readonly copied: Copied;
}

export interface PanelViewProps {
  readonly state: PanelState;
  readonly folded: boolean;
  readonly use: PanelUse;
  readonly clock: Clock;
  readonly t: Translate;
  readonly onToggle: (event: MouseEvent) => void;
  readonly onPress: (button: PanelButton, event: MouseEvent) => void;
  readonly onDescribe: (facts: RequestFacts, event: MouseEvent) => void;
  /** Absent where nothing can be taught: in the sample. */
  readonly teach?: TeachProps | undefined;
}

/** The buttons that are shown: of a question that is asked once more, only its answers. */
export const shownButtons = (state: PanelState, { confirms }: Pick<PanelUse, "confirms">): PanelButton[] =>
  confirms ? ["confirmOwn", "cancel"] : buttonsFor(state);

/** While the person points, and is asked what they pointed at, nothing else is shown. */
const isTaughtAlone = ({ teaching, formTeaching }: PanelState): boolean =>
  (teaching !== undefined && teaching.step !== "learned") ||
  (formTeaching !== undefined && formTeaching.end === undefined);

/** What a screen reader hears of while the person is elsewhere. */
const News = ({ state, use, clock, t }: PanelViewProps) => {
  const { kept, firstOwn } = state;
  const [progress, ...more] = progressWords(state, t);
  const mark = progress === undefined ? "plain" : resultMark(state);
  const warning = contactWarning(state);
  if (use.confirms) return <p class="headline">{t("panel_confirmOwn", tenantWords(firstOwn) ?? "")}</p>;
  const { teaching, formTeaching } = state;
  if (formTeaching && isTaughtAlone(state)) return <p class="headline">{formTeachingWords(formTeaching, t)}</p>;
  if (teaching !== undefined && isTaughtAlone(state)) return <p class="headline">{teachingWords(teaching, t)}</p>;
  return (
    <>
      {formTeaching && <p>{formTeachingWords(formTeaching, t)}</p>}
      {teaching !== undefined && <p>{teachingWords(teaching, t)}</p>}
      {kept !== undefined && <KeptView kept={kept} copied={use.copied} clock={clock} t={t} />}
      {progress !== undefined && (
        <p class={`result ${mark}`}>
          {mark !== "plain" && <Sign name={mark} />}
          {progress}
        </p>
      )}
      {more.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {progress !== undefined && warning !== undefined && <p>{t(warning)}</p>}
    </>
  );
};

const Facts = ({ state, t, onDescribe }: PanelViewProps) => {
  const { kept, form, verdict } = state;
  if (kept?.asksFacts) return <RequestFactsView facts={kept.facts} t={t} onDescribe={onDescribe} />;
  if (!form?.needsSeverity || verdict?.kind === "unknown") return null;
  return <RequestFactsView facts={factsOf(state)} t={t} onDescribe={onDescribe} />;
};

const Form = ({ state, t }: PanelViewProps) => {
  const { verdict, form, pageNames = [] } = state;
  if (form === undefined) return null;
  return (
    <>
      {verdict !== undefined && (
        <VerdictView
          verdict={verdict}
          portal={form.portal}
          isFilled={filledAnyway(state) > 0}
          pageNames={pageNames}
          t={t}
        />
      )}
      {form.obstacle !== undefined && <p>{t(`panel_${form.obstacle}`)}</p>}
    </>
  );
};

const Content = (props: PanelViewProps) => {
  const { state, use, clock, t, onPress, teach } = props;
  const { verdict, form, kept, teaching, formTeaching } = state;
  const left = filledAnyway(state);
  const isAlone = !use.confirms && isTaughtAlone(state);
  const buttons = isAlone ? [] : shownButtons(state, use);
  const first = firstButton(state, buttons);
  // What was kept, what stays in the form and what is missing come before the question whose tenant it is.
  const isNewsFirst =
    use.confirms ||
    (teaching ?? formTeaching) !== undefined ||
    kept !== undefined ||
    left > 0 ||
    (verdict?.kind === "unknown" && saysContactMissing(state));
  // Always there, so that a screen reader hears what becomes of the form while the person is elsewhere.
  const news = (
    <div role="status" key="news">
      <News {...props} />
    </div>
  );
  return (
    <>
      <div class="body" id="body" tabIndex={0}>
        {state.memoryFull && <p>{t("panel_memoryFull")}</p>}
        {isNewsFirst && news}
        {use.copied === "refused" && kept !== undefined && <CopyByHand kept={kept} clock={clock} t={t} />}
        {!use.confirms && teaching && teach && <TeachingButtons teaching={teaching} t={t} onTeach={teach.onTeach} />}
        {formTeaching && teach && <FormTeachingView teaching={formTeaching} t={t} {...teach} />}
        {!use.confirms && !isAlone && <Form {...props} />}
        {!isNewsFirst && news}
        {!use.confirms && !isAlone && <Facts {...props} />}
        {!use.confirms && !isAlone && form !== undefined && (verdict?.kind !== "unknown" || left > 0) && (
          <FieldList
            fields={form.fields}
            state={form.state}
            portal={form.portal}
            found={form.findings?.map(({ field }) => field) ?? []}
            teachable={state.teachable ?? []}
            onField={teach?.onField}
            onEntry={teach?.onEntry}
            onExamine={teach?.onExamine}
            t={t}
          />
        )}
      </div>
      {buttons.length > 0 && (
        <div class="actions">
          {buttons.map((button) => (
            <button
              type="button"
              class={button === first ? "first" : undefined}
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
  const kind = (state.form && LOOKS[whyNotFilled(state) ?? ""]) ?? "";
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
