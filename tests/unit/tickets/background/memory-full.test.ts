import { beforeEach, expect, it, vi } from "vitest";
import type { PanelState } from "../../../../src/panel/model/panel-state.ts";
import type { FormReport } from "../../../../src/form/model/form-report.ts";
import { aSubmission, freshStore, START } from "../store/store-support.ts";
import {
  clock,
  clue,
  CONTACT,
  FORM,
  frameOf,
  ownPage,
  running,
  tabsIn,
  tickets,
  topOf,
  writeAhead,
  type Running,
} from "../../background/background-support.ts";

const REPORT: FormReport = {
  formId: FORM,
  portal: "azure",
  needsSeverity: false,
  evidence: [],
  fields: [],
  state: "waiting",
};

let browser: Running;
beforeEach(async () => {
  freshStore();
  clock.time = START;
  browser = await running();
});

const runFull = (area: "local" | "session" = "session"): (() => void) => {
  const spy = vi
    .spyOn(browser.storage[area], "set")
    .mockRejectedValue(new Error("Session storage quota bytes exceeded"));
  return () => spy.mockRestore();
};
const see = (domain: string, tabId = 7, documentId?: string) =>
  browser.send(
    "reportContext",
    { portal: "azure", isFirst: true, address: JSON.stringify([clue(domain)]) },
    topOf(tabId, documentId),
  );
const panel = async (tabId = 7): Promise<PanelState> =>
  ((await browser.send("readPanel", {}, topOf(tabId))) as { value: PanelState }).value;
const badge = () => browser.action.setBadgeText.mock.lastCall?.[0].text;
const offer = async () =>
  (
    (await browser.send("requestOffer", { formId: FORM, fields: ["firstName"], continues: false }, topOf(7))) as {
      value: unknown;
    }
  ).value;

it("forms are filled in meanwhile, and badge, panel and diagnostics say that there is no memory left", async () => {
  const end = runFull();
  await see("contoso.com");
  await browser.send("reportForm", REPORT, topOf(7));
  expect(await offer()).toMatchObject({ fill: "automatic", contactDetails: { firstName: CONTACT.firstName } });
  expect(await panel()).toMatchObject({ memoryFull: true, verdict: { kind: "customer" }, form: REPORT });
  expect(browser.problems).toMatchObject([{ kind: "memoryFull" }]);
  expect(badge()).toBe("!");
  expect(browser.action.setTitle.mock.lastCall?.[0].title).toMatch("badgeMemoryFull");
  expect(await browser.send("diagnose", {}, ownPage)).toMatchObject({ value: { problems: ["memoryFull"] } });
  expect(browser.commands().filter(({ command }) => command === "panelDue")).not.toEqual([]);
  end();
  await see("fabrikam.com");
  await expect.poll(() => browser.problems).toEqual([]);
  expect(await panel()).not.toHaveProperty("memoryFull");
  await expect.poll(badge).toBe("");
});

it(
  "what an earlier page said does not come back with the next background, and it is reported until the " +
    "browser ends",
  async () => {
    await see("contoso.com");
    const end = runFull();
    await see("fabrikam.com", 7, "D-new");
    expect((await panel()).verdict).toMatchObject({ kind: "own" });
    end();
    const { local, session } = browser.stored;
    browser = await running({ local, session: { ...session, injected: true } }, [7, 8]);
    expect((await panel()).verdict).toBeUndefined();
    await browser.send("reportForm", REPORT, topOf(7));
    expect(await offer()).toMatchObject({ fill: "never" });
    expect(await panel()).toMatchObject({ memoryFull: true });
    expect(browser.commands().filter(({ command }) => command === "panelDue")).not.toEqual([]);
    const endAgain = runFull();
    await see("contoso.com", 8);
    endAgain();
    await see("contoso.com", 8);
    expect(browser.problems, "nobody knows which tabs have lost something").toMatchObject([{ kind: "memoryFull" }]);
    browser = await running({ local, session: {} });
    expect(browser.problems).toEqual([]);
  },
);

it("is shown by the badge where the disk is full too", async () => {
  runFull();
  runFull("local");
  await see("contoso.com");
  expect(badge()).toBe("!");
  expect(await panel()).toMatchObject({ memoryFull: true, verdict: { kind: "customer" } });
  expect(browser.errors).toEqual([]);
});

it("a change that the ticket store took does not fail where the disk is full too", async () => {
  const { submissionId } = aSubmission(0);
  await writeAhead(browser);
  await browser.send(
    "submissionIntended",
    { createdDate: new Date(clock.time).toISOString(), submissionId },
    frameOf(7),
  );
  const [ticket] = await tickets();
  runFull();
  runFull("local");
  expect(await browser.send("changeTicket", { id: ticket?.id, change: { kind: "close" } }, ownPage)).toMatchObject({
    ok: true,
    value: { made: { before: { status: "awaitingResponse" }, after: { status: "closed" } } },
  });
  expect(await tickets()).toMatchObject([{ status: "closed" }]);
  expect(badge()).toBe("!");
});

it("tabs that were closed while no background ran are forgotten", async () => {
  await see("contoso.com", 7);
  await see("contoso.com", 8);
  await running(browser.stored, [8]);
  await expect.poll(() => tabsIn(browser.stored)).toEqual([8]);
});

it("what is known of a tab does not grow without end", async () => {
  await see("contoso.com");
  for (let frame = 1; frame <= 70; frame += 1) await browser.send("reportForm", REPORT, frameOf(7, frame));
  const { forms } = browser.stored.session["forms:7"] as { forms: readonly { frameId: number }[] };
  expect([forms.length, forms.at(-1)?.frameId]).toEqual([50, 70]);
  for (let round = 0; round < 30; round += 1) await browser.send("answerContext", { answer: "customer" }, topOf(7));
  const { answers } = browser.stored.session["tenant:7"] as { answers: readonly unknown[] };
  expect(answers).toHaveLength(20);
  const long = { formId: FORM, draft: { ["x".repeat(61)]: "" }, typed: [], opened: 1 };
  expect(await browser.send("saveDraft", long, topOf(7))).toMatchObject({ ok: false, error: { kind: "refused" } });
});
