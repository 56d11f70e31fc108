import { existsSync, readFileSync, statSync } from "node:fs";
import { chromiumPath, firefoxPath } from "./find-browser.mjs";
import { requireStep, runStep } from "./run-step.mjs";
import { node, root } from "./tools.mjs";

/** @param {string} path */
const writtenAt = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** npm is started by this Node where npm has started us: on Windows it is no program of its own. */
const npm = () => {
  const cli = process.env["npm_execpath"];
  return cli?.endsWith("js")
    ? { command: node, before: [cli], shell: false }
    : { command: "npm", before: [], shell: process.platform === "win32" };
};

/**
 * Runs npm under a title, and ends this process where it fails.
 * @param {string} title
 * @param {...string} parameters
 */
export const runNpm = async (title, ...parameters) => {
  const { command, before, shell } = npm();
  await requireStep(title, command, [...before, ...parameters], { shell });
};

/** Installs the dependencies of the lock file where they are missing, or older than it. */
export const setUpDependencies = async () => {
  process.chdir(root);
  if (writtenAt("node_modules/.package-lock.json") >= writtenAt("package-lock.json")) return;
  await runNpm("Installing dependencies (npm ci)", "ci", "--no-audit", "--no-fund");
};

/** @typedef {"chromium" | "firefox"} BrowserKind */

const BROWSERS = {
  chromium: {
    find: chromiumPath,
    debian: "chromium",
    install: "Chromium, Google Chrome or Microsoft Edge",
    variable: "CHROMIUM",
  },
  firefox: { find: firefoxPath, debian: "firefox-esr", install: "Firefox", variable: "FIREFOX" },
};

const hasApt = () =>
  existsSync("/usr/bin/apt-get") &&
  existsSync("/etc/os-release") &&
  /^ID(?:_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"));

/** @param {readonly string[]} packages */
const installByApt = async (packages) => {
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  /** @param {string} title @param {string[]} parameters */
  const apt = (title, parameters) => {
    const [command = "", ...rest] = [...sudo, "apt-get", "-o", "DPkg::Lock::Timeout=300", ...parameters];
    return runStep(title, command, rest, { env });
  };
  const names = packages.join(" and ");
  if (!(await apt("Reading Debian's package lists", ["update", "-q"]))) return;
  await apt(`Installing ${names} from Debian`, ["install", "-y", "-q", "--no-install-recommends", ...packages]);
};

/**
 * Makes sure that these browsers are installed: on Debian from its packages, elsewhere by saying what is missing.
 * @param {...BrowserKind} kinds
 */
export const setUpBrowsers = async (...kinds) => {
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
