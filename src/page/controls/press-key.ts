/** What a keyboard says of a key besides its name. */
const CODES: Readonly<Record<string, number>> = { Enter: 13, " ": 32, ArrowUp: 38, ArrowDown: 40 };

/** A key is pressed and let go at an element; it bubbles out of shadow trees like a person's own. */
export const pressKey = (element: Element, key: string, altKey = false): void => {
  const keyCode = CODES[key] ?? 0;
  const init = { key, code: key === " " ? "Space" : key, keyCode, which: keyCode, altKey };
  for (const name of ["keydown", "keyup"])
    element.dispatchEvent(new KeyboardEvent(name, { ...init, bubbles: true, cancelable: true, composed: true }));
};
