// Makes src/portals/*/…-labels.json from data/labels: the words that the forms' definitions use, by language. The data
// keeps sources and evidence; the background hands a page the words of its language. `npm run words`; a test compares.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Which labels of which file each portal's definition uses. */
const PORTALS = [
  {
    labels: "data/labels/azure.json",
    words: "src/portals/azure/labels.json",
    keys: [
      "newSupportRequest",
      "supportPlan",
      "cloudSolutionProvider",
      "severity",
      "contactInformation",
      "firstName",
      "lastName",
      "email",
      "additionalEmail",
      "phone",
      "countryRegion",
      "supportLanguage",
      "preferredContactMethod",
      "create",
      "next",
      "previous",
      "issueType",
      "subscription",
      "service",
      "serviceType",
      "summary",
      "subject",
      "createdNotification",
      "supportRequest",
      "problemType",
      "allSupportRequests",
      "manageSupportRequests",
      "basics",
      "problem",
    ],
  },
  {
    labels: "data/labels/microsoft365.json",
    words: "src/portals/microsoft365/labels.json",
    keys: [
      "title",
      "issueSummary",
      "feature",
      "symptom",
      "confirmYourNumber",
      "phoneNumberToCall",
      "confirmYourEmail",
      "confirmEmailAddressesOfAuthorizedContacts",
      "emailAddressToContactYouAt",
      "preferredContactMethod",
      "phone",
      "email",
      "severity",
      "contactSupport",
      "getSupportFromAnAgent",
      "needHelp",
      "howCanWeHelp",
      "helpAndSupport",
      "newServiceRequest",
      "confirmYourContactDetails",
      "identifyTheIssue",
      "confirmAndSubmit",
      "addDetails",
      "contactMe",
      "callMe",
      "send",
      "submitRequest",
      "submit",
      "next",
      "yesContinue",
      "billingAndProductInfo",
      "serviceRequests",
      "supportTickets",
      "supportHistory",
      "viewServiceRequests",
      "newMicrosoftServiceRequest",
    ],
  },
];

/** @param {string} path */
const fromRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** @param {string} labels @param {readonly string[]} keys */
const wordsOf = (labels, keys) => {
  /** @type {Record<string, Record<string, string[]>>} */
  const byLanguage = JSON.parse(readFileSync(fromRoot(labels), "utf8"));
  const languages = Object.keys(byLanguage).filter((key) => !key.startsWith("_"));
  for (const key of keys)
    if (!languages.some((language) => byLanguage[language]?.[key])) throw new Error(`${labels} has no label "${key}"`);
  const wordsIn = (/** @type {string} */ language) =>
    keys.flatMap((key) => (byLanguage[language]?.[key] ? [[key, byLanguage[language][key]]] : []));
  return Object.fromEntries(languages.map((language) => [language, Object.fromEntries(wordsIn(language))]));
};

/** The files as they should be: path and text. */
export const wordFiles = () =>
  PORTALS.map(({ labels, words, keys }) => ({
    path: words,
    text: `${JSON.stringify(wordsOf(labels, keys), null, 1)}\n`,
  }));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { path, text } of wordFiles()) {
    writeFileSync(fromRoot(path), text);
    console.log(`made ${path}`);
  }
}
