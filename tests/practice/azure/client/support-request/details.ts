import * as ko from "knockout";
import type { PracticeContact } from "../../config.ts";
import { config, label } from "../context.ts";
import { CheckField, ChoiceField, Field } from "../controls/field.ts";
import {
  contactMethods,
  countries,
  phoneCountryCodes,
  plans,
  severities,
  supportLanguages,
  timeZones,
  yesOrNo,
} from "./choices.ts";

const RELOAD_AFTER = 100;

/** Milliseconds after which a text that the portal does not accept jumps back. */
const REJECTED_AFTER = 30;

/** Puts the previous text back whenever it is changed. */
const reject = ({ value }: Field): void => {
  const previous = value();
  value.subscribe((next) => {
    if (next !== previous) setTimeout(() => value(previous), REJECTED_AFTER);
  });
};

/** Step 3: problem details, support method and contact. */
export class Details {
  readonly description = new Field("description", { required: true });
  readonly problemStart = new Field("problemStart");
  readonly diagnostics = new ChoiceField("allowDiagnostics", yesOrNo(), { value: "yes" });
  readonly supportPlan: ChoiceField;
  readonly severity: ChoiceField;
  readonly preferredContactMethod = new ChoiceField("preferredContactMethod", contactMethods(), { value: "email" });
  readonly preferredSupportLanguage = new ChoiceField(
    config.layout === "A" ? "language" : "supportLanguage",
    supportLanguages(),
    { value: "en-us" },
  );
  readonly firstName: Field;
  readonly lastName: Field;
  readonly primaryEmailAddress: Field;
  readonly additionalEmailAddresses: Field;
  readonly phoneNumber: Field;
  readonly country: ChoiceField;
  readonly phoneCountryCode: ChoiceField;
  readonly preferredTimeZone = new ChoiceField("timeZone", timeZones(), { value: "Pacific Standard Time" });
  readonly saveContactChanges = new CheckField("saveContactChanges");
  /** Turns over while the fields that depend on the plan are made anew. */
  readonly methodShown = ko.observable(true);
  private readonly opened: string;

  constructor(contact: PracticeContact) {
    const offered = plans();
    this.supportPlan = new ChoiceField("supportPlan", offered, { value: offered[0]?.value ?? "", required: true });
    this.severity = new ChoiceField("severity", severities(this.supportPlan.value()), {
      value: "minimal",
      required: true,
    });
    this.firstName = new Field("firstName", { value: contact.firstName, required: true });
    this.lastName = new Field("lastName", { value: contact.lastName, required: true });
    this.primaryEmailAddress = new Field("email", {
      value: contact.primaryEmailAddress,
      required: true,
      readOnly: config.contactVariant.readOnlyEmail,
    });
    this.additionalEmailAddresses = new Field(config.layout === "A" ? "whoElse" : "additionalEmail", {
      value: contact.additionalEmailAddresses,
    });
    this.phoneNumber = new Field("phone", { value: contact.phoneNumber });
    this.country = new ChoiceField("countryRegion", countries(), { value: contact.country, required: true });
    this.phoneCountryCode = new ChoiceField("phoneCountryCode", phoneCountryCodes(), { value: contact.country });
    this.supportPlan.enabled(config.plan !== "disabledList");
    this.supportPlan.value.subscribe((plan) => this.planChanged(plan));
    this.opened = JSON.stringify(this.contact());
    if (config.contactVariant.rejects) reject(this[config.contactVariant.rejects]);
  }

  /** Checks all required fields of the step. */
  validate(): boolean {
    const required = [
      this.description,
      this.supportPlan,
      this.severity,
      this.firstName,
      this.lastName,
      this.primaryEmailAddress,
      this.country,
    ];
    return required.map((field) => field.validate()).every(Boolean);
  }

  /** Finds fault with the phone number, as the portal's server does. */
  refusePhone(): void {
    this.phoneNumber.error(label("invalidPhone"));
  }

  /** What the contact fields hold. */
  contact(): Record<string, string> {
    return {
      firstName: this.firstName.value(),
      lastName: this.lastName.value(),
      primaryEmailAddress: this.primaryEmailAddress.value(),
      additionalEmailAddresses: this.additionalEmailAddresses.value(),
      phoneNumber: this.phoneNumber.value(),
      country: this.country.value(),
    };
  }

  /** Whether a contact field holds something else than at first. */
  contactChanged(): boolean {
    return JSON.stringify(this.contact()) !== this.opened;
  }

  private planChanged(plan: string): void {
    this.severity.offer(severities(plan), "minimal");
    if (!config.planReloads) return;
    this.methodShown(false);
    setTimeout(() => this.methodShown(true), RELOAD_AFTER);
  }
}
