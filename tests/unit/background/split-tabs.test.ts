import { beforeEach, expect, it } from "vitest";
import { aSubmission, freshStore, START } from "../tickets/store/store-support.ts";
import { clock, clue, CONTACT, FORM, NUMBER, running, SETTINGS, tickets, topOf } from "./background-support.ts";

beforeEach(() => {
  freshStore();
  clock.time = START;
});

const submission = aSubmission(0);
const { submissionId } = submission;

/** The key under which an earlier version kept a tab's last report. */
const EARLIER_LAST_REPORT = "told";

/** All that an earlier version knew of a tab, in one piece. */
const oldTab = {
  documentId: "D7",
  [EARLIER_LAST_REPORT]: "{}",
  clues: [clue("contoso.com")],
  verdict: {
    kind: "customer",
    reason: "otherTenant",
    tenant: clue("contoso.com").tenant,
    clue: clue("contoso.com"),
    against: [],
    userBelongsHere: false,
  },
  answers: [],
  forms: [
    {
      frameId: 0,
      report: { formId: FORM, portal: "azure", needsSeverity: false, evidence: [], fields: [], state: "waiting" },
    },
  ],
  drafts: [{ formId: FORM, documentId: "D7", values: { title: "VM down" }, typed: ["title"] }],
  intents: [{ submissionId, frameId: 0, documentId: "D7", createdDate: new Date(START).toISOString() }],
};

it("a form whose report had another shape is reported again; its draft is kept", async () => {
  const forms = oldTab.forms.map(({ frameId, report }) => ({ frameId, report: { ...report, evidence: ["route"] } }));
  const browser = await running({ local: { settings: SETTINGS }, session: { "tab:7": { ...oldTab, forms } } }, [7]);
  expect(
    await browser.send("requestOffer", { formId: FORM, fields: ["firstName"], continues: false }, topOf(7)),
  ).toHaveProperty("value.draft", { title: "VM down" });
});

it("what an earlier version of the extension knew of a tab is known to each subject", async () => {
  const local = { settings: SETTINGS, [`submission:${submissionId}`]: submission };
  const browser = await running({ local, session: { "tab:7": oldTab, "tab:8": { forms: "broken" } } }, [7, 8]);
  expect(Object.keys(browser.stored.session).filter((key) => key.startsWith("tab:"))).toEqual([]);
  expect(await browser.send("readPanel", {}, topOf(7))).toMatchObject({
    value: { verdict: { kind: "customer" }, form: { formId: FORM } },
  });
  expect(
    await browser.send("requestOffer", { formId: FORM, fields: ["firstName"], continues: false }, topOf(7)),
  ).toMatchObject({
    value: { fill: "automatic", contactDetails: { firstName: CONTACT.firstName }, draft: { title: "VM down" } },
  });
  await browser.send("reportNotice", { kind: "success", supportTicketId: NUMBER }, topOf(7));
  expect(await tickets()).toMatchObject([{ submissionId, supportTicketId: NUMBER }]);
  expect(browser.errors).toEqual([]);
});
