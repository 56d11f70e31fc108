import type { ElementHandle, Page } from "puppeteer-core";
import { type WaitOptions, waitFor } from "../../support/wait-for.ts";
import type { PracticeModel } from "./client/support-request/support-request.ts";
import { type LabelKey, labelsOf } from "./client/labels.ts";
import type { StepName } from "./config.ts";

type Found = ElementHandle<Element>;

/** A person at the practice Azure portal: finds things by their labels and uses the real pointer and keyboard. */
export interface AzurePerson {
  /** Waits until the row of a field is there. */
  row(label: LabelKey, options?: WaitOptions): Promise<Found>;
  /** Opens a dropdown and takes the entry with this text. */
  choose(label: LabelKey, entry: string): Promise<void>;
  /** Takes one of the choices that lie side by side. */
  pick(label: LabelKey, entry: string): Promise<void>;
  /** Replaces the text of a field and leaves it. */
  write(label: LabelKey, text: string): Promise<void>;
  /** Presses a button at the foot of the form. */
  press(label: LabelKey): Promise<void>;
  /** Ticks or unticks the check box. */
  tick(label: LabelKey): Promise<void>;
  /** Presses the X of the blade in front. */
  closeBlade(): Promise<void>;
  /** Waits until a step is open and all of its fields are there. */
  waitForStep(step: StepName): Promise<void>;
  /** Goes through step 1 and 2 by hand and waits for the third. */
  describeProblem(title: string): Promise<void>;
  /** The page's own model. */
  model(): Promise<PracticeModel>;
  /** The text of all toasts that are shown. */
  toasts(): Promise<string>;
  /** The title of the blade in front. */
  blade(): Promise<string>;
}

const BLADE = ".fxs-blade-lastblade";

const lastField: Readonly<Record<StepName, LabelKey | undefined>> = {
  problemDescription: "summary",
  recommendedSolution: undefined,
  additionalDetails: "countryRegion",
  reviewCreate: undefined,
};

/** Finds the first (0) or last (-1) element whose whole text is the given one. */
const byText = async (page: Page, selector: string, text: string, which: 0 | -1 = 0): Promise<Found | undefined> => {
  const handle = await page.evaluateHandle(
    (selector_, text_, which_) =>
      [...document.querySelectorAll(selector_)].filter((element) => element.textContent?.trim() === text_).at(which_),
    selector,
    text,
    which,
  );
  return (handle.asElement() as Found | null) ?? undefined;
};

/** Puts a person before an open page of the practice Azure portal, in the page's language. */
export const azurePerson = (page: Page, language = "en"): AzurePerson => {
  const labels = labelsOf(language);

  const row = async (key: LabelKey, options?: WaitOptions): Promise<Found> => {
    // German has one word for issue type and problem type; the latter comes further down.
    const which = key === "problemType" ? -1 : 0;
    const label = await waitFor(() => byText(page, `${BLADE} .azc-form-label`, labels[key], which), {
      message: `the field "${labels[key]}"`,
      ...options,
    });
    const found = await label.evaluateHandle((element) => element.closest(".fxc-section-control"));
    return found as Found;
  };

  const within = async (key: LabelKey, selector: string): Promise<Found> =>
    waitFor(async () => (await row(key)).$(selector), { message: `${selector} in "${labels[key]}"` });

  const press = async (key: LabelKey): Promise<void> => {
    const button = await waitFor(() => byText(page, `${BLADE} .fxs-button`, labels[key]), {
      message: `the button "${labels[key]}"`,
    });
    await button.click();
  };

  const choose = async (key: LabelKey, entry: string): Promise<void> => {
    const list = await waitFor(async () => (await row(key)).$("[role=combobox]:not([aria-disabled=true])"), {
      message: `"${labels[key]}" to be open to choice`,
    });
    await list.click();
    const option = await waitFor(() => byText(page, ".fxc-dropdown-option", entry), {
      message: `the entry "${entry}"`,
    });
    await option.click();
    await waitFor(async () => (await page.$(".fxc-dropdown-popup")) === null, { message: "the list to close" });
  };

  const write = async (key: LabelKey, text: string): Promise<void> => {
    const field = await within(key, "input, textarea");
    await field.click();
    await field.evaluate((element) => (element as HTMLInputElement | HTMLTextAreaElement).select());
    await field.press("Backspace");
    await field.type(text);
    await field.press("Tab");
  };

  const model = (): Promise<PracticeModel> =>
    page.evaluate(() => {
      const open = window.practice.model();
      if (!open) throw new Error("No form is open");
      return open;
    });

  const waitForStep = async (step: StepName): Promise<void> => {
    await waitFor(async () => (await model())["step"] === step && (await page.$(`${BLADE} .fxc-weave-tabpanel`)), {
      message: `the step ${step}`,
    });
    const last = lastField[step];
    if (last) await row(last);
  };

  return {
    row,
    choose,
    write,
    press,
    model,
    waitForStep,
    pick: async (key, entry) => {
      const items = await (await row(key)).$$("[role=radio]");
      for (const item of items)
        if ((await item.evaluate((element) => element.textContent?.trim())) === entry) return item.click();
      throw new Error(`No "${entry}" in "${labels[key]}"`);
    },
    tick: async (key) => {
      const text = await waitFor(() => byText(page, `${BLADE} .azc-checkBoxField-inlineLabel`, labels[key]));
      const box = (await text.evaluateHandle((element) => element.previousElementSibling)) as Found;
      await box.click();
    },
    closeBlade: () => page.click(`${BLADE} .fxs-blade-close`),
    describeProblem: async (title) => {
      await waitForStep("problemDescription");
      await choose("issueType", language === "de" ? "Technisch" : "Technical");
      await choose(
        "subscription",
        await page.evaluate(() => `${window.practice.tenant.name} Production (3f0a7d52-9c11-4e6d-a1c4-50b6e2f7a901)`),
      );
      await choose("serviceType", "Virtual Machine running Windows");
      await choose("resource", "vm-web-01");
      await write("summary", title);
      await choose("problemType", "Cannot connect to my VM");
      await choose("problemSubtype", "I need to reset my password");
      await press("next");
      await waitForStep("recommendedSolution");
      await press("next");
      await waitForStep("additionalDetails");
    },
    toasts: () =>
      page.evaluate(() =>
        [...document.querySelectorAll(".fxs-toast-item")].map((toast) => toast.textContent).join("\n"),
      ),
    blade: () => page.$eval(`${BLADE} h2`, (title) => title.textContent ?? ""),
  };
};
