import * as ko from "knockout";
import type { ChoiceField } from "./field.ts";

const isActivation = (event: KeyboardEvent): boolean => event.key === "Enter" || event.key === " ";

/** `azcOptionPicker: field`: a click on an item of the list makes it the value; arrows move on. */
const optionPicker: ko.BindingHandler<ChoiceField> = {
  init: (list: HTMLElement, accessor) => {
    const field = accessor();
    const items = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>("[data-value]")];
    const take = (item: HTMLElement | null | undefined): void => {
      const value = item?.dataset["value"];
      if (value !== undefined && field.enabled()) field.value(value);
    };
    list.addEventListener("click", ({ target }) => {
      if (target instanceof Element) take(target.closest<HTMLElement>("[data-value]"));
    });
    list.addEventListener("keydown", (event) => {
      if (!(event.target instanceof HTMLElement)) return;
      const all = items();
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      const next = step === undefined ? undefined : all.at((all.indexOf(event.target) + step) % all.length);
      if (next) next.focus();
      if (next || isActivation(event)) {
        event.preventDefault();
        take(next ?? event.target);
      }
    });
    const mark = (): void => {
      for (const item of items()) item.setAttribute("aria-checked", String(item.dataset["value"] === field.value()));
    };
    // The items are made by `foreach`, which runs after this binding.
    const watch = ko.computed(() => {
      field.choices();
      field.value();
      queueMicrotask(mark);
    });
    ko.utils.domNodeDisposal.addDisposeCallback(list, () => watch.dispose());
  },
};

/** `azcCheckBox: observable`: a click turns it over. */
const checkBox: ko.BindingHandler<ko.Observable<boolean>> = {
  init: (box: HTMLElement, accessor) => {
    const checked = accessor();
    const turn = (): void => {
      checked(!checked());
    };
    box.addEventListener("click", turn);
    box.addEventListener("keydown", (event) => {
      if (event.key !== " ") return;
      event.preventDefault();
      turn();
    });
  },
  update: (box: HTMLElement, accessor) => {
    const checked = accessor()();
    box.setAttribute("aria-checked", String(checked));
    box.classList.toggle("azc-checkBox-checked", checked);
    box.classList.toggle("azc-checkBox-unchecked", !checked);
  },
};

/** `fxsButton: action`: a `div` that acts as a button, by pointer and by key. */
const button: ko.BindingHandler<() => void> = {
  init: (element: HTMLElement, accessor, _all, _model, context) => {
    const press = (): void => {
      if (element.getAttribute("aria-disabled") !== "true") accessor().call(context.$data);
    };
    element.addEventListener("click", press);
    element.addEventListener("keydown", (event) => {
      if (!isActivation(event)) return;
      event.preventDefault();
      press();
    });
  },
};

/** Registers the bindings of this file. */
export const installPickers = (): void => {
  Object.assign(ko.bindingHandlers, { azcOptionPicker: optionPicker, azcCheckBox: checkBox, fxsButton: button });
};
