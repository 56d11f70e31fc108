import type { VirtualClock } from "./virtual-clock.ts";

const press = (element: HTMLElement, name: string): boolean =>
  element.dispatchEvent(new Event(name, { bubbles: true, composed: true }));

const type = async (input: HTMLInputElement, text: string, clock: VirtualClock): Promise<void> => {
  const put = async (value: string): Promise<void> => {
    input.value = value;
    press(input, "input");
    await clock.pass(50);
  };
  const whole = input.maxLength < 0 ? text : text.slice(0, input.maxLength);
  await put("");
  // A number input shows nothing of half a number.
  if (input.type === "number") await put(whole);
  else for (const letter of whole) await put(input.value + letter);
  press(input, "change");
};

/** Fills a field as a person does: key by key, or by a choice; then they go on to the next one. */
export const fillByHand = async (element: HTMLElement, text: string, clock: VirtualClock): Promise<void> => {
  if (element.matches(":disabled,:read-only:not(select,fieldset)")) return;
  if (element instanceof HTMLSelectElement) {
    const option = [...element.options].find((one) => one.text === text);
    if (!option) return;
    element.selectedIndex = option.index;
    press(element, "input");
    press(element, "change");
  } else if (element instanceof HTMLInputElement) await type(element, text, clock);
  else [...element.querySelectorAll("input")].find(({ value }) => value === text)?.click();
  press(element, "focusout");
  element.dispatchEvent(new FocusEvent("blur"));
  await clock.pass(2000);
};
