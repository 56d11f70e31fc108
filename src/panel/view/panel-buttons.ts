import { filledAnyway } from "./filled-anyway.ts";
import { isLeftBehind } from "./field-marks.ts";
import { whyNotFilled } from "./why-not-filled.ts";
import type { PanelState } from "../model/panel-state.ts";

/** What the panel can offer to do. */
export type PanelButton =
  | "fill"
  | "undo"
  | "answerThis"
  | "answerOther"
  | "answerOwn"
  | "answerCustomer"
  | "correctOwn"
  | "correctCustomer"
  | "ownSubscription"
  | "notOwnSubscription"
  | "delegated"
  | "openOptions"
  | "confirmOwn"
  | "cancel"
  | "copy"
  | "openList"
  | "addToCalendar";

/** What was filled in on another step of the form can be taken back once that is shown again. */
const canUndo = (state: PanelState): boolean => {
  const { form } = state;
  if (form === undefined) return false;
  if (form.state === "undone" || filledAnyway(state) > 0) return form.fields.some(isLeftBehind);
  return (
    ["filled", "otherTenant", "paused"].includes(form.state) &&
    form.fields.some((field) => field.outcome === "filled" || isLeftBehind(field))
  );
};

const canFill = (state: PanelState): boolean => {
  const form = state.form?.state;
  if (state.policy.fill === "never" || state.form?.obstacle !== undefined) return false;
  if (form === "otherTenant") return true;
  if (form !== "undone" && canUndo(state)) return false;
  return form === "undone" || (form === "waiting" && state.policy.fill === "onClick");
};

const ownAnswers = (
  reason: NonNullable<PanelState["verdict"]>["reason"],
  canTakeBack: boolean | undefined,
): PanelButton[] => [
  ...(reason === "ownSubscription" ? [] : (["ownSubscription"] as const)),
  "delegated",
  ...(reason === "ownSubscription" ? (["notOwnSubscription"] as const) : []),
  // An answer about a tenant that nothing names is kept with the tab, any other one in the settings.
  ...(reason === "answered" || canTakeBack ? (["correctCustomer"] as const) : []),
];

const answersFor = ({ verdict, canTakeBack }: PanelState): PanelButton[] => {
  if (verdict === undefined) return [];
  const { kind, reason } = verdict;
  if (kind === "unknown" && reason === "lastOpened") return ["answerThis", "answerOther", "correctOwn"];
  if (kind === "unknown" && (reason === "notExpected" || reason === "customerName"))
    return ["answerThis", "correctOwn"];
  if (kind === "unknown") return ["answerOwn", "answerCustomer"];
  if (kind === "own") return ownAnswers(reason, canTakeBack);
  if (reason === "answered") return ["correctOwn"];
  return reason === "delegated" ? ["ownSubscription", "correctOwn"] : [];
};

/** Without contact details an answer leads to nothing: they come first, but for the warning of the own organization. */
export const saysContactMissing = (state: PanelState): boolean =>
  whyNotFilled(state) === "contactMissing" || (state.contactMissing === true && whyNotFilled(state) === "unknown");

const keptButtons = ({ kept }: PanelState): PanelButton[] =>
  kept === undefined
    ? []
    : ["copy", "openList", ...(kept.expirationTime === undefined ? [] : (["addToCalendar"] as const))];

/** The buttons for what is shown, the most likely first. Filling is never offered before the policy allows it. */
export const buttonsFor = (state: PanelState): PanelButton[] => {
  const buttons = keptButtons(state);
  if (state.form === undefined) return buttons;
  const undo = canUndo(state) ? (["undo"] as const) : [];
  const isUrgent = filledAnyway(state) > 0;
  if (isUrgent) buttons.push(...undo);
  if (saysContactMissing(state)) buttons.push("openOptions");
  if (canFill(state)) buttons.push("fill");
  if (!isUrgent && state.verdict !== undefined) buttons.push(...undo);
  return [...buttons, ...answersFor(state)];
};

/** The one button in another colour: what the person most likely wants. */
export const firstButton = (state: PanelState, buttons: readonly PanelButton[]): PanelButton | undefined => {
  const first = filledAnyway(state) > 0 ? "undo" : undefined;
  return buttons.find((one) => one === "confirmOwn" || one === (first ?? "openOptions") || one === (first ?? "fill"));
};
