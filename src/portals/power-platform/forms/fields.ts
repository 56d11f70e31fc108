import type { FieldControl, FieldDefinition } from "../../definition/form-definition.ts";
import type { PowerPlatformKey } from "./power-platform-key.ts";

const CHOICE: readonly FieldControl[] = ["select", "list", "comboBox", "radioGroup"];

/** The fields of the form; their labels are inferred from the documents' prose (microsoft365-admin.md 4.1). */
export const FIELDS: readonly FieldDefinition<PowerPlatformKey>[] = [
  { field: "title", labels: ["title"], controls: ["text"], distinctive: false },
  { field: "service", labels: ["product"], controls: CHOICE, distinctive: false },
  { field: "problemType", labels: ["problemType"], controls: CHOICE, distinctive: true },
  { field: "issueType", labels: ["issueType"], controls: CHOICE, distinctive: true },
  { field: "supportPlan", labels: ["supportPlan"], controls: CHOICE, plain: true, distinctive: true },
  { field: "severity", labels: ["severity"], controls: CHOICE, distinctive: true },
  { field: "firstName", labels: ["firstName"], controls: ["text"], distinctive: false },
  { field: "lastName", labels: ["lastName"], controls: ["text"], distinctive: false },
  { field: "phoneCountryCode", labels: ["countryCode"], controls: CHOICE, distinctive: false },
  { field: "phoneNumber", labels: ["phone"], controls: ["text"], distinctive: false },
  { field: "primaryEmailAddress", labels: ["email"], controls: ["text"], distinctive: false },
  {
    field: "additionalEmailAddresses",
    labels: ["additionalEmail", "furtherAddresses"],
    controls: ["text"],
    distinctive: true,
  },
  {
    field: "preferredContactMethod",
    labels: ["preferredContactMethod", "contactMethod"],
    controls: CHOICE,
    distinctive: true,
  },
  {
    field: "preferredSupportLanguage",
    labels: ["supportLanguage"],
    weakLabels: ["language"],
    controls: CHOICE,
    distinctive: true,
  },
  { field: "preferredTimeZone", labels: ["timeZone"], controls: CHOICE, distinctive: false, besideContact: true },
  { field: "country", labels: ["countryRegion"], controls: CHOICE, distinctive: false },
];
