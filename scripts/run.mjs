// `npm run NAME` comes here: installs the dependencies where they are missing or older than the lock file, and runs
// scripts/NAME.ts. Plain JavaScript, for on a fresh machine there is nothing yet that runs TypeScript (Node 20).
import { spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Interval of the signs of life, in ms. */
const STILL_RUNNING = 9000;

/** @param {string} path */
const writtenAt = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** npm is started by this Node where npm has started us: on Windows it is no program of its own. */
const installDependencies = () =>
  new Promise((resolve) => {
    console.log("\n> Installing dependencies (npm ci)");
    const cli = process.env["npm_execpath"];
    const [command, before] = cli?.endsWith("js") ? [process.execPath, [cli]] : ["npm", []];
    const parameters = [...before, "ci", "--no-audit", "--no-fund"];
    const shell = before.length === 0 && process.platform === "win32";
    const timer = setInterval(() => console.log("  ... still installing"), STILL_RUNNING);
    /** @param {unknown} outcome */
    const end = (outcome) => {
      clearInterval(timer);
      resolve(outcome === 0);
    };
    spawn(command, parameters, { shell, stdio: "inherit" }).on("error", end).on("close", end);
  });

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const isInstalled = writtenAt("node_modules/.package-lock.json") >= writtenAt("package-lock.json");
if (!isInstalled && !(await installDependencies())) process.exit(1);
const [name = ""] = process.argv.splice(2, 1);
const { register } = await import("tsx/esm/api");
register();
await import(new URL(`${name}.ts`, import.meta.url).href);
