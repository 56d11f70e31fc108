import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chromiumPath } from "./scripts/find-browser.mjs";

const path = chromiumPath();
const executable = path ? { executablePath: path } : {};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts"],
          environment: "node",
          setupFiles: ["tests/support/temporal.ts"],
        },
      },
      {
        test: {
          name: "dom",
          include: ["tests/dom/**/*.test.{ts,tsx}"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { ...executable, args: ["--no-sandbox", "--disable-gpu"] } }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      { test: { name: "repository", include: ["tests/repository/**/*.test.ts"], environment: "node" } },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.e2e.test.ts", "tests/practice/**/*.e2e.test.ts"],
          environment: "node",
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
