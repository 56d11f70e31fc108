import * as ko from "knockout";
import { config, label } from "../../azure/client/context.ts";
import { CheckField, ChoiceField, Field } from "../../azure/client/controls/field.ts";
import type { SubmittedForm } from "../../azure/client/submit.ts";
import { administratorOf } from "../../azure/client/support-request/administrator.ts";
import { categories, quotaTypes } from "../../azure/client/support-request/choices.ts";
import { Details } from "../../azure/client/support-request/details.ts";
import { Problem } from "../../azure/client/support-request/problem.ts";
import { modelOf, type PracticeModel } from "../../azure/client/support-request/support-request.ts";
import type { PracticeTenant } from "../../azure/tenants.ts";

/** What a form can do to the portal around it. */
export interface FormActions {
  readonly submit: (form: SubmittedForm) => void;
  readonly close: () => void;
}

/** How a layout moves through its steps. */
export interface LayoutShape {
  /** The steps' names in order. */
  readonly steps: readonly string[];
  /** The step with the contact, counted from 0. */
  readonly contactStep: number;
  /** Earlier steps stay on the page. */
  readonly together: boolean;
}

/** One step: shown while it is open, empty while it loads. */
export class LayoutStep {
  readonly loaded = ko.observable(false);
  readonly shown: ko.Computed<boolean>;
  readonly selected: ko.Computed<string>;
  readonly text: string;
  readonly open: () => void;

  constructor(
    text: string,
    state: { readonly shown: () => boolean; readonly current: () => boolean; readonly open: () => void },
  ) {
    this.text = text;
    this.shown = ko.computed(state.shown);
    this.selected = ko.computed(() => String(state.current()));
    this.open = state.open;
  }
}

/** The state of the support request in a layout other than the present one. */
export class LayoutRequest {
  readonly problem: Problem;
  readonly details: Details;
  /** Of the second contact section, which nobody sees. */
  readonly copy: Details;
  readonly category = new ChoiceField("category", categories(), { value: "rdp" });
  readonly quotaType = new ChoiceField("quotaType", quotaTypes(), { value: "cores" });
  readonly response = new Field("response", { value: "Business Hours", readOnly: true });
  readonly responseHours = new ChoiceField("responseHours", [{ value: "business", text: "Business hours" }], {
    value: "business",
  });
  readonly shareDiagnosticInformation = new CheckField("shareDiagnosticInformation");
  readonly region = new ChoiceField("region", [{ value: "westeurope", text: "West Europe" }]);
  readonly newLimit = new Field("newLimit");
  readonly detailsOpen = ko.observable(false);
  readonly contactReady = ko.observable(false);
  readonly working = ko.observable(false);
  readonly error = ko.observable("");
  readonly steps: readonly LayoutStep[];
  private readonly at = ko.observable(0);
  private readonly reached = ko.observable(0);
  private readonly actions: FormActions;
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();

  constructor(tenant: PracticeTenant, shape: LayoutShape, actions: FormActions) {
    this.actions = actions;
    this.problem = new Problem(tenant.name);
    this.details = new Details({ ...administratorOf(tenant), ...config.contact });
    this.copy = new Details(administratorOf(tenant));
    const { together } = shape;
    this.steps = shape.steps.map(
      (text, index) =>
        new LayoutStep(text, {
          shown: () => (together ? index <= this.reached() : index === this.at()),
          current: () => index === this.at(),
          open: () => this.enter(index),
        }),
    );
    if (config.prefilled || config.startStep !== "problemDescription") {
      this.problem.prefill();
      this.details.description.value("RDP has been failing since this morning, error 0x204.");
    }
    const start = {
      problemDescription: 0,
      recommendedSolution: 0,
      additionalDetails: shape.contactStep,
      reviewCreate: this.steps.length - 1,
    }[config.startStep];
    for (let index = together ? 0 : start; index <= start; index += 1) this.enter(index);
  }

  next(): void {
    if (this.at() < this.steps.length - 1) this.enter(this.at() + 1);
  }

  previous(): void {
    if (this.at() > 0) this.enter(this.at() - 1);
  }

  create(): void {
    if (!this.working()) this.actions.submit(this);
  }

  openDetails(): void {
    this.detailsOpen(true);
  }

  saveDetails(): void {
    this.detailsOpen(false);
  }

  refuse(): void {
    this.error(label("validationFailed"));
    this.details.refusePhone();
  }

  busy(on: boolean): void {
    this.working(on);
  }

  /** The model as tests read it. */
  model(): PracticeModel {
    return { step: String(this.at()), ...modelOf(this) };
  }

  /** Stops what is under way; the blade is going. */
  dispose(): void {
    for (const timer of this.timers) clearTimeout(timer);
  }

  private enter(index: number): void {
    this.at(index);
    this.reached(Math.max(this.reached(), index));
    const { step, contact } = config.delays;
    const opened = this.steps[index];
    if (opened?.loaded()) return;
    this.timers.add(setTimeout(() => opened?.loaded(true), step));
    this.timers.add(setTimeout(() => this.contactReady(true), step + contact));
  }
}
