import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const { env, platform } = process;

/** What a browser is called as a command, as a Mac's application, and as a program of Windows. */
interface Names {
  readonly commands: readonly string[];
  readonly applications: readonly string[];
  readonly programs: readonly string[];
}

/** Google Chrome comes last: its stable builds refuse unpacked extensions from the command line. */
const CHROMIUM: Names = {
  commands: [
    "chromium",
    "chromium-browser",
    "microsoft-edge",
    "microsoft-edge-stable",
    "google-chrome",
    "google-chrome-stable",
  ],
  applications: [
    "Chromium.app/Contents/MacOS/Chromium",
    "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  programs: [
    "Chromium\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
    "Google\\Chrome\\Application\\chrome.exe",
  ],
};

const FIREFOX: Names = {
  commands: ["firefox-esr", "firefox"],
  applications: ["Firefox.app/Contents/MacOS/firefox"],
  programs: ["Mozilla Firefox\\firefox.exe"],
};

const places = ({ commands, applications, programs }: Names): string[] => {
  const [folders, files] =
    platform === "darwin"
      ? [["/Applications", join(env["HOME"] ?? "", "Applications")], applications]
      : platform === "win32"
        ? [[env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]], programs]
        : [[...(env["PATH"] ?? "").split(delimiter), "/usr/bin", "/snap/bin"], commands];
  return files.flatMap((file) => folders.flatMap((folder) => (folder ? [join(folder, file)] : [])));
};

/** What such a variable names, where that exists; else what is installed. */
const found = (named: string | undefined, names: Names): string | undefined =>
  (named ? [named] : places(names)).find((place) => existsSync(place));

/** The installed Chromium, Edge or Chrome, or undefined; `CHROMIUM` names another. */
export const chromiumPath = (): string | undefined => found(env["CHROMIUM"], CHROMIUM);

/** The installed Firefox, or undefined; `FIREFOX` names another. */
export const firefoxPath = (): string | undefined => found(env["FIREFOX"], FIREFOX);
