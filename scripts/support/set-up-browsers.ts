import { existsSync, readFileSync } from "node:fs";
import { chromiumPath, firefoxPath } from "./find-browser.ts";
import { runStep } from "./run-step.ts";

export type BrowserKind = "chromium" | "firefox";

const BROWSERS = {
  chromium: {
    find: chromiumPath,
    debian: "chromium",
    install: "Chromium, Google Chrome or Microsoft Edge",
    variable: "CHROMIUM",
  },
  firefox: { find: firefoxPath, debian: "firefox-esr", install: "Firefox", variable: "FIREFOX" },
};

const hasApt = (): boolean =>
  existsSync("/usr/bin/apt-get") &&
  existsSync("/etc/os-release") &&
  /^ID(?:_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"));

const installByApt = async (packages: readonly string[]): Promise<void> => {
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const apt = async (title: string, parameters: readonly string[]): Promise<boolean> => {
    const [command = "", ...rest] = [...sudo, "apt-get", "-o", "DPkg::Lock::Timeout=300", ...parameters];
    return (await runStep(title, command, rest, { env })).good;
  };
  const names = packages.join(" and ");
  if (!(await apt("Reading Debian's package lists", ["update", "-q"]))) return;
  await apt(`Installing ${names} from Debian`, ["install", "-y", "-q", "--no-install-recommends", ...packages]);
};

/** Makes sure that these browsers are installed: on Debian from its packages, elsewhere by saying what is missing. */
export const setUpBrowsers = async (...kinds: readonly BrowserKind[]): Promise<void> => {
  const misnamed = kinds
    .map((kind) => BROWSERS[kind])
    .filter(({ find, variable }) => process.env[variable] && find() === undefined);
  for (const { variable } of misnamed)
    console.error(`${variable} names ${process.env[variable]}, and there is no such program: correct it or unset it.`);
  if (misnamed.length > 0) process.exit(1);
  const missing = () => kinds.map((kind) => BROWSERS[kind]).filter(({ find }) => find() === undefined);
  const packages = missing().map(({ debian }) => debian);
  if (packages.length > 0 && hasApt()) await installByApt(packages);
  for (const { install, variable } of missing()) {
    console.error(`No ${install} found: install it, or set ${variable} to the path of its program.`);
  }
  if (missing().length > 0) process.exit(1);
};
