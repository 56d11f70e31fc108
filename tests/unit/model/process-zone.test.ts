import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { deadlineAnswers } from "../../support/deadlines/deadline-answers.ts";

const script = fileURLToPath(new URL("../../support/deadlines/print-deadlines.ts", import.meta.url));

it.concurrent.each([
  ["UTC", 0],
  ["America/New_York", 19],
  ["Asia/Kolkata", 5],
  ["Pacific/Apia", 13],
])("a computer in %s finds the same deadlines", { timeout: 90_000 }, async (timeZone, localHour) => {
  const env = { ...process.env, TZ: timeZone };
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", script], { env });
  const printed: unknown = JSON.parse(stdout);
  expect(printed).toEqual({ localHour, answers: deadlineAnswers() });
});

it("is loaded where there is no Temporal yet", { timeout: 90_000 }, async () => {
  const parts = fileURLToPath(new URL("../../../src/deadline/business-time/add-business-time.ts", import.meta.url));
  const program =
    `delete globalThis.Temporal; import(${JSON.stringify(parts)}).then(({ addBusinessTime ` +
    `}) => console.log(typeof addBusinessTime))`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", "--eval", program]);
  expect(stdout).toBe("function\n");
});
