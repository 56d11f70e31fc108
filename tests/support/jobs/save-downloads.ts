import type { TestBrowser } from "../browser/browsers.ts";
import { evaluateInBrowser } from "../browser/firefox-protocol.ts";

/** Has a browser save files in a folder, without a question. */
export const saveDownloads = async ({ name, browser }: TestBrowser, folder: string): Promise<void> => {
  if (name === "firefox") {
    const [key, value] = ["browser.download.dir", folder].map((text) => JSON.stringify(text));
    const prefs = "Services.prefs";
    await evaluateInBrowser(
      browser,
      `${prefs}.setIntPref("browser.download.folderList", 2), ${prefs}.setStringPref(${key}, ${value})`,
    );
    return;
  }
  const session = await browser.target().createCDPSession();
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
};
