import type { FieldControl, FieldDefinition, FormDefinition, Words } from "../../definition/form-definition.ts";

const CHOICE: readonly FieldControl[] = ["select", "list", "comboBox", "radioGroup"];
const TEXT: readonly FieldControl[] = ["text"];
const ANY: readonly FieldControl[] = ["text", ...CHOICE];

const request = (field: FieldDefinition["field"], labels: string[], distinctive: boolean): FieldDefinition => ({
  field,
  labels,
  controls: ANY,
  distinctive,
});

/**
 * The Azure portal's "New support request", all layouts since 2016 (knowledge: azure-portal.md 1.1 to 1.3; labels and
 * their evidence: labels.json). The contact's time zone is in no known layout of the form but in its REST model; a list
 * of zones stands beside date and time of "When did the problem start?" (azure-portal.md 1.2), which is not the contact's.
 */
export const azureForm = (words: Words): FormDefinition => ({
  portal: "azure",
  words,
  // `hosts.ts` has them one by one; the Power Platform's form has nearly the same labels.
  hosts: /^https:\/\/(?:[\w.-]{0,80}azure|entra|intune|endpoint)\b/,
  routes: [
    // V3 and V4 blades: public docs and code, to 2026; item of the menu blade: saved portal page of 2025-11 (azure-portal.md 2.1).
    /microsoft_azure_support\/(?:helpandsupportblade\/)?newsupportrequest/i,
    // The portal's own link table, 2025-11 (azure-portal.md 2.1).
    /#(?:@[^/#]*\/)?create\/microsoft\.support(?:[/?]|$)/i,
  ],
  // The page of one request: public code of 2026 (azure-portal.md 2.1 and 4).
  doneRoutes: [/microsoft_azure_support\/supportrequestdetail/i],
  // React frames bear their blade's name (azure-portal.md 3.4); inferred for this blade.
  frameNames: [/^newsupportrequest/i],
  titles: ["newSupportRequest"],
  // Layout A: one blade per step (azure-portal.md 1.1).
  steps: ["basics", "problem", "contactInformation"],
  contactHeadings: ["contactInformation"],
  lists: ["allSupportRequests", "manageSupportRequests"],
  behindPartner: [],
  fields: [
    { field: "supportPlan", labels: ["supportPlan"], controls: ANY, plain: true, distinctive: true },
    { field: "severity", labels: ["severity"], controls: CHOICE, distinctive: true },
    request("title", ["summary", "subject"], false),
    request("issueType", ["issueType"], true),
    request("service", ["serviceType", "service"], false),
    request("subscription", ["subscription"], false),
    request("problemType", ["problemType"], true),
    { field: "firstName", labels: ["firstName"], controls: TEXT, distinctive: false },
    { field: "lastName", labels: ["lastName"], controls: TEXT, distinctive: false, expectedBeside: "firstName" },
    {
      field: "primaryEmailAddress",
      labels: ["email"],
      controls: TEXT,
      distinctive: false,
      expectedBeside: "firstName",
    },
    { field: "additionalEmailAddresses", labels: ["additionalEmail"], controls: TEXT, distinctive: true },
    { field: "phoneCountryCode", labels: ["phoneCountryCode"], controls: ANY, distinctive: false },
    { field: "phoneNumber", labels: ["phone"], controls: TEXT, distinctive: false, expectedBeside: "firstName" },
    { field: "preferredContactMethod", labels: ["preferredContactMethod"], controls: ANY, distinctive: true },
    { field: "preferredSupportLanguage", labels: ["supportLanguage"], controls: ANY, distinctive: true },
    { field: "preferredTimeZone", labels: ["timeZone"], controls: ANY, distinctive: false, besideContact: true },
    {
      field: "country",
      labels: ["countryRegion"],
      controls: ANY,
      distinctive: false,
      besideContact: true,
      expectedBeside: "firstName",
    },
  ],
  submit: ["create"],
  navigation: ["next", "previous"],
  knownByStructure: false,
  inPane: false,
  pages: false,
  needsSeverity: false,
  undatedNumbers: false,
  controlWords: ["controlWord"],
  plan: ["cloudSolutionProvider"],
  planName: "Cloud Solution Provider",
  notBreakFix: ["notTechnical"],
  failure: ["failure"],
  complaint: ["complaint"],
  success: ["createdNotification"],
  requestWords: ["supportRequest"],
});
