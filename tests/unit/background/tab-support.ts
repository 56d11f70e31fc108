import { clue, FORM, type Running, topOf } from "./background-support.ts";

/** What a frame reports of a form that waits to be filled. */
export const form = (formId = FORM) => ({
  formId,
  portal: "azure",
  needsSeverity: false,
  evidence: [{ kind: "route", pattern: "support" }],
  fields: [],
  state: "waiting",
});

export const FIELDS = ["firstName", "primaryEmailAddress", "supportPlan"];

/** What the frames of a tab do, and what its panel is sent. */
export const tabOf = (browser: () => Running) => ({
  report: (tabId: number, domain: string | undefined, documentId?: string) =>
    browser().send(
      "reportContext",
      { portal: "azure", isFirst: true, address: JSON.stringify(domain === undefined ? [] : [clue(domain)]) },
      topOf(tabId, documentId),
    ),
  offer: (tabId: number, fields = FIELDS) =>
    browser().send("requestOffer", { formId: FORM, fields, continues: false }, topOf(tabId)),
  panels: (tabId: number) =>
    browser()
      .commands()
      .filter((one) => one.command === "showPanel" && one.tabId === tabId)
      .map(({ payload }) => payload),
});
