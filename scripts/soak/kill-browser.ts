import type { TestBrowser } from "../../tests/support/browser/browsers.ts";
import { waitFor } from "../../tests/support/wait-for.ts";

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/**
 * Ends a browser with all its processes at once, as a power cut does; puppeteer has started it as a group of its own.
 */
export const killBrowser = async ({ browser, proxy }: TestBrowser): Promise<void> => {
  const started = browser.process();
  const pid = started?.pid;
  if (!started || pid === undefined) throw new Error("The browser was not started here");
  const gone = new Promise<void>((resolve) => started.once("exit", () => resolve()));
  process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  await gone;
  await waitFor(() => !isAlive(process.platform === "win32" ? pid : -pid), {
    message: "the browser's processes to end",
  });
  await proxy.close();
};
