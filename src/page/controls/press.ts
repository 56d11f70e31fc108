import { shadowRootOf } from "../elements/shadow-roots.ts";
import { parentOf } from "../elements/tree.ts";

const placeOf = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return {
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX: left + width / 2,
    clientY: top + height / 2,
    button: 0,
    detail: 1,
  };
};

const pressAt = (element: Element, place: ReturnType<typeof placeOf>): void => {
  const down = { ...place, buttons: 1 };
  element.dispatchEvent(
    new PointerEvent("pointerdown", { ...down, pointerId: 1, isPrimary: true, pointerType: "mouse" }),
  );
  element.dispatchEvent(new MouseEvent("mousedown", down));
  element.dispatchEvent(
    new PointerEvent("pointerup", { ...place, pointerId: 1, isPrimary: true, pointerType: "mouse" }),
  );
  element.dispatchEvent(new MouseEvent("mouseup", place));
  element.dispatchEvent(new MouseEvent("click", place));
};

/**
 * The whole pointer sequence of a press: custom lists listen to any of its events (Fluent to click, Knockout lists to
 * mousedown or mouseup; measured: form-filling.md 2). Cancelable and composed like a person's own, and met by what lies
 * at the middle of the element: the part that listens may lie within it.
 */
export const press = (pressed: Element): void => {
  const place = placeOf(pressed);
  const hit = (from: Document | ShadowRoot): Element | null => from.elementFromPoint(place.clientX, place.clientY);
  let met = hit(pressed.getRootNode() as Document | ShadowRoot);
  if (!met || !pressed.contains(met)) met = pressed;
  for (let root = shadowRootOf(met); root; root = shadowRootOf(met)) {
    const inner = hit(root);
    if (!inner || !root.contains(inner)) break;
    met = inner;
  }
  pressAt(met, place);
};

/** What a pane ends at, as a dialog does. A press at what lies beyond would be "outside", and shut it. */
const EDGES = "[role=complementary],aside,form";

const DIALOG = "dialog,[role=dialog],[role=alertdialog],[aria-modal=true]";

/** What does something when it is pressed. */
const PRESSABLE =
  "label,button,a,li,summary,[tabindex],[onclick],[role=button]," +
  "[role=option],[role=tab],[role=menuitem],[role=link],[role=row]";

/** Maximum number of surroundings that are pressed: a list has few elements around it that are its own. */
const DEPTH = 6;

/**
 * Presses beside a list that shuts only at a press elsewhere: on what is around it, from the inside out, within its
 * pane.
 * @param isDone asked after each press
 */
export const pressBeside = async (element: Element, isDone: () => Promise<true | undefined>): Promise<void> => {
  for (let around = parentOf(element), depth = 0; around && depth < DEPTH; around = parentOf(around), depth += 1) {
    // Many dialogs take a press that meets nothing in them for one outside.
    if (around.tagName === "BODY" || around.matches(DIALOG)) return;
    if (!around.matches(PRESSABLE)) {
      pressAt(around, placeOf(around));
      if (await isDone()) return;
    }
    if (around.matches(EDGES)) return;
  }
};
