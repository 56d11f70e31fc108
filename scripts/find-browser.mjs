import { existsSync } from "node:fs";
import { join } from "node:path";

const programs = process.env["PROGRAMFILES"] ?? "C:\\Program Files";
const programsX86 = process.env["PROGRAMFILES(X86)"] ?? "C:\\Program Files (x86)";

const CHROMIUM_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  join(programs, "Google", "Chrome", "Application", "chrome.exe"),
  join(programsX86, "Google", "Chrome", "Application", "chrome.exe"),
  join(programs, "Microsoft", "Edge", "Application", "msedge.exe"),
  join(programsX86, "Microsoft", "Edge", "Application", "msedge.exe"),
];

const FIREFOX_PLACES = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/snap/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  join(programs, "Mozilla Firefox", "firefox.exe"),
  join(programsX86, "Mozilla Firefox", "firefox.exe"),
];

/** @param {string | undefined} fromEnvironment @param {readonly string[]} places */
const first = (fromEnvironment, places) => (fromEnvironment ? fromEnvironment : places.find((place) => existsSync(place)));

/** The installed Chromium, Chrome or Edge, or undefined; `CHROMIUM` names another. */
export const chromiumPath = () => first(process.env["CHROMIUM"], CHROMIUM_PLACES);

/** The installed Firefox, or undefined; `FIREFOX` names another. */
export const firefoxPath = () => first(process.env["FIREFOX"], FIREFOX_PLACES);
