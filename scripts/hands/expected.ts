import type { AzureOverrides } from "../../tests/practice/azure/config.ts";
import { partner } from "../../tests/support/jobs/extension-settings.ts";
import type { Deed } from "./person.ts";
import type { RoundPlan } from "./round-plan.ts";

/** What the extension fills in at a form. */
const filledValues = ({ plan }: AzureOverrides): [string, string][] => [
  ["supportPlan", plan === "listWithoutCsp" ? "basic" : "csp"],
  ["firstName", partner.firstName ?? ""],
  ["lastName", partner.lastName ?? ""],
  ["primaryEmailAddress", partner.primaryEmailAddress ?? ""],
  ["additionalEmailAddresses", partner.additionalEmailAddresses?.join("; ") ?? ""],
  ["phoneNumber", partner.phoneNumber ?? ""],
  ["preferredContactMethod", "email"],
  ["preferredSupportLanguage", "en-us"],
  ["country", partner.country ?? ""],
];

/** What the form's model shall hold in the end: what the person put in, and elsewhere the partner's values. */
export const expectedValues = (
  { azure }: RoundPlan,
  deeds: readonly Deed[],
  isFilled: boolean,
): Readonly<Record<string, string>> => {
  const own = deeds.flatMap(({ act, value }): [string, string][] => (value === undefined ? [] : [[act.field, value]]));
  return Object.fromEntries([...(isFilled ? filledValues(azure) : []), ...own]);
};
