import azure from "../../../data/labels/azure.json" with { type: "json" };
import microsoft365 from "../../../data/labels/microsoft365.json" with { type: "json" };
import type { DriftPortal, OwnField } from "../page.ts";

type Labels = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const AZURE = azure as unknown as Labels;
const MICROSOFT365 = microsoft365 as unknown as Labels;

/** Languages that the label data name otherwise from file to file. */
const IN_MICROSOFT365: Readonly<Record<string, string>> = { "zh-Hans": "zh-CN" };

const AZURE_KEYS: Readonly<Partial<Record<OwnField, string>>> = {
  supportPlan: "supportPlan",
  firstName: "firstName",
  lastName: "lastName",
  primaryEmailAddress: "email",
  additionalEmailAddresses: "additionalEmail",
  phoneNumber: "phone",
  preferredContactMethod: "preferredContactMethod",
  preferredSupportLanguage: "supportLanguage",
  country: "countryRegion",
};

const MICROSOFT365_KEYS: Readonly<Partial<Record<OwnField, string>>> = {
  primaryEmailAddress: "confirmYourEmail",
  phoneNumber: "confirmYourNumber",
  preferredContactMethod: "preferredContactMethod",
};

const textsOf = (labels: Labels, language: string, key: string | undefined): readonly string[] =>
  (key === undefined ? undefined : labels[language]?.[key]) ?? [];

/** The labels of a field that the label data have for a portal and language; of Azure where the other has none. */
export const knownLabels = (portal: DriftPortal, language: string, field: OwnField): readonly string[] => {
  const own =
    portal === "microsoft365"
      ? textsOf(MICROSOFT365, IN_MICROSOFT365[language] ?? language, MICROSOFT365_KEYS[field])
      : [];
  return own.length > 0 ? own : textsOf(AZURE, language, AZURE_KEYS[field]);
};

/** Title, submit button, contact heading and the plan's name in a portal, as the label data have them. */
export const knownTexts = (portal: DriftPortal, language: string) => {
  const azureTexts = (key: string): readonly string[] => textsOf(AZURE, language, key);
  const paneTexts = (key: string): readonly string[] =>
    textsOf(MICROSOFT365, IN_MICROSOFT365[language] ?? language, key);
  return portal === "microsoft365"
    ? {
        titles: paneTexts("contactSupport"),
        submit: paneTexts("contactMe"),
        contactHeadings: [],
        plans: [],
        next: azureTexts("next"),
      }
    : {
        titles: azureTexts("newSupportRequest"),
        submit: azureTexts("create"),
        contactHeadings: azureTexts("contactInformation"),
        plans: azureTexts("cloudSolutionProvider"),
        next: azureTexts("next"),
      };
};
