/**
 * The whole pointer sequence of a press: custom lists listen to any of its events (Fluent to click, Knockout lists to
 * mousedown or mouseup; measured). Cancelable and composed like a person's own, and met by what lies at the middle of
 * the element: the part that listens may lie within it.
 */
export const press = (pressed: Element): void => {
  const { left, top, width, height } = pressed.getBoundingClientRect();
  const hit = pressed.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
  const element = hit && pressed.contains(hit) ? hit : pressed;
  const place = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX: left + width / 2,
    clientY: top + height / 2,
    button: 0,
    detail: 1,
  };
  const down = { ...place, buttons: 1 };
  element.dispatchEvent(new PointerEvent("pointerdown", { ...down, pointerId: 1, isPrimary: true, pointerType: "mouse" }));
  element.dispatchEvent(new MouseEvent("mousedown", down));
  element.dispatchEvent(new PointerEvent("pointerup", { ...place, pointerId: 1, isPrimary: true, pointerType: "mouse" }));
  element.dispatchEvent(new MouseEvent("mouseup", place));
  element.dispatchEvent(new MouseEvent("click", place));
};
