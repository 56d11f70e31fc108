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
  | "ownSubscription"
  | "delegated"
  | "openOptions";

/** What was filled in on another step of the form can be taken back once that is shown again. */
const canUndo = ({ form }: PanelState): boolean => {
  if (form === undefined) return false;
  if (form.state === "undone") return form.fields.some(isLeftBehind);
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

const answersFor = ({ kind, reason }: NonNullable<PanelState["verdict"]>): PanelButton[] => {
  if (kind === "unknown" && reason === "lastOpened") return ["answerThis", "answerOther", "correctOwn"];
  if (kind === "unknown" && (reason === "notExpected" || reason === "customerName"))
    return ["answerThis", "correctOwn"];
  if (kind === "unknown") return ["answerOwn", "answerCustomer"];
  if (kind === "own") return reason === "ownSubscription" ? ["delegated"] : ["ownSubscription", "delegated"];
  if (reason === "answered") return ["correctOwn"];
  return reason === "delegated" ? ["ownSubscription"] : [];
};

/** The buttons for what is shown, the most likely first. Filling is never offered before the policy allows it. */
export const buttonsFor = (state: PanelState): PanelButton[] => {
  if (state.verdict === undefined || state.form === undefined) return [];
  const buttons: PanelButton[] = [];
  if (whyNotFilled(state) === "contactMissing") buttons.push("openOptions");
  if (canFill(state)) buttons.push("fill");
  if (canUndo(state)) buttons.push("undo");
  return [...buttons, ...answersFor(state.verdict)];
};
