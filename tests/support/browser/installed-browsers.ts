import { chromiumPath, firefoxPath } from "../../../scripts/support/find-browser.ts";

export type BrowserName = "chrome" | "firefox";

const BROWSERS = {
  chrome: {
    find: chromiumPath,
    what: "Chromium, Microsoft Edge or Google Chrome",
    debian: "chromium",
    variable: "CHROMIUM",
  },
  firefox: { find: firefoxPath, what: "Firefox", debian: "firefox-esr", variable: "FIREFOX" },
} as const;

/** The path of an installed browser. Says what to install where there is none. */
export const requireBrowser = (name: BrowserName): string => {
  const { find, what, debian, variable } = BROWSERS[name];
  const path = find();
  if (path !== undefined) return path;
  throw new Error(`No ${what} found: install one (Debian: apt install ${debian}) or set ${variable} to its path.`);
};
