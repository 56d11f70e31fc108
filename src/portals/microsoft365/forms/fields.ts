import type { FieldControl, FieldDefinition } from "../../definition/form-definition.ts";
import type { Microsoft365Key } from "./microsoft365-key.ts";

const CHOICE: readonly FieldControl[] = ["select", "list", "comboBox", "radioGroup"];

/** The fields of all generations. One e-mail box takes several addresses. */
export const FIELDS: readonly FieldDefinition<Microsoft365Key>[] = [
  // The cards have no title: the question above the ways to ask it is all that they take.
  { field: "title", labels: ["title", "issueSummary", "needHelp"], controls: ["text"], distinctive: false },
  { field: "service", labels: ["feature"], controls: CHOICE, distinctive: true },
  { field: "problemType", labels: ["symptom"], controls: CHOICE, distinctive: true },
  { field: "phoneCountryCode", labels: ["countryCode"], controls: CHOICE, distinctive: false },
  {
    field: "phoneNumber",
    labels: ["confirmYourNumber", "phoneNumberToCall"],
    weakLabels: ["phone"],
    controls: ["text"],
    distinctive: true,
  },
  {
    field: "primaryEmailAddress",
    labels: ["confirmYourEmail", "confirmEmailAddressesOfAuthorizedContacts", "emailAddressToContactYouAt"],
    weakLabels: ["email"],
    controls: ["text"],
    distinctive: true,
    joins: "; ",
  },
  { field: "preferredContactMethod", labels: ["preferredContactMethod"], controls: CHOICE, distinctive: true },
  { field: "preferredTimeZone", labels: ["timeZone"], controls: CHOICE, distinctive: false },
  { field: "preferredSupportLanguage", labels: ["supportLanguage"], controls: CHOICE, distinctive: false },
  { field: "severity", labels: ["severity"], controls: CHOICE, distinctive: false },
];
