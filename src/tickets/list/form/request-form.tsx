import { useEffect, useRef, useState } from "preact/hooks";
import { languageChoices, withChosen } from "../../../words/choices.ts";
import type { Translate } from "../../../words/translate.ts";
import type { RequestByHand } from "../../model/by-hand/request-by-hand.ts";
import { cloudChoices, portalChoices, severityChoices } from "../filters/filter-choices.ts";
import { boxOf, ChoiceBox, TextBox } from "./form-field.tsx";
import { readDraft, type DraftProblem } from "./read-draft.ts";
import type { RequestDraft } from "./request-draft.ts";

interface RequestFormProps {
  readonly start: RequestDraft;
  /** The request is kept: its cloud stays, and what is as it was need not be right. */
  readonly isKept: boolean;
  readonly now: () => number;
  readonly t: Translate;
  /** Saves; where another request has the number its id comes back, or why it was not saved. */
  readonly save: (facts: RequestByHand, draft: RequestDraft) => Promise<SaveOutcome>;
  readonly onCancel: () => void;
  /** Shows the request that has the number already. */
  readonly onShow: (id: string) => void;
}

/** What came of saving. */
export type SaveOutcome = { readonly kind: "saved" } | SaveTrouble;
type SaveTrouble =
  { readonly kind: "taken"; readonly id: string } | { readonly kind: "failed"; readonly detail: string };

const KINDS = [
  { value: "breakFix", key: "panel_technical" },
  { value: "other", key: "panel_notTechnical" },
] as const;

/** The facts of a request, to be put right or to be added by hand. */
export const RequestForm = ({ start, isKept, now, t, save, onCancel, onShow }: RequestFormProps) => {
  const [draft, setDraft] = useState(start);
  const [problem, setProblem] = useState<DraftProblem>();
  const [trouble, setTrouble] = useState<SaveTrouble>();
  const form = useRef<HTMLFormElement>(null);
  const focus = (field: keyof RequestDraft): void =>
    form.current?.querySelector<HTMLElement>(`#${boxOf(field)}`)?.focus();
  useEffect(() => focus("title"), []);
  const submit = (event: Event): void => {
    event.preventDefault();
    const when = { now: now(), timeZone: Temporal.Now.timeZoneId() };
    const facts = readDraft(draft, when, isKept ? start : undefined);
    setProblem(facts.ok ? undefined : facts.trouble);
    if (!facts.ok) {
      focus(facts.trouble.field);
      return;
    }
    save(facts.value, draft).then(
      (outcome) => setTrouble(outcome.kind === "saved" ? undefined : outcome),
      (error: unknown) =>
        setTrouble({ kind: "failed", detail: error instanceof Error ? error.message : String(error) }),
    );
  };
  const box = (field: Exclude<keyof RequestDraft, "own">, label: string, isWide = false) => ({
    field,
    label,
    isWide,
    draft,
    onDraft: setDraft,
    wrong: problem?.field === field ? t(problem.key, problem.detail) : undefined,
  });
  const unset = { value: "", words: t("options_notSet") };
  const languages = withChosen(languageChoices(t), draft.language);
  return (
    <form class="request-form" ref={form} onSubmit={submit} noValidate>
      <TextBox {...box("title", t("field_title"), true)} />
      <TextBox {...box("number", t("popup_number"))} />
      <TextBox {...box("name", t("form_customerName"))} />
      <TextBox {...box("domain", t("customer_domain"))} />
      <TextBox {...box("id", t("customer_id"))} />
      <label class="wide tick">
        <input
          type="checkbox"
          checked={draft.own}
          onChange={({ currentTarget }) => setDraft({ ...draft, own: currentTarget.checked })}
        />
        {t("form_own")}
      </label>
      <ChoiceBox choices={portalChoices()} {...box("portal", t("list_portal"))} />
      {!isKept && <ChoiceBox choices={cloudChoices(t)} {...box("cloud", t("list_cloud"))} />}
      <ChoiceBox choices={[unset, ...severityChoices(t)]} {...box("severity", t("field_severity"))} />
      <ChoiceBox
        choices={KINDS.map(({ value, key }) => ({ value, words: t(key) }))}
        {...box("kind", t("popup_kind"))}
      />
      <ChoiceBox
        choices={isKept && start.language !== "" ? languages : [unset, ...languages]}
        {...box("language", t("field_preferredSupportLanguage"))}
      />
      <TextBox isTime {...box("filed", t("all_created"))} />
      <TextBox isTime {...box("responded", t("form_responded"))} />
      <div class="wide choices">
        <button type="submit" class="first">
          {t(isKept ? "list_save" : "list_add")}
        </button>
        <button type="button" onClick={onCancel}>
          {t("options_cancel")}
        </button>
      </div>
      <div class="wide" role="alert">
        {trouble?.kind === "failed" && <p class="wrong">{t("popup_changeFailed", trouble.detail)}</p>}
        {trouble?.kind === "taken" && (
          <>
            <p class="wrong">{t("form_taken")}</p>
            <button type="button" onClick={() => onShow(trouble.id)}>
              {t("form_showTaken")}
            </button>
          </>
        )}
      </div>
    </form>
  );
};
