import { element } from "../element.ts";
import type { Make } from "../made-control.ts";

interface Look {
  readonly tag: "button" | "div";
  readonly role?: string;
  readonly entryRole?: string;
  readonly state: "aria-pressed" | "aria-checked" | "aria-selected";
}

/** Entries that are all there and are pressed. */
const pressed =
  ({ tag, role, entryRole, state }: Look): Make =>
  ({ id, entries }, { model }) => {
    const root = element("div", {
      role: role ?? "group",
      class: "pressed",
      tabindex: role === "listbox" ? "0" : undefined,
    });
    const made = entries.map(({ value, text }) => {
      const one = element(
        tag,
        {
          role: entryRole,
          type: tag === "button" ? "button" : undefined,
          tabindex: tag === "div" && role !== "listbox" ? "0" : undefined,
          class: "entry",
        },
        text,
      );
      one.addEventListener("click", () => {
        model.set(id, value);
        show();
      });
      root.append(one);
      return { value, one };
    });
    const show = (): void => {
      for (const { value, one } of made) one.setAttribute(state, String(value === model.get(id)));
    };
    show();
    return {
      root,
      named: root,
      isLabelable: false,
      show,
      isOpen: () => false,
      fill: async (value) => made.find((entry) => entry.value === value)?.one.click(),
    };
  };

export const inlineListbox = pressed({ tag: "div", role: "listbox", entryRole: "option", state: "aria-selected" });
export const toggleButtons = pressed({ tag: "button", state: "aria-pressed" });
export const roleRadios = pressed({ tag: "div", role: "radiogroup", entryRole: "radio", state: "aria-checked" });
