import type { DrawnControl } from "../page.ts";
import { makeControl } from "./controls/make-control.ts";
import { element } from "./element.ts";
import type { MadeControl, MakeContext } from "./made-control.ts";
import { type Naming, namingOf } from "./naming.ts";

/** A control in the page, which can be rendered anew. */
export interface LiveControl {
  readonly control: DrawnControl;
  /** Holds the present copy of the control. */
  readonly slot: HTMLElement;
  readonly label: Naming["label"];
  readonly made: () => MadeControl;
  readonly show: () => void;
  /** Puts a new copy in the place of the old one, unless the person is in it. */
  readonly renew: () => void;
}

let copies = 0;

/** Makes a control with its name and its help. */
export const liveControl = (control: DrawnControl, context: MakeContext, heading?: string): LiveControl => {
  const naming = namingOf(control, context.model, `n${(copies += 1)}-`, heading);
  const slot = element("span", { class: "slot" });
  let made: MadeControl;
  const make = (): void => {
    made = makeControl(control, context);
    naming.name(made);
    const help =
      control.help === undefined ? undefined : element("div", { id: `help${copies}`, class: "help" }, control.help);
    if (help) made.named.setAttribute("aria-describedby", help.id);
    slot.replaceChildren(made.root, ...(help ? [help] : []));
  };
  make();
  context.model.onSet((id) => id === control.id && naming.refresh());
  const isInUse = (): boolean => {
    const root = slot.getRootNode() as Document | ShadowRoot;
    return made.isOpen() || (root.activeElement !== null && slot.contains(root.activeElement));
  };
  return {
    control,
    slot,
    label: naming.label,
    made: () => made,
    show: () => {
      made.show();
      naming.refresh();
    },
    renew: () => {
      if (!slot.isConnected || isInUse()) return;
      make();
      naming.refresh();
    },
  };
};
