import * as ko from "knockout";
import { generatedId, label } from "../context.ts";
import type { LabelKey } from "../labels.ts";

/** One entry of a list: the value that the model holds and the text that people see. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** A value of a form with its label and what is wrong with it. */
export class Field {
  readonly id = generatedId();
  readonly labelId = generatedId();
  readonly value: ko.Observable<string>;
  readonly error = ko.observable("");
  readonly enabled = ko.observable(true);
  readonly label: string;
  readonly invalid: ko.Computed<"true" | "false">;
  readonly required: boolean;
  /** The attribute of a value that can be read only. */
  readonly readOnly: "readonly" | undefined;

  constructor(
    label_: LabelKey | { text: string },
    options: { value?: string; required?: boolean; readOnly?: boolean } = {},
  ) {
    this.label = typeof label_ === "string" ? label(label_) : label_.text;
    this.required = options.required ?? false;
    this.readOnly = options.readOnly ? "readonly" : undefined;
    this.value = ko.observable(options.value ?? "");
    this.invalid = ko.computed(() => (this.error() ? "true" : "false"));
    this.value.subscribe(() => {
      if (this.error()) this.validate();
    });
  }

  /** Checks the value and shows what is wrong. */
  validate(): boolean {
    this.error(this.required && !this.value().trim() ? label("required") : "");
    return !this.error();
  }
}

/** A value of a given list. */
export class ChoiceField extends Field {
  readonly choices: ko.ObservableArray<Choice>;
  readonly text: ko.Computed<string>;

  constructor(
    label_: LabelKey | { text: string },
    choices: readonly Choice[],
    options: { value?: string; required?: boolean } = {},
  ) {
    super(label_, options);
    this.choices = ko.observableArray([...choices]);
    this.text = ko.computed(() => this.choices().find(({ value }) => value === this.value())?.text ?? "");
  }

  /** Replaces the list; a value that is no longer in it gives way to `fallback`. */
  offer(choices: readonly Choice[], fallback = ""): void {
    this.choices([...choices]);
    if (!choices.some(({ value }) => value === this.value())) this.value(fallback);
  }
}

/** A yes or no. */
export class CheckField {
  readonly id = generatedId();
  readonly label: string;
  readonly checked = ko.observable(false);

  constructor(key: LabelKey) {
    this.label = label(key);
  }
}
