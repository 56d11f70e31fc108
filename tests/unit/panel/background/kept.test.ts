import { beforeEach, expect, it } from "vitest";
import type { PanelState } from "../../../../src/panel/model/panel-state.ts";
import { freshStore, START } from "../../tickets/store/store-support.ts";
import {
  clock,
  frameOf,
  NUMBER,
  running,
  type Running,
  tickets,
  topOf,
  writeAhead,
} from "../../background/background-support.ts";
import { form } from "../../background/form-report.ts";
import { createdNow, submission, submissionId } from "../../submission/background/one-submission.ts";

let browser: Running;

beforeEach(async () => {
  freshStore();
  clock.time = START;
  browser = await running();
});

const shown = async (tabId = 7): Promise<PanelState> =>
  ((await browser.send("readPanel", {}, topOf(tabId))) as { value: PanelState }).value;
const intend = async (changes: Partial<typeof submission> = {}): Promise<void> => {
  await writeAhead(browser, { ...submission, ...changes });
  await browser.send("submissionIntended", { createdDate: createdNow(), submissionId }, topOf(7));
};
const sentToPanel = (): unknown[] =>
  browser.commands().flatMap(({ command, payload }) => (command === "showPanel" ? [payload] : []));

it("a confirmed request is sent to the panel with its number, without a form, and for 20 seconds", async () => {
  await intend();
  await browser.send("reportOutcome", { submission, outcome: "confirmed", supportTicketId: NUMBER }, topOf(7));
  expect(browser.commands().at(-2)).toMatchObject({ tabId: 7, frameId: 0, command: "panelDue" });
  expect(sentToPanel().at(-1)).toMatchObject({ kept: { supportTicketId: NUMBER, isConfirmed: true } });
  expect((await shown()).form).toBeUndefined();
  // The background is stopped, and another one starts.
  browser = await running(browser.stored);
  clock.time += 19_999;
  expect((await shown()).kept).toMatchObject({ title: "Request 0" });
  expect((await shown(8)).kept, "in another tab").toBeUndefined();
  clock.time += 1;
  expect((await shown()).kept).toBeUndefined();
});

it("one whose outcome is open is shown once its form is gone, and goes where the portal refuses it", async () => {
  await browser.send("reportForm", form(), frameOf(7));
  await browser.send("reportFrame", { frameId: 5, shown: true }, topOf(7));
  await intend();
  expect((await shown()).kept).toBeUndefined();
  await browser.send("reportFormGone", { formId: form().formId }, frameOf(7));
  expect((await shown()).kept).toMatchObject({ isConfirmed: false, until: START + 20_000 });
  await browser.send("reportOutcome", { submission, outcome: "discarded" }, topOf(7));
  expect((await shown()).kept).toBeUndefined();
});

it("severity and kind reach the ticket though the form is gone, from its own tab only", async () => {
  await intend({ severity: undefined });
  await browser.send(
    "reportOutcome",
    { submission: { ...submission, severity: undefined }, outcome: "confirmed", supportTicketId: NUMBER },
    topOf(7),
  );
  expect((await shown()).kept).toMatchObject({ asksFacts: true });
  clock.time += 25_000;
  const describe = { submissionId, facts: { severity: "critical", breakFix: true } };
  expect(await browser.send("describeKept", describe, topOf(8))).toMatchObject({ ok: false });
  expect(await browser.send("describeKept", describe, frameOf(7))).toMatchObject({ ok: false });
  expect((await tickets())[0]?.severity).toBeUndefined();
  expect(await browser.send("describeKept", describe, topOf(7))).toEqual({ ok: true, value: undefined });
  const [ticket] = await tickets();
  expect(ticket).toMatchObject({ severity: "critical", breakFix: true });
  expect((await shown()).kept).toMatchObject({
    expirationTime: ticket?.serviceLevelAgreement?.expirationTime,
    facts: { severity: "critical" },
    asksFacts: true,
    until: clock.time + 20_000,
  });
});

it("a calendar holds this one request, for its own tab", async () => {
  await intend();
  await browser.send("reportOutcome", { submission, outcome: "confirmed", supportTicketId: NUMBER }, topOf(7));
  const { value } = (await browser.send("calendarOfKept", { submissionId }, topOf(7))) as { value: string };
  expect(value.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(value).toContain(NUMBER);
  expect(await browser.send("calendarOfKept", { submissionId }, topOf(8))).toMatchObject({
    ok: false,
    error: { kind: "notFound" },
  });
});

it("the list is shown in its one tab", async () => {
  await browser.send("openList", {}, topOf(7));
  const url = browser.tabs.create.mock.calls[0]?.[0].url ?? "";
  expect(url).toMatch(/^chrome-extension:/);
  browser.tabs.query.mockResolvedValue([{ id: 1, url: "https://portal.azure.com/" }, { id: 4 }]);
  await browser.send("openList", {}, topOf(7));
  expect(browser.tabs.create).toHaveBeenCalledTimes(2);
  const open = { id: 9, url: `${url}?all#top`, windowId: 3 };
  browser.tabs.query.mockResolvedValue([{ id: 1, url: "https://portal.azure.com/" }, open]);
  await browser.send("openList", {}, topOf(7));
  browser.notifications.onClicked.emit("ticket:1");
  await expect
    .poll(() => browser.tabs.update.mock.calls)
    .toEqual([
      [9, { active: true }],
      [9, { active: true, url: `${url}?all#request=1` }],
    ]);
  await expect.poll(() => browser.windows.update.mock.calls.length).toBe(2);
  expect(browser.tabs.create).toHaveBeenCalledTimes(2);
});
