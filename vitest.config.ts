import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chromiumPath } from "./scripts/support/find-browser.ts";

const path = chromiumPath();
const executable = path ? { executablePath: path } : {};

/** For machines that are slow or do other things too, in milliseconds; nothing waits so long where all is well. */
const PATIENCE = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 15_000 } } };
const PATIENCE_WITH_BROWSERS = { testTimeout: 240_000, hookTimeout: 240_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts"],
          environment: "node",
          setupFiles: ["tests/support/temporal.ts"],
          // All that a unit needs is given to it: no test replaces a module, so that files can share theirs.
          isolate: false,
          ...PATIENCE,
        },
      },
      {
        // No file changes during one run: what a page has read once it need not ask for again.
        server: { headers: process.argv.includes("run") ? { "Cache-Control": "max-age=3600" } : {} },
        optimizeDeps: {
          include: ["axe-core", "preact", "preact/hooks", "preact/jsx-runtime", "preact/jsx-dev-runtime"],
        },
        test: {
          name: "dom",
          include: ["tests/dom/**/*.test.{ts,tsx}"],
          // Most of the time pages are waited for.
          maxWorkers: 3,
          ...PATIENCE,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { ...executable, args: ["--no-sandbox", "--disable-gpu"] } }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        test: {
          name: "repository",
          include: ["tests/repository/**/*.test.ts"],
          environment: "node",
          isolate: false,
          ...PATIENCE,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.e2e.test.ts"],
          environment: "node",
          ...PATIENCE_WITH_BROWSERS,
          fileParallelism: false,
          isolate: false,
        },
      },
      {
        test: {
          // Every form in every language, `npm run matrix`.
          name: "matrix",
          include: ["tests/matrix/**/*.e2e.test.ts"],
          environment: "node",
          ...PATIENCE_WITH_BROWSERS,
          fileParallelism: false,
          isolate: false,
        },
      },
      {
        test: {
          // Too long for every run: `npm run test:long`. All variants of the short ones and the practice portals' own
          // tests are among them.
          name: "long",
          include: ["tests/{e2e,e2e-long,practice}/**/*.e2e.test.ts"],
          provide: { isLong: true },
          environment: "node",
          ...PATIENCE_WITH_BROWSERS,
          fileParallelism: false,
          isolate: false,
        },
      },
    ],
  },
});
