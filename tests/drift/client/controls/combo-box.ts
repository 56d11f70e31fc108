import type { DrawnEntry } from "../../page.ts";
import { element, pause } from "../element.ts";
import { LATE, type Make, textOf } from "../made-control.ts";
import { makePopup, type Popup, showPopup } from "./popup.ts";

const typed = (box: HTMLInputElement, text: string): void => {
  box.value = text;
  box.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
};

const key = (box: HTMLInputElement, name: string): void => {
  box.dispatchEvent(new KeyboardEvent("keydown", { key: name, code: name, bubbles: true, cancelable: true }));
};

/** A box that filters its list while one types, and takes nothing that is not in it. */
const comboBox =
  (choose: "click" | "keys"): Make =>
  (control, context) => {
    const { id, entries } = control;
    const { model } = context;
    const box = element("input", {
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-haspopup": "listbox",
      autocomplete: "off",
    });
    const root = element("span", { class: "holder" }, box);
    let popup: Popup | undefined;
    const show = (): void => void (box.value = textOf(control, model.get(id)));
    const found = (): readonly DrawnEntry[] => {
      const text = box.value.trim().toLowerCase();
      const isChosen = text === textOf(control, model.get(id)).toLowerCase();
      return isChosen ? entries : entries.filter((entry) => entry.text.toLowerCase().includes(text));
    };
    const close = (): void => {
      popup?.root.remove();
      popup = undefined;
      box.setAttribute("aria-expanded", "false");
      box.removeAttribute("aria-activedescendant");
    };
    const take = (entry: DrawnEntry): void => {
      close();
      model.set(id, entry.value);
      show();
    };
    const open = (): void => {
      if (popup) {
        popup.render(found());
        return;
      }
      popup = makePopup(
        { role: "listbox", entryRole: "option", state: "aria-selected", choose, isVirtual: false, take },
        () => model.get(id),
        control.label,
      );
      box.setAttribute("aria-expanded", "true");
      box.setAttribute("aria-controls", popup.id);
      showPopup(popup, box, context, found);
    };
    box.addEventListener("input", open);
    if (choose === "click") box.addEventListener("click", open);
    box.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        close();
        show();
      }
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (!popup) open();
        const active = popup?.move(event.key === "ArrowDown" ? 1 : -1);
        if (active !== undefined) box.setAttribute("aria-activedescendant", active);
      }
      const active = popup?.active();
      if (event.key === "Enter" && active) {
        event.preventDefault();
        take(active);
      }
    });
    box.addEventListener("blur", () => {
      close();
      show();
    });
    show();
    return {
      root,
      named: box,
      isLabelable: true,
      show,
      isOpen: () => popup !== undefined,
      fill: async (value) => {
        box.focus();
        typed(box, textOf(control, value));
        if (context.page.axes.timing === "entries load late") await pause(LATE + 30);
        if (choose === "click") popup?.entryOf(value)?.click();
        else {
          for (let left = entries.length; left > 0 && popup?.active()?.value !== value; left -= 1)
            key(box, "ArrowDown");
          key(box, "Enter");
        }
        box.blur();
      },
    };
  };

export const comboBoxByClick = comboBox("click");
export const comboBoxByKeys = comboBox("keys");
