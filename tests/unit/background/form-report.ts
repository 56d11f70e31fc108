import { FORM } from "./background-support.ts";

export const form = (formId = FORM) => ({
  formId,
  portal: "azure",
  needsSeverity: false,
  evidence: [{ kind: "route", pattern: "support" }],
  fields: [],
  state: "waiting",
});

export const FIELDS = ["firstName", "primaryEmailAddress", "supportPlan"];
