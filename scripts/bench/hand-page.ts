/** Runs in a page of the browser under test: a scripted hand that knows the practice Azure portal's controls. */
import { labelsOf } from "../../tests/practice/azure/client/labels.ts";

declare global {
  interface Window {
    /** Fills in plan and contact as fast as the page takes them. */
    fillByHand: () => Promise<void>;
  }
}

const BLADE = ".fxs-blade-lastblade";
/** Interval at which the hand looks for what is to come, in ms. */
const LOOK_EVERY = 4;
const PRESS = ["pointerdown", "mousedown", "pointerup", "mouseup", "click"];

const labels = labelsOf("en");

const until = async <T>(look: () => T | null | undefined): Promise<T> => {
  for (;;) {
    const found = look();
    if (found !== null && found !== undefined) return found;
    await new Promise((resolve) => void setTimeout(resolve, LOOK_EVERY));
  }
};

const reads = (element: Element, text: string): boolean => element.textContent.trim() === text;

const inRow = (label: string, selector: string): Element | null | undefined =>
  [...document.querySelectorAll(`${BLADE} .azc-form-label`)]
    .find((element) => reads(element, label))
    ?.closest(".fxc-section-control")
    ?.querySelector(selector);

const press = (element: Element): void => {
  for (const name of PRESS)
    element.dispatchEvent(
      name.startsWith("pointer")
        ? new PointerEvent(name, { bubbles: true, cancelable: true })
        : new MouseEvent(name, { bubbles: true, cancelable: true }),
    );
};

const choose = async (label: string, entry: string): Promise<void> => {
  press(await until(() => inRow(label, "[role=combobox]:not([aria-disabled=true])")));
  press(
    await until(() => [...document.querySelectorAll(".fxc-dropdown-option")].find((option) => reads(option, entry))),
  );
  await until(() => (document.querySelector(".fxc-dropdown-popup") ? undefined : true));
};

const write = async (label: string, text: string): Promise<void> => {
  const input = await until(() => inRow(label, "input") as HTMLInputElement | null | undefined);
  input.focus();
  input.value = text;
  for (const name of ["input", "change"]) input.dispatchEvent(new Event(name, { bubbles: true }));
  input.blur();
};

window.fillByHand = async () => {
  await choose(labels.supportPlan, "Cloud Solution Provider");
  await write(labels.firstName, "Kim");
  await write(labels.lastName, "Akers");
  await write(labels.email, "kim.akers@fabrikam.example");
  await write(labels.additionalEmail, "desk@fabrikam.example");
  await write(labels.phone, "+498912345678");
  await choose(labels.countryRegion, "Germany");
};
