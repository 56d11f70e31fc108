import { isWanted } from "./holds.ts";
import { type FieldName, LISTS, type PageSpec, type Person } from "./page-spec.ts";

/** Attributes that forbid nothing that we write; `type` is looked at apart. */
const HARMLESS = new Set(["type", "required", "inputmode", "multiple", "step", "min", "max"]);
const PLAIN_TYPES = new Set([undefined, "text", "tel", "email"]);

/** Whether nothing at all is in the way: such a field has to be filled. Of others this says nothing. */
export const canBeFilled = (name: FieldName, spec: PageSpec, person: Person): boolean => {
  if (!isWanted(name, person)) return false;
  if (name === "supportPlan") return true;
  if (name === "preferredContactMethod") return spec.method !== "absent";
  const listName = LISTS.find((one) => one === name);
  const list = listName && spec.lists[listName];
  if (list) {
    return listName !== "phoneCountryCode" && !list.disabled && list.behaviour.kind === "plain" && list.options.includes(person.names[listName][0] ?? "");
  }
  if (name === "confirmEmail" || name === "areaCode" || name === "phoneCountryCode") return false;
  const box = name in spec.boxes ? spec.boxes[name as keyof typeof spec.boxes] : undefined;
  if (!box || box.behaviour.kind !== "plain") return false;
  const isPart = name === "phoneNumber" ? "phoneCountryCode" in spec.lists || "phoneCountryCode" in spec.boxes : name === "primaryEmailAddress" && "confirmEmail" in spec.boxes;
  return !isPart && PLAIN_TYPES.has(box.attributes["type"]) && Object.keys(box.attributes).every((key) => HARMLESS.has(key));
};
