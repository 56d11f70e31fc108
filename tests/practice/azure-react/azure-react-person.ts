import type { ElementHandle, Frame, Page } from "puppeteer-core";
import { framesThatAnswer } from "../../support/browser/frames-that-answer.ts";
import { type WaitOptions, waitFor } from "../../support/wait-for.ts";
import type { AzurePerson } from "../azure/azure-person.ts";
import { type LabelKey, labelsOf } from "../azure/client/labels.ts";
import type { PracticeModel } from "../azure/client/support-request/support-request.ts";
import type { StepName } from "../azure/config.ts";

type Found = ElementHandle<Element>;

/** A person at the practice Azure portal whose form is a React view. */
export interface AzureReactPerson extends AzurePerson {
  /** The frame that the person sees. */
  frame(): Promise<Frame>;
  /** The frames that are kept hidden. */
  hiddenFrames(): Promise<Frame[]>;
}

const BLADE = ".fxs-blade-lastblade";
const ACTIVE = "iframe.fxs-reactview-frame-active";

const lastField: Readonly<Record<StepName, LabelKey | undefined>> = {
  problemDescription: "summary",
  recommendedSolution: undefined,
  additionalDetails: "countryRegion",
  reviewCreate: undefined,
};

const byText = async (frame: Frame, selector: string, text: string, which: 0 | -1 = 0): Promise<Found | undefined> => {
  const handle = await frame.evaluateHandle(
    (selector_, text_, which_) =>
      [...document.querySelectorAll(selector_)]
        .filter((element) => element.textContent?.replace(/\*$/, "").trim() === text_)
        .at(which_),
    selector,
    text,
    which,
  );
  return (handle.asElement() as Found | null) ?? undefined;
};

const modelIn = (frame: Frame): Promise<PracticeModel> =>
  frame.evaluate(() => {
    const open = window.practice.model();
    if (!open) throw new Error("No form is open");
    return open;
  });

/** Puts a person before an open page of the practice Azure portal in the React world, in the page's language. */
export const azureReactPerson = (page: Page, language = "en"): AzureReactPerson => {
  const labels = labelsOf(language);
  const frame = (): Promise<Frame> =>
    waitFor(async () => (await framesThatAnswer(page, ACTIVE))[0], { message: "the frame of the form" });

  const row = async (key: LabelKey, options?: WaitOptions): Promise<Found> => {
    // German has one word for issue type and problem type; the latter comes further down.
    const which = key === "problemType" ? -1 : 0;
    const label = await waitFor(async () => byText(await frame(), "label.fui-Field__label", labels[key], which), {
      message: `the field "${labels[key]}"`,
      ...options,
    });
    return (await label.evaluateHandle((element) => element.closest(".fui-Field"))) as Found;
  };

  const within = async (key: LabelKey, selector: string): Promise<Found> =>
    waitFor(async () => (await row(key)).$(selector), { message: `${selector} in "${labels[key]}"` });

  const press = async (key: LabelKey): Promise<void> => {
    const button = await waitFor(
      async () => byText(await frame(), ".practice-footer button:not(:disabled)", labels[key]),
      {
        message: `the button "${labels[key]}"`,
      },
    );
    await button.click();
  };

  const choose = async (key: LabelKey, entry: string): Promise<void> => {
    const list = await within(key, "[role=combobox]:not([disabled])");
    await list.click();
    const option = await waitFor(async () => byText(await frame(), "[role=option]", entry), {
      message: `the entry "${entry}"`,
    });
    await option.click();
    await waitFor(() => list.evaluate((element) => element.getAttribute("aria-expanded") !== "true"), {
      message: "the list to close",
    });
  };

  const write = async (key: LabelKey, text: string): Promise<void> => {
    const field = await within(key, "input, textarea");
    await field.click();
    await field.evaluate((element) => (element as HTMLInputElement | HTMLTextAreaElement).select());
    await field.press("Backspace");
    await field.type(text);
    await field.press("Tab");
  };

  const waitForStep = async (step: StepName): Promise<void> => {
    await waitFor(async () => (await modelIn(await frame()))["step"] === step, { message: `the step ${step}` });
    await waitFor(async () => (await (await frame()).$(".practice-step [role=progressbar]")) === null, {
      message: "the step to load",
    });
    const last = lastField[step];
    if (last) await row(last);
  };

  return {
    frame,
    hiddenFrames: () => framesThatAnswer(page, `iframe.fxs-part-frame:not(.fxs-reactview-frame-active)`),
    row,
    choose,
    write,
    press,
    waitForStep,
    model: async () => modelIn(await frame()),
    pick: async (key, entry) => {
      for (const label of await (await row(key)).$$("label.fui-Radio__label"))
        if ((await label.evaluate((element) => element.textContent?.trim())) === entry) return label.click();
      throw new Error(`No "${entry}" in "${labels[key]}"`);
    },
    tick: async (key) => {
      const box = await waitFor(async () => byText(await frame(), "label.fui-Checkbox__label", labels[key]));
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
