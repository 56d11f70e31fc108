import { createElement, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { element } from "../element.ts";
import type { MadeControl, Make } from "../made-control.ts";
import { bindValue } from "./bind-value.ts";
import { write } from "./write.ts";

type Box = HTMLInputElement | HTMLTextAreaElement;

interface Bound {
  readonly root: HTMLElement;
  readonly box: Box;
  readonly show: () => void;
}

interface Binding {
  readonly tag: "input" | "textarea";
  readonly get: () => string;
  readonly set: (value: string) => void;
}

const plain = ({ tag, get, set }: Binding): Bound => {
  const box = element(tag);
  box.value = get();
  box.addEventListener("input", () => set(box.value));
  return { root: box, box, show: () => void (box.value = get()) };
};

const knockout = ({ tag, get, set }: Binding): Bound => {
  const box = element(tag);
  const put = bindValue(box, get(), set);
  return { root: box, box, show: () => put(get()) };
};

const react = ({ tag, get, set }: Binding): Bound => {
  const root = element("span", { class: "host" });
  let show = (): void => undefined;
  const Field = () => {
    const [value, setValue] = useState(get());
    show = () => setValue(get());
    return createElement(tag, {
      value,
      onChange: ({ target }: { readonly target: Box }) => {
        set(target.value);
        setValue(target.value);
      },
    });
  };
  flushSync(() => createRoot(root).render(createElement(Field)));
  return { root, box: root.firstElementChild as Box, show: () => flushSync(() => show()) };
};

const BINDINGS: Readonly<Record<string, (binding: Binding) => Bound>> = {
  plain,
  Knockout: knockout,
  React: react,
};

const made = (
  { root, box, show }: Bound,
  fill: (value: string) => void = (value) => write(box, value),
): MadeControl => ({
  root,
  named: box,
  isLabelable: true,
  show,
  fill: async (value) => fill(value),
  isOpen: () => false,
});

/** A native box, bound to the model as the page binds all of them. */
export const textBox: Make = ({ id, kind, attributes }, { page, model }) => {
  const bind = BINDINGS[page.axes.model] ?? plain;
  const bound = bind({
    tag: kind === "textarea" ? "textarea" : "input",
    get: () => model.get(id),
    set: (value) => model.set(id, value),
  });
  for (const [name, value] of Object.entries(attributes))
    if (kind !== "textarea" || name !== "type") bound.box.setAttribute(name, value);
  if (kind === "read-only until focus") {
    bound.box.readOnly = true;
    bound.box.addEventListener("focus", () => void (bound.box.readOnly = false));
    bound.box.addEventListener("blur", () => void (bound.box.readOnly = true));
  }
  return made(bound);
};

/** A box that brings digits into groups while they are typed. */
export const maskedBox: Make = ({ id, mask = "", attributes }, { model }) => {
  const format = (text: string): string => {
    const digits = text.replace(/\D/g, "").split("");
    let shown = "";
    for (const sign of mask) {
      if (digits.length === 0) break;
      shown += sign === "#" ? (digits.shift() ?? "") : sign;
    }
    return shown;
  };
  const box = element("input", { ...attributes, inputmode: "numeric" });
  const show = (): void => void (box.value = format(model.get(id)));
  show();
  box.addEventListener("input", () => {
    box.value = format(box.value);
    model.set(id, box.value);
  });
  return made({ root: box, box, show });
};

/** A box that is no input. */
export const editableBox: Make = ({ id }, { model }) => {
  const box = element("div", { contenteditable: "true", role: "textbox", tabindex: "0", class: "editable" });
  const show = (): void => void (box.textContent = model.get(id));
  show();
  box.addEventListener("input", () => model.set(id, box.textContent ?? ""));
  return {
    root: box,
    named: box,
    isLabelable: false,
    show,
    isOpen: () => false,
    fill: async (value) => {
      box.focus();
      box.textContent = value;
      box.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
      box.blur();
    },
  };
};
