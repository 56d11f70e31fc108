import type { FormField } from "../../form/model/form-field.ts";
import type { FormPart } from "../../lessons/model/form-teaching.ts";
import type { RequestFacts } from "../../form/model/request-facts.ts";
import type { Severity } from "../../model/severity.ts";
import type { Tenant } from "../../tenant/model/tenant.ts";
import type { ContextAnswer, VerdictParts } from "../../tenant/model/verdict.ts";
import type { KeptRequest } from "../model/kept-request.ts";
import type { PanelState } from "../model/panel-state.ts";
import type { TeachingButton } from "../view/teaching-button.ts";
import type { PanelButton } from "../view/panel-buttons.ts";

/** What the person can order through the panel; each is called only for a genuine act of the person. */
export interface PanelActions {
  answer(answer: ContextAnswer, tenant: Tenant | undefined): void;
  fill(formId: string): void;
  undo(formId: string): void;
  /** What the person says of a request whose form does not ask for it. */
  describe(formId: string, facts: RequestFacts): void;
  openOptions(): void;
  /** Absent where nothing can be taught: in the sample. */
  readonly teach?: TeachActions;
  /** Absent where no request is kept: in the sample. */
  readonly kept?: KeptActions;
}

/** What the person teaches about the fields of a form. */
export interface TeachActions {
  showWhere(formId: string, field: FormField): void;
  notThisOne(formId: string, field: FormField): void;
  /** Says which entry of a list it is that was looked for, or which severity an entry is. */
  chooseEntry(formId: string, field: FormField, entry: string, severity: Severity | undefined): void;
  /** Shows a part of a form that was not recognised. */
  showPart(formId: string, part: FormPart): void;
  confirm(formId: string): void;
  undo(formId: string): void;
  /** Opens the place at which a page can be examined and reported. */
  examine(): void;
  leave(formId: string): void;
}

/** What a button stands for while something is being taught. */
export const teach = (
  button: TeachingButton,
  { form, teaching, formTeaching }: Pick<PanelState, "form" | "teaching" | "formTeaching">,
  actions: TeachActions,
): void => {
  if (formTeaching) {
    if (button === "save") actions.confirm(formTeaching.formId);
    else if (button === "undoLesson") actions.undo(formTeaching.formId);
    else actions.leave(formTeaching.formId);
    return;
  }
  if (!form || !teaching) return;
  const { formId } = form;
  if (button === "confirm") actions.confirm(formId);
  else if (button === "again") actions.showWhere(formId, teaching.field);
  else if (button === "undoLesson") actions.undo(formId);
  else actions.leave(formId);
};

/** The same about a request that was kept. */
export interface KeptActions {
  describe(submissionId: string, facts: RequestFacts): void;
  openList(): void;
  addToCalendar(kept: KeptRequest): void;
  /** Puts a text on the clipboard; rejects where the browser refuses. */
  copy(text: string): Promise<void>;
}

const ANSWERS: Readonly<Partial<Record<PanelButton, ContextAnswer>>> = {
  answerOwn: "own",
  answerCustomer: "customer",
  answerThis: "customer",
  answerOther: "customer",
  correctOwn: "own",
  correctCustomer: "customer",
  confirmOwn: "own",
  notOwnSubscription: "own",
  ownSubscription: "ownSubscription",
  delegated: "delegated",
};

/** Answers that are asked for once more before they make the first own tenant. */
const MAKES_OWN: readonly PanelButton[] = ["answerOwn", "correctOwn"];

/** Whether this press only leads to the question that is asked once more before there is a first own tenant. */
export const isAskedOnce = (button: PanelButton, { firstOwn }: PanelState): boolean =>
  firstOwn !== undefined && MAKES_OWN.includes(button);

/** Does what a button of the panel stands for, in the state in which it was shown. */
export const carryOut = (button: PanelButton, { verdict, form, kept }: PanelState, actions: PanelActions): void => {
  const answer = ANSWERS[button];
  const { tenant }: Partial<VerdictParts> = verdict ?? {};
  if (answer !== undefined) actions.answer(answer, button === "answerOther" ? {} : tenant);
  else if (button === "openOptions") actions.openOptions();
  else if (button === "openList") actions.kept?.openList();
  else if (form && button === "fill") actions.fill(form.formId);
  else if (form && button === "undo") actions.undo(form.formId);
  else if (kept && button === "addToCalendar") actions.kept?.addToCalendar(kept);
};
