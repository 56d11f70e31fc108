import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { type DevBrowser, openDevBrowser } from "./dev/dev-browser.ts";
import { watchBuild } from "./dev/watch-build.ts";
import { hasDisplay } from "./support/has-display.ts";
import { setUpBrowsers } from "./support/set-up-browsers.ts";

// Builds the extension after each change, and loads it again in a browser at the practice portals: `npm run dev`, with
// `-- --firefox` in Firefox, with `-- --headless` without a window.
const { values } = parseArgs({ options: { firefox: { type: "boolean" }, headless: { type: "boolean" } } });
const headless = values.headless ?? !hasDisplay();
const target = values.firefox ? "firefox" : "chrome";
/** Not `dist`: tests that run meanwhile look at that. */
const folder = `artifacts/dev/${target}`;
const say = (words: string): void => console.log(`${new Date().toTimeString().slice(0, 8)}  ${words}`);

await setUpBrowsers(values.firefox ? "firefox" : "chromium");

let browser: DevBrowser | undefined;
let ending = false;
/** One after the other: a build may end while the browser is still being opened. */
let work: Promise<void> = Promise.resolve();

const show = async (): Promise<void> => {
  if (ending) return;
  if (browser) {
    await browser.reload();
    say("Extension and pages are loaded again");
    return;
  }
  browser = await openDevBrowser(target, folder, { headless, onClosed: () => void end("The browser was closed") });
  say(`A browser${headless ? " without a window" : ""} is at the practice portals. Ctrl+C ends.`);
};

const builds = await watchBuild(target, folder, {
  onStart: (changed) => say(changed.length > 0 ? `Changed: ${changed.join(", ")}` : `Building ${folder}`),
  onBuilt: (seconds) => {
    say(`Built in ${seconds.toFixed(1)} s`);
    work = work.then(show).catch((error: unknown) => say(`The browser could not follow: ${String(error)}`));
  },
  onError: (error) => say(`The build failed: ${error.message}`),
});

const end = async (why: string): Promise<void> => {
  if (ending) return;
  ending = true;
  say(why);
  await builds.end();
  await Promise.race([work, pause(10_000)]);
  await browser?.close().catch(() => undefined);
  say("Ended");
  process.exit(0);
};

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void end("Ending"));
