import type { DrawnGroup } from "../page.ts";
import { element } from "./element.ts";
import { type LiveControl, liveControl } from "./live-control.ts";
import type { MakeContext } from "./made-control.ts";
import { addRow } from "./rows.ts";

let count = 0;

const TAGS = { section: "section", fieldset: "fieldset", plain: "div", form: "form", aside: "aside" } as const;

/** Renders controls that are beside each other. */
export const renderGroup = (
  { kind, heading, controls, button }: DrawnGroup,
  context: MakeContext,
): { readonly root: HTMLElement; readonly lives: readonly LiveControl[] } => {
  const root = element(TAGS[kind], { class: "group" });
  const id = `heading${(count += 1)}`;
  if (heading !== undefined) root.append(element(kind === "fieldset" ? "legend" : "h3", { id }, heading));
  const lives = controls.map((control) => liveControl(control, context, heading === undefined ? undefined : id));
  for (const live of lives) addRow(root, live);
  if (button !== undefined) root.append(element("button", { type: "button" }, button));
  return { root, lives };
};
