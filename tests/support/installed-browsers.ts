import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export type BrowserName = "chrome" | "firefox";

const environmentNames: Readonly<Record<BrowserName, string>> = { chrome: "CHROMIUM", firefox: "FIREFOX" };

/** Names of programs on the search path; Google Chrome comes last because its stable builds may refuse unpacked extensions. */
const commands: Readonly<Record<BrowserName, readonly string[]>> = {
  chrome: ["chromium", "chromium-browser", "microsoft-edge", "microsoft-edge-stable", "google-chrome", "google-chrome-stable"],
  firefox: ["firefox-esr", "firefox"],
};

const macApplications: Readonly<Record<BrowserName, readonly string[]>> = {
  chrome: ["Chromium.app/Contents/MacOS/Chromium", "Microsoft Edge.app/Contents/MacOS/Microsoft Edge", "Google Chrome.app/Contents/MacOS/Google Chrome"],
  firefox: ["Firefox.app/Contents/MacOS/firefox"],
};

const windowsPrograms: Readonly<Record<BrowserName, readonly string[]>> = {
  chrome: ["Chromium\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe", "Google\\Chrome\\Application\\chrome.exe"],
  firefox: ["Mozilla Firefox\\firefox.exe"],
};

const candidates = (name: BrowserName, environment: NodeJS.ProcessEnv): string[] => {
  if (process.platform === "darwin") {
    return ["/Applications", join(environment["HOME"] ?? "", "Applications")].flatMap((folder) => macApplications[name].map((path) => join(folder, path)));
  }
  if (process.platform === "win32") {
    return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((folder) =>
      windowsPrograms[name].map((path) => join(environment[folder] ?? "", path)),
    );
  }
  const folders = (environment["PATH"] ?? "").split(delimiter).concat("/usr/bin", "/snap/bin");
  return commands[name].flatMap((command) => folders.map((folder) => join(folder, command)));
};

/**
 * The path of an installed browser: what `CHROMIUM` or `FIREFOX` names, else the first one found in the usual places.
 * @returns undefined where none is installed
 */
export const findBrowser = (name: BrowserName, environment: NodeJS.ProcessEnv = process.env): string | undefined =>
  environment[environmentNames[name]] || candidates(name, environment).find((path) => existsSync(path));

/** As `findBrowser`, but says what to install where there is none. */
export const requireBrowser = (name: BrowserName): string => {
  const path = findBrowser(name);
  if (path) return path;
  const what = name === "chrome" ? "Chromium, Microsoft Edge or Google Chrome" : "Firefox";
  throw new Error(`No ${what} found: install one (Debian: apt install ${name === "chrome" ? "chromium" : "firefox-esr"}) or set ${environmentNames[name]} to its path.`);
};
