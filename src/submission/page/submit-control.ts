import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import { buttonName, isButtonNamed } from "../../form/detection/containers.ts";
import { indexOf } from "../../form/detection/detect-form.ts";

const PRESSABLE = "button,[role=button],input[type=submit],input[type=button],a,[title],[tabindex]";
/** Maximum number of elements of an event's path that are looked at. */
const MAX_PATH = 8;

const isDisabled = (element: Element): boolean => element.matches(":disabled,[aria-disabled=true]");

/**
 * The form's submit control that an event is about: named like one, usable, and inside one of the form's places,
 * perhaps in a shadow tree.
 */
export const submitControlOf = (
  event: Event,
  definition: FormDefinition,
  places: readonly Element[],
): Element | undefined => {
  const index = indexOf(definition);
  const path = event.composedPath();
  const elements = path.filter((target): target is Element => target instanceof Element && target.tagName !== "SLOT");
  for (const target of elements.slice(0, MAX_PATH)) {
    if (!target.matches(PRESSABLE)) continue;
    if (!isButtonNamed(buttonName(target), index, definition.submit)) continue;
    return !isDisabled(target) && places.some((place) => path.includes(place)) ? target : undefined;
  }
  return undefined;
};
