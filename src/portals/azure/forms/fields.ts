import type { FieldControl, FieldDefinition } from "../../definition/form-definition.ts";
import type { AzureKey } from "./azure-key.ts";

const CHOICE: readonly FieldControl[] = ["select", "list", "comboBox", "radioGroup"];
const TEXT: readonly FieldControl[] = ["text"];
const ANY: readonly FieldControl[] = ["text", ...CHOICE];

type Field = FieldDefinition<AzureKey>;

const request = (field: Field["field"], labels: readonly AzureKey[], distinctive: boolean): Field => ({
  field,
  labels,
  controls: ANY,
  distinctive,
});

/**
 * The fields of all generations. The contact's time zone is in no known one but in the REST model; a list of zones is
 * beside date and time of "When did the problem start?" (azure-portal.md 1.2), which is not the contact's.
 */
export const FIELDS: readonly Field[] = [
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
];
