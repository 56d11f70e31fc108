import type { Page } from "puppeteer-core";

/** Writes with an input method, as the browser hears it from the system. */
export interface InputMethod {
  /** Shows a text that is not yet decided. */
  compose(text: string): Promise<void>;
  /** Decides on a text. */
  commit(text: string): Promise<void>;
}

/** The input method of a tab in Chromium. */
export const inputMethodOf = async (page: Page): Promise<InputMethod> => {
  const session = await page.createCDPSession();
  return {
    compose: async (text) => {
      await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    },
    commit: async (text) => {
      await session.send("Input.insertText", { text });
    },
  };
};
