import { createElement, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { DrawnControl } from "../../page.ts";
import { element } from "../element.ts";
import { LATE, type Make, type MakeContext } from "../made-control.ts";
import { bindValue } from "./bind-value.ts";
import { write } from "./write.ts";

/** A list without a value shows that there is something to choose. */
const PROMPT = { value: "", text: "…" };

const entriesOf = ({ entries, initial }: DrawnControl): DrawnControl["entries"] =>
  initial === "" ? [PROMPT, ...entries] : entries;

const reactSelect = (control: DrawnControl, { model, page }: MakeContext) => {
  const root = element("span", { class: "host" });
  const all = entriesOf(control);
  const isLate = page.axes.timing === "entries load late";
  let show = (): void => undefined;
  const Field = () => {
    const [value, setValue] = useState(model.get(control.id));
    const [entries, setEntries] = useState(isLate ? all.filter((entry) => entry.value === value) : all);
    show = () => {
      setValue(model.get(control.id));
      setEntries(all);
    };
    return createElement(
      "select",
      {
        value,
        onChange: ({ target }: { readonly target: HTMLSelectElement }) => {
          model.set(control.id, target.value);
          setValue(target.value);
        },
      },
      entries.map((entry) => createElement("option", { key: entry.value, value: entry.value }, entry.text)),
    );
  };
  flushSync(() => createRoot(root).render(createElement(Field)));
  const showNow = (): void => flushSync(() => show());
  if (isLate) setTimeout(showNow, LATE);
  return { root, box: root.firstElementChild as HTMLSelectElement, show: showNow };
};

const plainSelect = (control: DrawnControl, { model, page }: MakeContext) => {
  const { id } = control;
  const box = element("select");
  const render = (entries: DrawnControl["entries"]): void =>
    box.replaceChildren(...entries.map(({ value, text }) => element("option", { value }, text)));
  const all = entriesOf(control);
  const isLate = page.axes.timing === "entries load late";
  render(isLate ? all.filter(({ value }) => value === model.get(id)) : all);
  let show = (): void => void (box.value = model.get(id));
  if (page.axes.model === "Knockout") {
    const put = bindValue(box, model.get(id), (value) => model.set(id, value));
    show = () => put(model.get(id));
  } else box.addEventListener("change", () => model.set(id, box.value));
  show();
  if (isLate)
    setTimeout(() => {
      render(all);
      box.value = model.get(id);
    }, LATE);
  return { root: box, box, show };
};

/** A native list. */
export const nativeSelect: Make = (control, context) => {
  const { root, box, show } =
    context.page.axes.model === "React" ? reactSelect(control, context) : plainSelect(control, context);
  return {
    root,
    named: box,
    isLabelable: true,
    show,
    isOpen: () => false,
    fill: async (value) => write(box, value),
  };
};

let groups = 0;

/** Native radio buttons; those "under a text" are held together by their name alone. */
export const radios: Make = ({ id, kind, entries }, { model, page }) => {
  const name = `choice${(groups += 1)}`;
  const root = element("div", kind === "radios" ? { role: "radiogroup" } : {});
  const boxes = entries.map(({ value, text }, at) => {
    const box = element("input", { type: "radio", name, value, id: `${name}-${at}` });
    if (page.axes.model === "Knockout") box.addEventListener("click", () => box.checked && model.set(id, value));
    else box.addEventListener("change", () => box.checked && model.set(id, value));
    root.append(element("span", { class: "radio" }, box, element("label", { for: box.id }, text)));
    return box;
  });
  const show = (): void => {
    for (const box of boxes) box.checked = box.value === model.get(id);
  };
  show();
  return {
    root,
    named: root,
    isLabelable: false,
    show,
    isOpen: () => false,
    fill: async (value) => boxes.find((box) => box.value === value)?.click(),
  };
};
