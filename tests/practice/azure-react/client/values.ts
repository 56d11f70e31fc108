import { administratorOf } from "../../azure/client/support-request/administrator.ts";
import {
  contactMethods,
  countries,
  issueTypes,
  phoneCountryCodes,
  plans,
  problemSubtypes,
  problemTypes,
  resources,
  services,
  severities,
  subscriptions,
  supportLanguages,
  timeZones,
  yesOrNo,
} from "../../azure/client/support-request/choices.ts";
import { config, label } from "../../azure/client/context.ts";
import type { Choice } from "../../azure/client/controls/field.ts";
import type { LabelKey } from "../../azure/client/labels.ts";
import type { PracticeTenant } from "../../azure/tenants.ts";

/** The values of the form, with the names of Microsoft.Support. */
export type Values = Readonly<Record<FieldName, string>>;

/** The label of each value. */
export const LABELS = {
  issueType: "issueType",
  subscription: "subscription",
  serviceScope: "service",
  serviceType: "serviceType",
  resource: "resource",
  title: "summary",
  problemType: "problemType",
  problemSubtype: "problemSubtype",
  description: "description",
  problemStart: "problemStart",
  diagnostics: "allowDiagnostics",
  supportPlan: "supportPlan",
  severity: "severity",
  preferredContactMethod: "preferredContactMethod",
  preferredSupportLanguage: "supportLanguage",
  firstName: "firstName",
  lastName: "lastName",
  primaryEmailAddress: "email",
  additionalEmailAddresses: "additionalEmail",
  phoneCountryCode: "phoneCountryCode",
  phoneNumber: "phone",
  country: "countryRegion",
  preferredTimeZone: "timeZone",
} as const satisfies Record<string, LabelKey>;

export type FieldName = keyof typeof LABELS;

/** Fields without which a step is not left. */
export const REQUIRED: ReadonlySet<FieldName> = new Set<FieldName>([
  "issueType",
  "subscription",
  "serviceType",
  "title",
  "problemType",
  "problemSubtype",
  "description",
  "supportPlan",
  "severity",
  "firstName",
  "lastName",
  "primaryEmailAddress",
  "country",
]);

/** The list that has to be answered before this one opens. */
export const ABOVE: Readonly<Partial<Record<FieldName, FieldName>>> = {
  subscription: "issueType",
  serviceType: "subscription",
  resource: "serviceType",
  problemType: "serviceType",
  problemSubtype: "problemType",
};

/** Whether the form asks for the service and the kind of problem. */
export const isTechnical = ({ issueType }: Values): boolean => issueType === "technical";

/** What a list offers. */
export const choicesFor = (field: FieldName, values: Values, tenant: PracticeTenant): Choice[] => {
  switch (field) {
    case "issueType":
      return issueTypes();
    case "subscription":
      return subscriptions(tenant.name);
    case "serviceScope":
      return [
        { value: "mine", text: label("myServices") },
        { value: "all", text: label("allServices") },
      ];
    case "serviceType":
      return services();
    case "resource":
      return resources();
    case "problemType":
      return problemTypes();
    case "problemSubtype":
      return problemSubtypes();
    case "diagnostics":
      return yesOrNo();
    case "supportPlan":
      return plans();
    case "severity":
      return severities(values.supportPlan);
    case "preferredContactMethod":
      return contactMethods();
    case "preferredSupportLanguage":
      return supportLanguages();
    case "country":
      return countries();
    case "phoneCountryCode":
      return phoneCountryCodes();
    case "preferredTimeZone":
      return timeZones();
    default:
      return [];
  }
};

const problem = (): Partial<Values> =>
  config.prefilled || config.startStep !== "problemDescription"
    ? {
        issueType: "technical",
        subscription: "sub-1",
        serviceType: "windowsVm",
        resource: "vm-01",
        title: "VM vm-web-01 refuses RDP connections",
        problemType: "connect",
        problemSubtype: "rdp",
        description: "RDP has been failing since this morning, error 0x204.",
      }
    : {};

/** The form as it opens: the contact is the directory's administrator. */
export const initialValues = (tenant: PracticeTenant): Values => ({
  issueType: "",
  subscription: "",
  serviceScope: "mine",
  serviceType: "",
  resource: "",
  title: "",
  problemType: "",
  problemSubtype: "",
  description: "",
  problemStart: "",
  diagnostics: "yes",
  supportPlan: plans()[0]?.value ?? "",
  severity: "minimal",
  preferredContactMethod: "email",
  preferredSupportLanguage: "en-us",
  ...problem(),
  phoneCountryCode: "US",
  preferredTimeZone: "Pacific Standard Time",
  ...administratorOf(tenant),
  ...config.contact,
});
