import type { FieldControl } from "../../definition/form-definition.ts";
import type { FormGeneration } from "../../definition/form-generation.ts";
import type { PowerPlatformKey } from "./power-platform-key.ts";

const CHOICE: readonly FieldControl[] = ["select", "list", "comboBox", "radioGroup"];

/** The web form (microsoft365-admin.md 4.1); its labels are inferred from the documents' prose. */
export const webForm2019: FormGeneration<PowerPlatformKey> = {
  seen: { from: "2019-05", source: "https://learn.microsoft.com/power-platform/admin/get-help-support" },
  numbers: "undated",
  titles: ["newSupportRequest"],
  contactHeadings: ["contactInformation"],
  lists: ["supportRequests"],
  fields: [
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
  ],
  submit: ["createSupportRequest", "submit"],
  navigation: ["next", "previous"],
};
