import type { ElementHandle, Frame, JSHandle, Page } from "puppeteer-core";
import { waitFor } from "../../support/wait-for.ts";
import type { FormModel, FormPractice } from "./client/shared/practice.ts";

type Found = ElementHandle<Element>;

/** A person before a page: finds things by the texts that it shows and uses the real pointer and keyboard. */
export interface FormPerson {
  /**
   * The control that a visible label, an accessible name or a placeholder belongs to; of several with one text the
   * last.
   */
  control(label: string): Promise<Found>;
  /** Replaces the text of a field and leaves it. */
  write(label: string, text: string): Promise<void>;
  /** Takes an entry of a list, of the component library's or the browser's own. */
  choose(label: string, entry: string): Promise<void>;
  /** Takes one of a group of radio buttons, or ticks a box: the one whose text begins so. */
  pick(text: string): Promise<void>;
  /** Presses a button, tab or link. */
  press(text: string): Promise<void>;
  /** Waits until a text is somewhere in the page. */
  waitForText(text: string | RegExp): Promise<string>;
  /** The page's own model. */
  model(): Promise<FormModel>;
}

const found = (handle: JSHandle): Found | undefined => (handle.asElement() as Found | null) ?? undefined;

// What runs in the page holds no named functions: the loader of `npm start` gives those a helper that the page does
// not have.

const CONTROLS =
  "input:not([type=radio], [type=checkbox], [type=file]), textarea, select, [role=combobox], " +
  "[role=listbox], [role=textbox]";

const findControl = async (page: Page | Frame, label: string): Promise<Found | undefined> =>
  found(
    await page.evaluateHandle(
      (wanted, selector) =>
        [...document.querySelectorAll(selector)]
          .filter((element) => element.checkVisibility())
          .filter((element) => {
            const group = element.matches("input[type=tel]") ? element.closest("[role=group][aria-labelledby]") : null;
            const ids = (element.getAttribute("aria-labelledby") ?? group?.getAttribute("aria-labelledby") ?? "").split(
              " ",
            );
            const labels = "labels" in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
            const parts = [
              ...labels,
              element.closest("tr")?.querySelector(".caption"),
              ...ids.map((id) => document.getElementById(id)),
            ];
            const texts = [
              ...parts.map((part) => part?.textContent),
              element.getAttribute("aria-label"),
              element.getAttribute("placeholder"),
            ];
            return texts.some((text) => text?.replace(/[*\u24D8]/g, "").trim() === wanted);
          })
          .at(-1),
      label.trim(),
      CONTROLS,
    ),
  );

const findPressable = async (page: Page | Frame, text: string): Promise<Found | undefined> =>
  found(
    await page.evaluateHandle(
      (wanted) =>
        [...document.querySelectorAll("button, a, [role=tab], [role=button], [role=menuitem], input[type=submit]")]
          .filter((element) => element.checkVisibility())
          // An icon is a character here, before or behind the text.
          .filter((element) =>
            [
              element.textContent,
              element.getAttribute("aria-label"),
              element instanceof HTMLInputElement ? element.value : "",
            ].some((own) => own?.trim() === wanted || own?.trim().replace(/^\S\s*|\s*\S$/u, "") === wanted),
          )
          .at(-1),
      text.trim(),
    ),
  );

const findLabel = async (page: Page | Frame, text: string): Promise<Found | undefined> =>
  found(
    await page.evaluateHandle(
      (wanted) =>
        [...document.querySelectorAll("label")]
          .filter(
            (label) =>
              label.checkVisibility() &&
              label.control?.matches("[type=radio], [type=checkbox]") &&
              label.textContent?.trim().startsWith(wanted),
          )
          .at(-1),
      text,
    ),
  );

const findOption = async (page: Page | Frame, entry: string): Promise<Found | undefined> =>
  found(
    await page.evaluateHandle(
      (wanted) =>
        [...document.querySelectorAll("[role=option]")].find(
          (option) => option.checkVisibility() && option.textContent?.trim() === wanted,
        ),
      entry,
    ),
  );

/**
 * Presses the pointer on something that is clear of the pane's foot and has come to rest: lists and panes slide into
 * their
 * place. It is looked for anew each time, as pages draw their parts anew.
 */
const clickSteady = async (find: () => Promise<Found | undefined>, what: string): Promise<Found> => {
  let last: string | undefined;
  const target = await waitFor(
    async () => {
      const before = last;
      last = undefined;
      const now = await find();
      await now?.evaluate((element) => element.closest("[role=option]") ?? element.scrollIntoView({ block: "center" }));
      const box = await now?.boundingBox();
      last = box ? JSON.stringify(box) : undefined;
      return last !== undefined && last === before ? now : undefined;
    },
    { interval: 80, message: `${what} to come to rest` },
  );
  await target.click();
  return target;
};

/** The practice object of a page of this folder. */
export const practiceOf = <Result>(
  page: Page | Frame,
  name: "submissions" | "messages" | "errors" | "tenant" | "config" | "decoyCreated" | "model",
): Promise<Result> =>
  page.evaluate((wanted) => {
    const { practice } = window as unknown as { practice: FormPractice<object, object> };
    const value = practice[wanted];
    return (typeof value === "function" ? value() : value) as Result;
  }, name);

/** Changes what the open page does from now on. */
export const configurePractice = <Overrides extends object>(page: Page | Frame, changes: Overrides): Promise<void> =>
  page.evaluate(
    (wanted) => (window as unknown as { practice: FormPractice<object, object> }).practice.configure(wanted),
    changes,
  );

/** Puts a person before a page, or a frame of one. */
export const formPerson = (page: Page | Frame): FormPerson => {
  const control = (label: string): Promise<Found> =>
    waitFor(() => findControl(page, label), { message: `the field "${label}"` });
  const press = async (text: string): Promise<void> =>
    void (await clickSteady(() => findPressable(page, text), `the button "${text}"`));
  return {
    control,
    press,
    write: async (label, text) => {
      const field = await clickSteady(() => findControl(page, label), `the field "${label}"`);
      await field.evaluate((element) => (element as HTMLInputElement | HTMLTextAreaElement).select());
      await field.press("Backspace");
      await field.type(text);
      await field.press("Tab");
    },
    choose: async (label, entry) => {
      const list = await control(label);
      if (await list.evaluate((element) => element instanceof HTMLSelectElement)) {
        const value = await list.evaluate(
          (element, wanted) =>
            [...(element as HTMLSelectElement).options].find((option) => option.text === wanted)?.value,
          entry,
        );
        if (value === undefined) throw new Error(`No "${entry}" in "${label}"`);
        await list.select(value);
        return;
      }
      await clickSteady(() => findControl(page, label), `the list "${label}"`);
      await clickSteady(() => findOption(page, entry), `the entry "${entry}"`);
      await waitFor(async () => !(await findOption(page, entry)), { message: "the list to close" });
    },
    pick: async (text) => {
      await clickSteady(() => findLabel(page, text), `the choice "${text}"`);
    },
    waitForText: (text) =>
      waitFor(
        async () => {
          const all = await page.evaluate(() => document.body.innerText);
          return (typeof text === "string" ? all.includes(text) : text.test(all)) ? all : undefined;
        },
        { message: `the text ${String(text)}` },
      ),
    model: async () => {
      const model = await practiceOf<FormModel | undefined>(page, "model");
      if (!model) throw new Error("No form is open");
      return model;
    },
  };
};
