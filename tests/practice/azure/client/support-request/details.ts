import * as ko from "knockout";
import type { PracticeContact } from "../../config.ts";
import { config, label } from "../context.ts";
import { CheckField, ChoiceField, Field } from "../controls/field.ts";
import { contactMethods, countries, plans, severities, supportLanguages, yesOrNo } from "./choices.ts";

const RELOAD_AFTER = 100;

/** Step 3: problem details, support method and contact. */
export class Details {
  readonly description = new Field("description", { required: true });
  readonly problemStart = new Field("problemStart");
  readonly diagnostics = new ChoiceField("allowDiagnostics", yesOrNo(), { value: "yes" });
  readonly supportPlan: ChoiceField;
  readonly severity: ChoiceField;
  readonly preferredContactMethod = new ChoiceField("preferredContactMethod", contactMethods(), { value: "email" });
  readonly preferredSupportLanguage = new ChoiceField("supportLanguage", supportLanguages(), { value: "en-us" });
  readonly firstName: Field;
  readonly lastName: Field;
  readonly primaryEmailAddress: Field;
  readonly additionalEmailAddresses: Field;
  readonly phoneNumber: Field;
  readonly country: ChoiceField;
  readonly saveContactChanges = new CheckField("saveContactChanges");
  /** Turns over while the fields that depend on the plan are made anew. */
  readonly methodShown = ko.observable(true);

  constructor(contact: PracticeContact) {
    const offered = plans();
    this.supportPlan = new ChoiceField("supportPlan", offered, { value: offered[0]?.value ?? "", required: true });
    this.severity = new ChoiceField("severity", severities(this.supportPlan.value()), { value: "minimal", required: true });
    this.firstName = new Field("firstName", { value: contact.firstName, required: true });
    this.lastName = new Field("lastName", { value: contact.lastName, required: true });
    this.primaryEmailAddress = new Field("email", { value: contact.primaryEmailAddress, required: true });
    this.additionalEmailAddresses = new Field("additionalEmail", { value: contact.additionalEmailAddresses });
    this.phoneNumber = new Field("phone", { value: contact.phoneNumber });
    this.country = new ChoiceField("countryRegion", countries(), { value: contact.country, required: true });
    this.supportPlan.value.subscribe((plan) => this.planChanged(plan));
  }

  /** Checks all required fields of the step. */
  validate(): boolean {
    const required = [this.description, this.supportPlan, this.severity, this.firstName, this.lastName, this.primaryEmailAddress, this.country];
    return required.map((field) => field.validate()).every(Boolean);
  }

  /** Finds fault with the phone number, as the portal's server does. */
  refusePhone(): void {
    this.phoneNumber.error(label("invalidPhone"));
  }

  private planChanged(plan: string): void {
    this.severity.offer(severities(plan), "minimal");
    if (!config.planReloads) return;
    this.methodShown(false);
    setTimeout(() => this.methodShown(true), RELOAD_AFTER);
  }
}
