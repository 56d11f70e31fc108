import type { FieldControl, FormDefinition, Words } from "../definition/form-definition.ts";
import type { PortalPage } from "../definition/portal-page.ts";
import { powerPlatformClues } from "./clues.ts";

const CHOICE: readonly FieldControl[] = ["select", "list", "comboBox", "radioGroup"];

/**
 * The web form of the Power Platform admin center (Dynamics 365), 2019 to today (microsoft365-admin.md 4.1); its labels
 * are inferred from the documents' prose. Its plan is an access ID with a contract of the partner's own, never the
 * Cloud Solution Provider entry: it is read and left alone.
 */
const powerPlatformForm = (words: Words): FormDefinition => ({
  portal: "powerPlatform",
  words,
  hosts: /^https:\/\/[^/]*admin\.powerplatform\./,
  routes: [/\/support(?:\/requests)?(?:[/?#]|$)/i],
  frameNames: [],
  titles: ["newSupportRequest"],
  contactHeadings: ["contactInformation"],
  lists: ["supportRequests"],
  behindPartner: [],
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
  knownByStructure: false,
  inPane: false,
  pages: false,
  needsSeverity: false,
  undatedNumbers: true,
  plan: [],
  planName: "",
  notBreakFix: ["notTechnical"],
  failure: ["failure"],
  success: ["requestSaved"],
  requestWords: ["supportRequest", "requestEnglish"],
});

/** The Power Platform admin center. */
export const powerPlatformPage: PortalPage = {
  id: "powerPlatform",
  forms: (words) => [powerPlatformForm(words)],
  clues: powerPlatformClues,
};
