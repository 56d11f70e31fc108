import type { ElementHandle, Frame, Page } from "puppeteer-core";
import { labelsOf, type LabelKey } from "../../tests/practice/azure/client/labels.ts";
import type { PracticeModel } from "../../tests/practice/azure/client/support-request/support-request.ts";
import type { AzureOverrides } from "../../tests/practice/azure/config.ts";
import { framesThatAnswer } from "../../tests/support/browser/frames-that-answer.ts";
import { waitFor, type WaitOptions } from "../../tests/support/wait-for.ts";

/** A page with a form of any layout, in the top document or in a frame. */
export interface FormPage {
  /** The document that holds the form. */
  readonly frame: () => Promise<Frame>;
  readonly model: () => Promise<PracticeModel>;
  /** Waits until the page's model holds these values; the error names those that it does not. */
  readonly waitForModel: (wanted: PracticeModel, options?: WaitOptions) => Promise<void>;
  /** Presses the last button of this name with the real pointer. */
  readonly press: (key: LabelKey) => Promise<void>;
  /** Lists that are open. */
  readonly openLists: () => Promise<number>;
  /** Script errors, window messages and violations of the policy, in the page and in its frame. */
  readonly complaints: () => Promise<string[]>;
}

const ACTIVE = "iframe.fxs-reactview-frame-active";

/** Works a page that was opened with this configuration. */
export const formPage = (page: Page, azure: AzureOverrides): FormPage => {
  const labels = labelsOf(azure.language ?? "en", azure.wording ?? 0);
  const frame = async (): Promise<Frame> => {
    if (azure.world !== "react") return page.mainFrame();
    return waitFor(async () => (await framesThatAnswer(page, ACTIVE))[0], { message: "the frame of the form" });
  };
  const model = async (): Promise<PracticeModel> =>
    (await frame()).evaluate(() => {
      const open = window.practice.model();
      if (!open) throw new Error("No form is open");
      return open;
    });
  const differences = async (wanted: PracticeModel): Promise<string[]> => {
    const held = await model();
    return Object.entries(wanted).flatMap(([key, value]) =>
      held[key] === value ? [] : [`${key} is ${JSON.stringify(held[key])}, not ${JSON.stringify(value)}`],
    );
  };
  const find = async (key: LabelKey): Promise<ElementHandle<Element> | undefined> => {
    const handle = await (
      await frame()
    ).evaluateHandle((name) => {
      const buttons = [...document.querySelectorAll(".fxs-blade-lastblade .fxs-button, button")].filter((button) =>
        button.checkVisibility(),
      );
      return buttons.findLast((button) => {
        const text = button.textContent?.replaceAll("\u200f", "").replace(/^<< /, "").trim() ?? "";
        return (text === name || text.startsWith(`${name}:`)) && button.getAttribute("aria-disabled") !== "true";
      });
    }, labels[key]);
    return (handle.asElement() as ElementHandle<Element> | null) ?? undefined;
  };
  return {
    frame,
    model,
    waitForModel: async (wanted, options) => {
      let last: string[] = [];
      await waitFor(
        async () => {
          last = await differences(wanted);
          return last.length === 0;
        },
        { message: () => `the model: ${last.join("; ")}`, ...options },
      );
    },
    press: async (key) => {
      const button = await waitFor(() => find(key), { message: `the button "${labels[key]}"` });
      await button.click();
    },
    openLists: async () =>
      (await frame()).evaluate(
        () =>
          [...document.querySelectorAll("[role=listbox],[role=tree]")].filter((list) => list.checkVisibility()).length,
      ),
    complaints: async () => {
      const read = (one: Frame): Promise<string[]> =>
        one.evaluate(() => [...window.practice.errors, ...window.practice.messages]);
      return [...(await read(page.mainFrame())), ...(azure.world === "react" ? await read(await frame()) : [])];
    },
  };
};
