import { launch } from "../../tests/support/browser/browsers.ts";
import { playMainJob, playOwnContext } from "./main-job.ts";
import { picturesOf } from "./pictures.ts";
import { sayer } from "./say.ts";
import type { Language } from "./words.ts";

/** Plays the job in one language, in a browser of its own, because the extension speaks the browser's language. */
export const playHeadless = async (language: Language): Promise<void> => {
  const browser = await launch("chrome", { language, welcome: true });
  try {
    const say = sayer();
    const picture = picturesOf(language);
    await playMainJob(browser, language, say, picture);
    await playOwnContext(browser, language, say, picture);
  } finally {
    await browser.close();
  }
};
