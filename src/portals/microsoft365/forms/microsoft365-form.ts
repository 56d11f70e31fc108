import type { FieldControl, FieldDefinition, FormDefinition, Words } from "../../definition/form-definition.ts";

const CHOICE: readonly FieldControl[] = ["select", "list", "comboBox", "radioGroup"];

const FIELDS: readonly FieldDefinition[] = [
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

/**
 * The service request of the Microsoft 365 admin center in all its shapes: the help pane with three tabs (2019 to today,
 * also inside Intune), the "Need help?" card (2016 to 2019) and the classic wizard (2016); microsoft365-admin.md 1.1 to
 * 1.3, labels and their evidence in data/labels/microsoft365.json. It has no plan; one e-mail box takes several addresses.
 */
export const microsoft365Form = (words: Words): FormDefinition => ({
  portal: "microsoft365",
  words,
  // The entry page of 2016 to 2019. The pane opens on any route of the admin center, hence none of those.
  routes: [/\/supportentry\.aspx/i],
  frameNames: [],
  titles: [
    "contactSupport",
    "getSupportFromAnAgent",
    "needHelp",
    "howCanWeHelp",
    "helpAndSupport",
    "newServiceRequest",
    "confirmYourContactDetails",
    "confirmYourEmailAddress",
    "identifyTheIssue",
    "confirmAndSubmit",
    "addDetails",
  ],
  contactHeadings: ["confirmYourContactDetails"],
  // The page "View service requests", the history tab of the pane (its name is the heading where tabs have texts), the
  // list of 2016 and of the cards (microsoft365-admin.md 1.1 to 1.4).
  lists: ["serviceRequests", "supportTickets", "supportHistory", "viewServiceRequests"],
  // Documents of 2021 and 2022 (microsoft365-admin.md 1.3); users missed the link from 2022-10 on.
  behindPartner: ["newMicrosoftServiceRequest"],
  fields: FIELDS,
  submit: ["contactMe", "callMe", "send", "submitRequest", "submit"],
  navigation: ["next", "yesContinue"],
  knownByStructure: true,
  inPane: true,
  pages: true,
  needsSeverity: true,
  undatedNumbers: true,
  plan: [],
  planName: "",
  notBreakFix: ["notTechnical", "billingAndProductInfo"],
  failure: ["failure"],
  success: ["requestSaved"],
  requestWords: ["requestEnglish", "serviceRequests"],
});
