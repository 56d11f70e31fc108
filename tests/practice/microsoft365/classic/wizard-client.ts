import type { Microsoft365Overrides, Microsoft365PracticeConfig } from "../config.ts";
import type { PracticeTenant } from "../../azure/tenants.ts";
import type { FormPractice, FormSubmission } from "../client/shared/practice.ts";
import { wizardFields, type WizardStep, type WizardValues } from "./wizard-fields.ts";

interface PageState {
  readonly config: Microsoft365PracticeConfig;
  readonly tenant: PracticeTenant;
  readonly submissions: readonly FormSubmission[];
  readonly step?: WizardStep;
  readonly values?: WizardValues;
}

const state = JSON.parse(document.getElementById("practice-state")?.textContent ?? "{}") as PageState;
let overrides: Microsoft365Overrides = {};
const messages: string[] = [];
const errors: string[] = [];

/** What was entered on earlier pages, and what this page's controls hold now. */
const model = (): WizardValues | undefined => {
  const form = document.querySelector<HTMLFormElement>("#aspnetForm");
  if (!form || !state.step) return undefined;
  const data = new URLSearchParams(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
  const now = wizardFields[state.step]
    .filter(({ kind }) => kind !== "file")
    .map(({ key, name }) => [key, data.get(name) ?? ""]);
  return { ...state.values, ...(Object.fromEntries(now) as WizardValues), step: String(state.step) };
};

const practice: FormPractice<Microsoft365PracticeConfig, Microsoft365Overrides> = {
  model,
  decoyCreated: () => 0,
  submissions: state.submissions,
  messages,
  errors,
  tenant: state.tenant,
  config: () => state.config,
  configure: (changes) => {
    overrides = { ...overrides, ...changes };
    document.cookie = `practice-overrides=${encodeURIComponent(JSON.stringify(overrides))}; path=/Support`;
  },
};

Object.assign(window, { practice });
addEventListener("message", ({ data, origin }) => messages.push(`${origin}: ${JSON.stringify(data)}`));
addEventListener("error", ({ message }) => errors.push(message));
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
  errors.push(`CSP ${violatedDirective} ${blockedURI}`),
);
addEventListener("DOMContentLoaded", () => {
  const more = document.querySelector<HTMLAnchorElement>("a.more");
  more?.addEventListener("click", (event) => {
    event.preventDefault();
    for (const entry of document.querySelectorAll<HTMLElement>("li.rest")) entry.hidden = false;
    more.remove();
  });
});
