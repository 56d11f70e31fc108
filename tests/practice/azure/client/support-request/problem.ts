import * as ko from "knockout";
import { config, label } from "../context.ts";
import { type Choice, ChoiceField, Field } from "../controls/field.ts";
import { issueTypes, problemSubtypes, problemTypes, resources, services, subscriptions } from "./choices.ts";

/** Step 1: each list waits for the one above it. */
export class Problem {
  readonly issueType = new ChoiceField("issueType", issueTypes(), { required: true });
  readonly subscription: ChoiceField;
  readonly serviceScope = new ChoiceField(
    "service",
    [
      { value: "mine", text: label("myServices") },
      { value: "all", text: label("allServices") },
    ],
    { value: "mine" },
  );
  readonly serviceType = new ChoiceField("serviceType", [], { required: true });
  readonly resource = new ChoiceField("resource", []);
  readonly title = new Field("summary", { required: true });
  readonly problemType = new ChoiceField("problemType", [], { required: true });
  readonly problemSubtype = new ChoiceField("problemSubtype", [], { required: true });
  readonly technical: ko.Computed<boolean>;

  constructor(directory: string) {
    this.subscription = new ChoiceField("subscription", subscriptions(directory), { required: true });
    this.technical = ko.computed(() => this.issueType.value() === "technical");
    this.unlock(this.issueType, this.subscription, () => subscriptions(directory));
    this.unlock(this.subscription, this.serviceType, services);
    this.unlock(this.serviceType, this.resource, resources);
    this.unlock(this.serviceType, this.problemType, problemTypes);
    this.unlock(this.problemType, this.problemSubtype, problemSubtypes);
  }

  /** Fills the step as a person would. */
  prefill(): void {
    const chosen: [ChoiceField, Choice[], string][] = [
      [this.issueType, issueTypes(), "technical"],
      [this.serviceType, services(), "windowsVm"],
      [this.resource, resources(), "vm-01"],
      [this.problemType, problemTypes(), "connect"],
      [this.problemSubtype, problemSubtypes(), "rdp"],
    ];
    this.subscription.value("sub-1");
    for (const [field, choices, value] of chosen) {
      field.offer(choices);
      field.value(value);
      field.enabled(true);
    }
    this.subscription.enabled(true);
    this.title.value("VM vm-web-01 refuses RDP connections");
  }

  /** Checks all required fields of the step. */
  validate(): boolean {
    const always = [this.issueType, this.subscription, this.title];
    const technical = [this.serviceType, this.problemType, this.problemSubtype];
    return [...always, ...(this.technical() ? technical : [])].map((field) => field.validate()).every(Boolean);
  }

  private unlock(above: ChoiceField, below: ChoiceField, choices: () => Choice[]): void {
    below.enabled(false);
    above.value.subscribe((value) => {
      if (!value) return;
      setTimeout(() => {
        below.offer(choices());
        below.enabled(true);
      }, config.delays.options);
    });
  }
}
