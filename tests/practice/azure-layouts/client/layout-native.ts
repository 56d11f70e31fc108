import * as ko from "knockout";
import type { BladeContent } from "../../azure/client/blade.ts";
import { escapeHtml, label } from "../../azure/client/context.ts";
import type { SubmittedForm } from "../../azure/client/submit.ts";
import type { PracticeModel } from "../../azure/client/support-request/support-request.ts";
import type { FormActions } from "./layout-request.ts";
import { applyManners } from "./native-manners.ts";
import { applyShadows } from "./native-shadows.ts";

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isField = (target: unknown): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;

const shown = (field: Field): string =>
  field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? "") : field.value;

/** A form of native controls. Its model hears of a change by an event, and in no other way. */
export class NativeRequest implements SubmittedForm {
  private readonly values: Record<string, string> = {};
  private readonly actions: FormActions;

  constructor(actions: FormActions) {
    this.actions = actions;
  }

  mount(form: HTMLFormElement): void {
    const keep = (name: string, value: string): void => void (this.values[name] = value);
    const hear = (target: unknown): void => {
      if (!isField(target) || target.name === "") return;
      if (!(target instanceof HTMLInputElement) || target.type !== "radio" || target.checked)
        keep(target.name, shown(target));
    };
    const hearIn = (part: EventTarget): void => {
      for (const name of ["input", "change"]) part.addEventListener(name, ({ target }) => hear(target));
    };
    for (const element of form.elements) hear(element);
    hearIn(form);
    applyManners(form, keep);
    applyShadows(form, hearIn);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.actions.submit(this);
    });
  }

  model(): PracticeModel {
    return { ...this.values };
  }

  refuse(): void {}

  busy(): void {}
}

/** `nativeForm: request`: what the configuration holds becomes a request's form. */
const nativeForm: ko.BindingHandler<NativeRequest> = {
  init: (element: HTMLElement, accessor) => {
    if (element instanceof HTMLFormElement) accessor().mount(element);
    return { controlsDescendantBindings: true };
  },
};

/** Registers the binding of this file. */
export const installNativeForm = (): void => {
  Object.assign(ko.bindingHandlers, { nativeForm });
};

/**
 * The blade of a new support request whose form is written by hand, of native controls.
 * @param html its fields; what has a `name` is in the model
 */
export const nativeBlade = (html: string, actions: FormActions): BladeContent => ({
  name: "supportRequest",
  title: label("newSupportRequest"),
  template: `<form data-bind="nativeForm: $data">${html}<div
    class="msportalfx-docking-footer"><button>${escapeHtml(label("create"))}</button></div></form>`,
  model: new NativeRequest(actions),
});
