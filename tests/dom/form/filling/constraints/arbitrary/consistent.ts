import type { BoxSpec, PageSpec } from "../page-spec.ts";

const isOpen = ({ attributes: given }: BoxSpec): boolean => !("readonly" in given || "disabled" in given);

/** What cannot be together is left out: a code comes once, an area code beside a code, a flag alone. */
export const consistent = ({ boxes: given, lists: chosen, ...rest }: PageSpec): PageSpec => {
  const { phoneCountryCode: codeBox, areaCode, confirmEmail, phoneNumber: number, ...others } = given;
  const { phoneCountryCode: codeList, ...otherLists } = chosen;
  const email = others.primaryEmailAddress;
  const hasCode = number !== undefined && (codeBox ?? codeList) !== undefined;
  const isPart = hasCode || rest.numberAndCode !== "apart";
  const isFree =
    codeList &&
    number &&
    isOpen(number) &&
    !codeList.disabled &&
    codeList.behaviour.kind === "plain" &&
    number.behaviour.kind === "plain" &&
    rest.hears === "input";
  const numberAlone = number && {
    ...number,
    ...(isPart && number.behaviour.kind === "flag" && { behaviour: { kind: "plain" } as const }),
    // Such a page would have set the code from it.
    ...(isFree && rest.numberAndCode === "plusSetsCode" && number.value.startsWith("+") && { value: "15550199" }),
  };
  return {
    ...rest,
    boxes: {
      ...others,
      ...(numberAlone && { phoneNumber: numberAlone }),
      ...(hasCode && !codeList && codeBox && { phoneCountryCode: codeBox }),
      ...(hasCode && areaCode && { areaCode }),
      // Both hold the same at first.
      ...(email &&
        confirmEmail && {
          confirmEmail: { ...confirmEmail, value: email.value, behaviour: { kind: "plain" } as const },
        }),
    },
    lists: { ...otherLists, ...(hasCode && codeList && { phoneCountryCode: codeList }) },
    // What a page does to a field that nobody can write to, nobody can undo.
    numberAndCode: isFree ? rest.numberAndCode : "apart",
    emailAndConfirmation:
      confirmEmail && isOpen(confirmEmail) && email?.behaviour.kind === "plain" ? rest.emailAndConfirmation : "apart",
  };
};
