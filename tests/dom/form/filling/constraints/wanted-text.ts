import type { FieldName, PageSpec, Person } from "./page-spec.ts";

/** What a person would put there, in the plainest form. */
export const wantedText = (
  name: FieldName,
  { lists, boxes }: PageSpec,
  { details, names, callingCode: code }: Person,
): string => {
  switch (name) {
    case "supportPlan":
      return "Cloud Solution Provider";
    case "preferredContactMethod":
      return details.preferredContactMethod === "email" ? "Email" : "Phone";
    case "country":
    case "preferredSupportLanguage":
    case "preferredTimeZone":
      return names[name][0] ?? "";
    case "phoneCountryCode":
      return (
        lists[name]?.options.find((one) => one === `+${code}` || one === `${names.country[0]} (+${code})`) ?? `+${code}`
      );
    case "phoneNumber": {
      const number = details.phoneNumber ?? "";
      const isPart = lists.phoneCountryCode ?? boxes.phoneCountryCode;
      return isPart ? number.slice(code.length + 1 + (boxes.areaCode ? 2 : 0)) : number;
    }
    case "areaCode":
      return (details.phoneNumber ?? "").slice(code.length + 1, code.length + 3);
    case "confirmEmail":
      return details.primaryEmailAddress ?? "";
    case "additionalEmailAddresses":
      return (details[name] ?? []).join(boxes[name]?.attributes["type"] === "email" ? "," : "; ");
    default:
      return details[name] ?? "";
  }
};
