import type { Page } from "puppeteer-core";
import type { TestBrowser } from "../../tests/support/browser/browsers.ts";
import { evaluateInBrowser } from "../../tests/support/browser/firefox-protocol.ts";

/** Writes with an input method, as the browser hears it from the system. */
export interface InputMethod {
  /** Shows a text that is not yet decided. */
  compose(text: string): Promise<void>;
  /** Decides on a text. */
  commit(text: string): Promise<void>;
}

const ofChromium = async (page: Page): Promise<InputMethod> => {
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

/** What the browser asks of an input method, as when a page takes the keyboard away: to decide on what is there. */
const ANSWER = `(processor, { type }) => {
  if (type === "request-to-commit") processor.commitComposition();
  if (type === "request-to-cancel") processor.cancelComposition();
  return true;
}`;

/** No protocol has compositions: the browser's own window has the interface by which its tests compose. */
const ofFirefox = async ({ browser }: TestBrowser): Promise<InputMethod> => {
  const processor = `Services.wm.getMostRecentWindow("navigator:browser").practiceInputMethod`;
  const run = async (code: string): Promise<void> => {
    if ((await evaluateInBrowser(browser, code)) === false) throw new Error("The browser takes no composition");
  };
  await run(`if (${processor}?.hasComposition) ${processor}.cancelComposition();
    ${processor} = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
    ${processor}.beginInputTransaction(Services.wm.getMostRecentWindow("navigator:browser"), ${ANSWER})`);
  return {
    compose: (text) =>
      run(`${processor}.setPendingCompositionString(${JSON.stringify(text)});
        ${processor}.appendClauseToPendingComposition(${text.length}, ${processor}.ATTR_RAW_CLAUSE);
        ${processor}.setCaretInPendingComposition(${text.length});
        ${processor}.flushPendingComposition()`),
    commit: (text) => run(`${processor}.commitCompositionWith(${JSON.stringify(text)}); true`),
  };
};

/** The input method of a tab that is in front. */
export const inputMethodOf = (browser: TestBrowser, page: Page): Promise<InputMethod> =>
  browser.name === "chrome" ? ofChromium(page) : ofFirefox(browser);
