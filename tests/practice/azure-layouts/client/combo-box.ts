import * as ko from "knockout";
import type { Choice, ChoiceField } from "../../azure/client/controls/field.ts";

/** Entries that are rendered at once; further ones come as the list is scrolled. */
const PAGE = 60;

/** The open list of a combo box, below its field at the end of the body. */
class Suggestions {
  readonly root = document.createElement("div");
  private readonly list = document.createElement("ul");
  private found: readonly Choice[] = [];

  constructor(input: HTMLInputElement, field: ChoiceField, take: (choice: Choice) => void) {
    this.root.className = "fxc-dropdown-popup fxs-popup";
    this.list.className = "fxc-dropdown-options";
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", field.label);
    this.root.append(this.list);
    this.list.addEventListener("scroll", () => {
      if (this.list.scrollTop + this.list.clientHeight > this.list.scrollHeight - 40) this.more();
    });
    // The field must keep the focus, or it takes the press for a person's leaving.
    this.root.addEventListener("mousedown", (event) => event.preventDefault());
    this.list.addEventListener("click", ({ target }) => {
      const value =
        target instanceof Element ? target.closest<HTMLElement>("[data-value]")?.dataset["value"] : undefined;
      const choice = this.found.find((one) => one.value === value);
      if (choice) take(choice);
    });
    const { left, bottom, width } = input.getBoundingClientRect();
    Object.assign(this.root.style, {
      left: `${left}px`,
      top: `${Math.min(bottom, innerHeight - 250)}px`,
      minWidth: `${width}px`,
    });
    document.body.append(this.root);
    this.show(field.choices());
  }

  show(found: readonly Choice[]): void {
    this.found = found;
    this.list.replaceChildren();
    this.more();
  }

  private more(): void {
    const shown = this.list.children.length;
    for (const { value, text } of this.found.slice(shown, shown + PAGE)) {
      const item = document.createElement("li");
      item.className = "fxc-dropdown-option";
      item.setAttribute("role", "option");
      item.dataset["value"] = value;
      item.textContent = text;
      this.list.append(item);
    }
  }
}

/**
 * `azcComboBox: field`: a text field that offers what contains the typed text; leaving it with anything else brings the
 * previous entry back.
 */
const comboBox: ko.BindingHandler<ChoiceField> = {
  init: (input: HTMLElement, accessor) => {
    if (!(input instanceof HTMLInputElement)) return;
    const field = accessor();
    let popup: Suggestions | undefined;
    const draw = ko.computed(() => {
      input.value = field.text();
    });
    const close = (): void => {
      popup?.root.remove();
      popup = undefined;
      input.setAttribute("aria-expanded", "false");
      input.value = field.text();
    };
    const take = ({ value }: Choice): void => {
      field.value(value);
      close();
    };
    const open = (): void => {
      popup ??= new Suggestions(input, field, take);
      input.setAttribute("aria-expanded", "true");
    };
    const caret = input.nextElementSibling;
    input.addEventListener("input", () => {
      open();
      const wanted = input.value.trim().toLowerCase();
      popup?.show(field.choices().filter(({ text }) => text.toLowerCase().includes(wanted)));
    });
    input.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown") open();
      else if (event.key === "Escape") close();
      else return;
      event.preventDefault();
    });
    input.addEventListener("blur", close);
    caret?.addEventListener("mousedown", (event) => event.preventDefault());
    caret?.addEventListener("click", () => (popup ? close() : open()));
    const outside = ({ target }: Event): void => {
      if (target instanceof Node && target !== input && !caret?.contains(target) && !popup?.root.contains(target))
        close();
    };
    document.addEventListener("mousedown", outside);
    close();
    ko.utils.domNodeDisposal.addDisposeCallback(input, () => {
      draw.dispose();
      close();
      document.removeEventListener("mousedown", outside);
    });
  },
};

/** Registers the binding of this file. */
export const installComboBox = (): void => {
  Object.assign(ko.bindingHandlers, { azcComboBox: comboBox });
};
