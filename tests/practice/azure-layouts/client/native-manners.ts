/** Tells the form's own model what a field holds now. */
export type Keep = (name: string, value: string) => void;

type Manner = (element: HTMLElement, keep: Keep) => void;

const CODES = ["+43", "+49", "+1"];

/** Writes the digits of a North American number as `(425) 555-0123`, whatever comes. */
const mask: Manner = (element) => {
  if (!(element instanceof HTMLInputElement)) return;
  element.addEventListener("input", () => {
    const digits = element.value.replace(/\D/g, "").slice(0, 10);
    element.value = digits.length > 6 ? `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}` : digits;
  });
};

/** Moves a leading country code into the button before the input, and keeps the whole number. */
const flag: Manner = (element, keep) => {
  const button = element.previousElementSibling;
  if (!(element instanceof HTMLInputElement) || !button) return;
  const hear = (): void => {
    const code = CODES.find((one) => element.value.startsWith(one));
    if (code !== undefined) {
      button.textContent = code;
      element.value = element.value.slice(code.length).trim();
    }
    keep(element.name, `${button.textContent}${element.value}`);
  };
  hear();
  // The form has kept the bare text by then.
  for (const name of ["input", "change"]) element.form?.addEventListener(name, hear);
};

/** A country code whose change empties the number. */
const emptiesNumber: Manner = (element, keep) => {
  element.addEventListener("change", () => {
    const number = element.closest("form")?.querySelector<HTMLInputElement>("[name=phoneNumber]");
    if (number) number.value = "";
    keep("phoneNumber", "");
  });
};

/** A pane that a press beside it dismisses, with all that is in it. */
const lightDismiss: Manner = (element) => {
  document.addEventListener("mousedown", ({ target }) => {
    if (target instanceof Node && !element.contains(target)) element.remove();
  });
};

/** A list that opens on `mousedown` only, and shuts on a `mousedown` elsewhere; its entries are in `data-entries`. */
const mousedownList: Manner = (element, keep) => {
  let popup: HTMLElement | undefined;
  const shut = (): void => {
    popup?.remove();
    popup = undefined;
    element.setAttribute("aria-expanded", "false");
  };
  const optionOf = (text: string): HTMLElement => {
    const option = document.createElement("div");
    option.setAttribute("role", "option");
    option.textContent = text;
    option.addEventListener("mousedown", () => {
      element.textContent = text;
      keep(element.dataset["name"] ?? "", text);
    });
    return option;
  };
  element.tabIndex = 0;
  element.setAttribute("aria-expanded", "false");
  document.addEventListener("mousedown", ({ target }) => {
    if (popup) shut();
    else if (target instanceof Node && element.contains(target)) {
      popup = document.createElement("div");
      popup.setAttribute("role", "listbox");
      popup.append(...(element.dataset["entries"] ?? "").split("|").map(optionOf));
      element.after(popup);
      element.setAttribute("aria-expanded", "true");
    }
  });
};

/** A button in a shadow tree, which asks for its form to be submitted. */
const submits: Manner = (element) => {
  const form = element.closest("form");
  element.addEventListener("click", () => form?.requestSubmit());
};

const MANNERS: Readonly<Record<string, Manner>> = {
  mask,
  flag,
  emptiesNumber,
  lightDismiss,
  mousedownList,
  submits,
};

/**
 * Gives elements with `data-manner` what that names; `data-style` stands for the style that the page's policy forbids
 * in markup.
 */
export const applyManners = (form: HTMLElement, keep: Keep): void => {
  for (const element of form.querySelectorAll<HTMLElement>("[data-style]"))
    element.style.cssText = element.dataset["style"] ?? "";
  for (const element of form.querySelectorAll<HTMLElement>("[data-manner]"))
    MANNERS[element.dataset["manner"] ?? ""]?.(element, keep);
};
