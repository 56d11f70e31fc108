import * as ko from "knockout";
import type { StepName } from "../../config.ts";
import type { PracticeTenant } from "../../tenants.ts";
import { config, label } from "../context.ts";
import { administratorOf } from "./administrator.ts";
import { Details } from "./details.ts";
import { MOVES_AFTER } from "./moves-after.ts";
import { Problem } from "./problem.ts";

const steps: readonly StepName[] = ["problemDescription", "recommendedSolution", "additionalDetails", "reviewCreate"];

const flags = <Value>(make: (step: StepName) => Value): Record<StepName, Value> => ({
  problemDescription: make("problemDescription"),
  recommendedSolution: make("recommendedSolution"),
  additionalDetails: make("additionalDetails"),
  reviewCreate: make("reviewCreate"),
});

/** The state of the form as plain data, with the names of Microsoft.Support; choices by their value, not their text. */
export type PracticeModel = Record<string, string | boolean>;

/** What the fields of a form hold. */
export const modelOf = ({
  problem,
  details,
  copy,
}: Pick<SupportRequest, "problem" | "details" | "copy">): PracticeModel => ({
  issueType: problem.issueType.value(),
  subscription: problem.subscription.value(),
  serviceScope: problem.serviceScope.value(),
  serviceType: problem.serviceType.value(),
  resource: problem.resource.value(),
  title: problem.title.value(),
  problemType: problem.problemType.value(),
  problemSubtype: problem.problemSubtype.value(),
  description: details.description.value(),
  problemStart: details.problemStart.value(),
  diagnostics: details.diagnostics.value(),
  supportPlan: details.supportPlan.value(),
  severity: details.severity.value(),
  preferredContactMethod: details.preferredContactMethod.value(),
  preferredSupportLanguage: details.preferredSupportLanguage.value(),
  ...details.contact(),
  phoneCountryCode: details.phoneCountryCode.value(),
  preferredTimeZone: details.preferredTimeZone.value(),
  saveContactChanges: details.saveContactChanges.checked(),
  copyTouched: copy.contactChanged(),
});

/** The wizard of a new support request. */
export class SupportRequest {
  readonly problem: Problem;
  readonly details: Details;
  /** Of the second contact section, which nobody sees. */
  readonly copy: Details;
  readonly step = ko.observable<StepName>(config.startStep);
  readonly loading = ko.observable(false);
  readonly contactReady = ko.observable(false);
  readonly busy = ko.observable(false);
  readonly reviewError = ko.observable("");
  readonly moved = ko.observable(false);
  readonly shows = flags((step) => ko.computed(() => this.step() === step && !this.loading()));
  readonly hasPrevious = ko.computed(() => this.step() !== "problemDescription");
  readonly hasNext = ko.computed(() => this.step() !== "reviewCreate");
  readonly atReview = ko.computed(() => this.step() === "reviewCreate");
  readonly atFirst = ko.computed(() => this.step() === "problemDescription");
  readonly tabs = steps.map((name, index) => ({
    text: `${index + 1}. ${label(name)}`,
    selected: ko.computed(() => String(this.step() === name)),
    invalid: ko.observable(false),
    open: () => this.goTo(name),
  }));
  private timers: ReturnType<typeof setTimeout>[] = [];
  private readonly submit: (request: SupportRequest) => void;
  private readonly close: () => void;

  constructor(tenant: PracticeTenant, actions: { submit: (request: SupportRequest) => void; close: () => void }) {
    this.submit = actions.submit;
    this.close = actions.close;
    this.problem = new Problem(tenant.name);
    this.details = new Details({ ...administratorOf(tenant), ...config.contact });
    this.copy = new Details(administratorOf(tenant));
    if (config.prefilled || config.startStep !== "problemDescription") {
      this.problem.prefill();
      this.details.description.value("RDP has been failing since this morning, error 0x204.");
    }
    if (config.moves) this.details.supportPlan.value.subscribe(() => setTimeout(() => this.moved(true), MOVES_AFTER));
    this.enter(config.startStep);
  }

  next(): void {
    if (this.step() === "problemDescription" && !this.problem.validate()) return;
    if (this.step() === "additionalDetails" && !this.details.validate()) return;
    this.enter(steps[steps.indexOf(this.step()) + 1]);
  }

  previous(): void {
    this.enter(steps[steps.indexOf(this.step()) - 1]);
  }

  create(): void {
    if (!this.busy()) this.submit(this);
  }

  discard(): void {
    this.close();
  }

  /** Opens a step by its tab: back at will, forward only as far as the steps between are valid. */
  goTo(wanted: StepName): void {
    while (steps.indexOf(this.step()) < steps.indexOf(wanted)) {
      const before = this.step();
      this.next();
      if (this.step() === before) return;
    }
    if (this.step() !== wanted) this.enter(wanted);
  }

  /** Shows a validation error where the configuration wants it. */
  refuse(): void {
    if (config.validationErrorIn === "reviewCreate") this.reviewError(label("validationFailed"));
    else this.enter("additionalDetails");
    this.details.refusePhone();
    this.tabs[2]?.invalid(true);
  }

  /** The model as tests read it. */
  model(): PracticeModel {
    return { step: this.step(), ...modelOf(this) };
  }

  /** Stops what is under way; the blade is going. */
  dispose(): void {
    for (const timer of this.timers) clearTimeout(timer);
  }

  private enter(step: StepName | undefined): void {
    if (!step) return;
    this.dispose();
    this.reviewError("");
    this.contactReady(false);
    this.loading(true);
    this.step(step);
    const { step: stepDelay, contact } = config.delays;
    this.timers = [
      setTimeout(() => this.loading(false), stepDelay),
      setTimeout(() => this.contactReady(true), stepDelay + contact),
    ];
  }
}
