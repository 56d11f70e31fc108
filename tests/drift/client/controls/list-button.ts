import type { DrawnEntry } from "../../page.ts";
import { element, pause } from "../element.ts";
import { LATE, type Make, textOf } from "../made-control.ts";
import { makePopup, type Popup, type PopupOptions, showPopup } from "./popup.ts";

interface Manner extends Omit<PopupOptions, "take"> {
  readonly open: "click" | "pointerdown" | "keys";
  /** Not a button, but an element that says it is a combo box. */
  readonly isPlainElement?: boolean;
}

const LIST: Manner = {
  role: "listbox",
  entryRole: "option",
  state: "aria-selected",
  open: "click",
  choose: "click",
  isVirtual: false,
};

const key = (target: Element, name: string): void => {
  const options = { key: name, code: name, bubbles: true, composed: true, cancelable: true };
  target.dispatchEvent(new KeyboardEvent("keydown", options));
  target.dispatchEvent(new KeyboardEvent("keyup", options));
};

const press = (target: Element, how: "click" | "pointerdown"): void => {
  if (how === "click" && target instanceof HTMLElement) target.click();
  else target.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, composed: true, cancelable: true }));
};

/** A button that shows what is chosen and opens a list. */
const listButton =
  (manner: Manner): Make =>
  (control, context) => {
    const { id, entries } = control;
    const { model } = context;
    const shown = element("span");
    const state = { "aria-haspopup": manner.role, "aria-expanded": "false", class: "opener" };
    const button: HTMLElement = manner.isPlainElement
      ? element("div", { role: "combobox", tabindex: "0", ...state }, shown)
      : element("button", { type: "button", ...state }, shown);
    const root = element("span", { class: "holder" }, button);
    let popup: Popup | undefined;
    const show = (): void => void (shown.textContent = textOf(control, model.get(id)) || "…");
    const close = (): void => {
      popup?.root.remove();
      popup = undefined;
      button.setAttribute("aria-expanded", "false");
      button.removeAttribute("aria-controls");
      button.removeAttribute("aria-activedescendant");
    };
    const take = (entry: DrawnEntry): void => {
      close();
      model.set(id, entry.value);
      show();
      button.focus();
    };
    const open = (): void => {
      popup = makePopup({ ...manner, take }, () => model.get(id), control.label);
      button.setAttribute("aria-expanded", "true");
      button.setAttribute("aria-controls", popup.id);
      showPopup(popup, button, context, () => entries);
    };
    const toggle = (): void => (popup ? close() : open());
    const move = (by: number): void => {
      const active = popup?.move(by);
      if (active !== undefined) button.setAttribute("aria-activedescendant", active);
    };
    button.addEventListener("keydown", (event) => {
      if (event.key === "Escape") close();
      if (manner.open !== "keys") return;
      if (["Enter", " ", "ArrowDown", "ArrowUp", "Home"].includes(event.key)) event.preventDefault();
      if (!popup) {
        if (["Enter", " ", "ArrowDown"].includes(event.key)) open();
        return;
      }
      const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, Home: -entries.length };
      const by = steps[event.key];
      if (by !== undefined) move(by);
      const active = popup.active();
      if (active && ["Enter", " "].includes(event.key)) take(active);
    });
    if (manner.open !== "keys") button.addEventListener(manner.open, toggle);
    // In a closed shadow tree the document does not hear what was pressed.
    let isInside = false;
    root.addEventListener("pointerdown", () => void (isInside = true));
    document.addEventListener("pointerdown", ({ target }) => {
      if (popup && !isInside && !(target instanceof Node && popup.root.contains(target))) close();
      isInside = false;
    });
    show();
    const reach = async (value: string): Promise<void> => {
      if (!popup) return;
      const at = entries.findIndex((entry) => entry.value === value);
      if (manner.choose === "keys") {
        for (let left = entries.length; left > 0 && popup.active()?.value !== value; left -= 1)
          key(button, at < entries.findIndex((entry) => entry === popup?.active()) ? "ArrowUp" : "ArrowDown");
        key(button, "Enter");
        return;
      }
      if (manner.isVirtual) {
        popup.list.scrollTop = at * 26;
        popup.list.dispatchEvent(new Event("scroll"));
      }
      const entry = popup.entryOf(value);
      if (entry) press(entry, manner.choose);
    };
    return {
      root,
      named: button,
      isLabelable: !manner.isPlainElement,
      show,
      isOpen: () => popup !== undefined,
      fill: async (value) => {
        button.focus();
        if (manner.open === "keys") key(button, "Enter");
        else press(button, manner.open);
        if (context.page.axes.timing === "entries load late") await pause(LATE + 30);
        await reach(value);
        button.blur();
      },
    };
  };

export const listByClick = listButton(LIST);
export const listElement = listButton({ ...LIST, isPlainElement: true });
export const listByPointerdown = listButton({ ...LIST, open: "pointerdown", choose: "pointerdown" });
export const listByKeys = listButton({ ...LIST, open: "keys", choose: "keys" });
export const virtualList = listButton({ ...LIST, isVirtual: true });
export const menuButton = listButton({ ...LIST, role: "menu", entryRole: "menuitemradio", state: "aria-checked" });
export const dialogList = listButton({ ...LIST, role: "dialog" });
export const tree = listButton({ ...LIST, role: "tree", entryRole: "treeitem" });
