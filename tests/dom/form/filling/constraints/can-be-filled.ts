import { fits } from "./fits.ts";
import { isWanted } from "./holds.ts";
import { type BoxSpec, type FieldName, LISTS, type ListName, type PageSpec, type Person } from "./page-spec.ts";
import { takes } from "./shapes.ts";
import { wantedText } from "./wanted-text.ts";

/** Whether a list has the entry, and lets it be chosen. */
const isOpenList = (name: ListName, spec: PageSpec, person: Person): boolean => {
  const list = spec.lists[name];
  return (
    list !== undefined &&
    !list.disabled &&
    list.behaviour.kind === "plain" &&
    list.options.includes(wantedText(name, spec, person))
  );
};

/** Whether a box takes the plainest form of the value, by its own word and by its page's. */
const isOpenBox = ({ attributes, behaviour, value }: BoxSpec, text: string): boolean => {
  if ("readonly" in attributes || "disabled" in attributes || !fits(attributes, text)) return false;
  // A page that shows a key pad of digits and asks for a plus contradicts itself.
  return (
    behaviour.kind === "plain" ||
    (behaviour.kind === "complains" && attributes["inputmode"] !== "numeric" && takes(behaviour.takes, text, value))
  );
};

/** Whether nothing at all is in the way: such a field has to be filled. Of others this says nothing. */
export const canBeFilled = (name: FieldName, spec: PageSpec, person: Person): boolean => {
  if (!isWanted(name, person)) return false;
  if (name === "supportPlan") return true;
  if (name === "preferredContactMethod") return spec.method !== "absent";
  const { boxes, lists } = spec;
  const isOpen = (one: keyof typeof boxes): boolean => {
    const box = boxes[one];
    return box !== undefined && isOpenBox(box, wantedText(one, spec, person));
  };
  if (name === "phoneNumber" || name === "phoneCountryCode") {
    // Both or none; a form that asks for the area apart, or for the code in a box, may be left.
    const isAlone = !lists.phoneCountryCode && !boxes.phoneCountryCode;
    return (
      isOpen("phoneNumber") &&
      !boxes.areaCode &&
      (isAlone ? name === "phoneNumber" : isOpenList("phoneCountryCode", spec, person))
    );
  }
  if (name === "confirmEmail" || name === "areaCode") return false;
  if (name === "primaryEmailAddress" && boxes.confirmEmail) return false;
  const list = LISTS.find((one) => one === name);
  return list ? isOpenList(list, spec, person) : isOpen(name as keyof typeof boxes);
};
