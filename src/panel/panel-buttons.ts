import type { PanelState } from "../model/panel-state.ts";

/** What the panel can offer to do. */
export type PanelButton = "fill" | "undo" | "answerThis" | "answerOther" | "answerOwn" | "answerCustomer" | "correctOwn" | "ownSubscription" | "delegated" | "openOptions";

const hasFilled = (state: PanelState): boolean =>
  (state.form?.state === "filled" || state.form?.state === "former") && state.form.fields.some((field) => field.outcome === "filled");

const canFill = (state: PanelState): boolean => {
  const form = state.form?.state;
  if (state.contactMissing || state.form?.obstacle !== undefined) return false;
  if (form === "former") return true;
  if (hasFilled(state)) return false;
  if (state.verdict?.reason === "ownSubscription") return form !== "filling" && form !== "filled";
  return form === "undone" || (form === "waiting" && state.fillMode === "onClick");
};

const answersFor = ({ kind, reason }: NonNullable<PanelState["verdict"]>): PanelButton[] => {
  if (kind === "unknown" && reason === "lastOpened") return ["answerThis", "answerOther", "correctOwn"];
  if (kind === "unknown" && (reason === "notExpected" || reason === "customerName")) return ["answerThis", "correctOwn"];
  if (kind === "unknown") return ["answerOwn", "answerCustomer"];
  if (kind === "own") return reason === "ownSubscription" ? ["delegated"] : ["ownSubscription", "delegated"];
  if (reason === "answered") return ["correctOwn"];
  return reason === "delegated" ? ["ownSubscription"] : [];
};

/** The buttons for what is shown, the most likely first. Filling is never offered before the verdict allows it. */
export const buttonsFor = (state: PanelState): PanelButton[] => {
  if (state.verdict === undefined || state.form === undefined) return [];
  const mayFill = state.verdict.kind === "customer" || state.verdict.reason === "ownSubscription";
  const buttons: PanelButton[] = [];
  if (mayFill && state.contactMissing) buttons.push("openOptions");
  if (mayFill && canFill(state)) buttons.push("fill");
  if (hasFilled(state)) buttons.push("undo");
  return [...buttons, ...answersFor(state.verdict)];
};
