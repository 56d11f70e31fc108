import * as ko from "knockout";
import { config, label } from "../context.ts";
import type { Choice, ChoiceField } from "./field.ts";
import { mannersOf } from "./list-manners.ts";

const FILTER_FROM = 12;

/** The open list of a dropdown: at the end of the body, far from its field, or of the modal dialog. */
class Popup {
  readonly root = document.createElement("div");
  private readonly list = document.createElement("ul");
  private readonly trigger: HTMLElement;
  private readonly field: ChoiceField;
  private readonly close: () => void;

  constructor(trigger: HTMLElement, field: ChoiceField, close: () => void) {
    this.trigger = trigger;
    this.field = field;
    this.close = close;
    this.root.className = "fxc-dropdown-popup fxs-popup";
    this.list.className = "fxc-dropdown-options";
    if (config.optionRole !== "none")
      this.list.setAttribute("role", config.optionRole === "option" ? "listbox" : "tree");
    this.list.setAttribute("aria-label", field.label);
    if (field.choices().length >= FILTER_FROM) this.root.append(this.filter());
    this.root.append(this.list);
    this.show("");
    this.list.addEventListener(config.optionEvent, ({ target }) => {
      const value =
        target instanceof Element ? target.closest<HTMLElement>("[data-value]")?.dataset["value"] : undefined;
      if (value !== undefined) this.take(value);
    });
    this.root.addEventListener("keydown", (event) => this.onKey(event));
    (document.querySelector("dialog:modal") ?? document.body).append(this.root);
    this.place();
  }

  focus(): void {
    const target = this.root.querySelector<HTMLElement>("input, [aria-selected=true], [data-value]");
    target?.focus({ preventScroll: true });
    this.list.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }

  private filter(): HTMLElement {
    const input = document.createElement("input");
    input.type = "text";
    input.className = "fxc-dropdown-filter azc-input";
    input.placeholder = label("filter");
    input.setAttribute("aria-label", label("filter"));
    input.addEventListener("input", () => this.show(input.value));
    return input;
  }

  private show(text: string): void {
    const wanted = text.trim().toLowerCase();
    const shown = this.field.choices().filter((choice) => choice.text.toLowerCase().includes(wanted));
    this.list.replaceChildren(...shown.map((choice) => this.option(choice)));
  }

  private option(choice: Choice): HTMLElement {
    const item = document.createElement(config.optionRole === "none" ? "div" : "li");
    item.className = "fxc-dropdown-option";
    if (config.optionRole !== "none") {
      item.setAttribute("role", config.optionRole);
      item.setAttribute("aria-selected", String(choice.value === this.field.value()));
    }
    item.dataset["value"] = choice.value;
    item.tabIndex = -1;
    const text = document.createElement("div");
    text.className = "fxc-dropdown-option-label";
    text.textContent = choice.text;
    item.append(text);
    return item;
  }

  private take(value: string): void {
    this.field.value(value);
    this.close();
    this.trigger.focus({ preventScroll: true });
  }

  private onKey(event: KeyboardEvent): void {
    const options = [...this.list.querySelectorAll<HTMLElement>("[data-value]")];
    const current = options.findIndex((option) => option === document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) options[Math.max(0, current + step)]?.focus();
    else if (event.key === "Enter") {
      const value = options[current === -1 ? 0 : current]?.dataset["value"];
      if (value !== undefined) this.take(value);
    } else if (event.key === "Escape") {
      this.close();
      this.trigger.focus({ preventScroll: true });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private place(): void {
    const { left, bottom, top, width } = this.trigger.getBoundingClientRect();
    const height = this.root.offsetHeight;
    const below = bottom + height <= innerHeight || top < height;
    this.root.style.left = `${left}px`;
    this.root.style.top = `${below ? bottom : top - height}px`;
    this.root.style.minWidth = `${width}px`;
  }
}

const inputOf = (field: ChoiceField): HTMLElement => {
  const input = document.createElement("div");
  input.className = "azc-formControl azc-input fxc-dropdown-open fxc-dropdown-input";
  input.setAttribute("role", config.listRole);
  input.setAttribute("aria-haspopup", config.optionRole === "option" ? "listbox" : "tree");
  input.tabIndex = 0;
  if (config.dropdownName !== "row") {
    input.setAttribute("aria-label", config.dropdownName === "label" ? field.label : `${field.label} Dropdown`);
  }
  return input;
};

/** `fxcDropdown: field`: the portal's list that opens; it and its options hear the configured mouse event, and keys. */
const dropdown: ko.BindingHandler<ChoiceField> = {
  init: (element: HTMLElement, accessor) => {
    const field = accessor();
    const input = inputOf(field);
    element.append(input);
    let popup: Popup | undefined;
    let opening: ReturnType<typeof setTimeout> | undefined;
    const close = (): void => {
      clearTimeout(opening);
      opening = undefined;
      popup?.root.remove();
      popup = undefined;
      input.setAttribute("aria-expanded", "false");
    };
    const open = (): void => {
      if (!field.enabled()) return;
      input.setAttribute("aria-expanded", "true");
      opening = setTimeout(() => {
        opening = undefined;
        popup = new Popup(input, field, close);
        popup.focus();
      }, config.delays.popup);
    };
    const arrive = mannersOf(config.listManners, {
      open,
      say: (on) => input.setAttribute("aria-expanded", String(on)),
    });
    const toggle = (): void => ((popup ?? opening) ? close() : arrive());
    const outside = ({ target }: Event): void => {
      if (target instanceof Node && !input.contains(target) && !popup?.root.contains(target)) close();
    };
    input.addEventListener(config.optionEvent, toggle);
    input.addEventListener("keydown", (event) => {
      if (!["Enter", " ", "ArrowDown"].includes(event.key)) return;
      event.preventDefault();
      if (!popup) arrive();
    });
    document.addEventListener("mousedown", outside);
    const draw = ko.computed(() => {
      const text = field.text();
      const part = document.createElement("div");
      part.className = text ? "fxc-dropdown-value" : "fxc-dropdown-placeholder";
      part.textContent = text || label("select");
      input.replaceChildren(part);
      input.setAttribute("aria-invalid", field.invalid());
      input.setAttribute("aria-required", String(field.required));
      input.setAttribute("aria-disabled", String(!field.enabled()));
      element.classList.toggle("azc-disabled", !field.enabled());
      input.classList.toggle("azc-validation-border", field.error() !== "");
    });
    close();
    ko.utils.domNodeDisposal.addDisposeCallback(element, () => {
      draw.dispose();
      close();
      document.removeEventListener("mousedown", outside);
    });
  },
};

/** Registers the binding of this file. */
export const installDropdown = (): void => {
  Object.assign(ko.bindingHandlers, { fxcDropdown: dropdown });
};
