import { setTimeout as pause } from "node:timers/promises";
import type { PracticeTenant } from "../../azure/tenants.ts";
import { type PracticeRequest, type PracticeResponse, textResponse } from "../../practice-site.ts";
import { type Microsoft365Overrides, microsoft365Config } from "../config.ts";
import { newNumber } from "../new-number.ts";
import { contactOf } from "../tenant-of.ts";
import { wordsOf } from "../words/words.ts";
import {
  ENTRY,
  entryPage,
  errorPage,
  stepPage,
  TICKETS,
  ticketsPage,
  WIZARD,
  type WizardPage,
} from "./wizard-pages.ts";
import { readFields, wizardFields, type WizardStep, type WizardValues } from "./wizard-fields.ts";
import { overridesOf, readCookies, sessionOf } from "./wizard-session.ts";

/** Whether an address belongs to the classic wizard. */
export const isClassicAddress = ({ pathname }: URL): boolean =>
  [ENTRY, WIZARD, TICKETS].some((path) => path.toLowerCase() === pathname.toLowerCase());

const html = (status: number, body: string, page: WizardPage, headers: Record<string, string> = {}): PracticeResponse =>
  textResponse(status, "text/html", body, {
    "content-security-policy":
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; form-action 'self'",
    "set-cookie": `ASP.NET_SessionId=${page.session.id}; path=/; HttpOnly`,
    ...headers,
  });

const missing = (page: WizardPage, step: WizardStep, values: WizardValues): Record<string, string> =>
  Object.fromEntries(
    wizardFields[step]
      .filter(({ key, required }) => required && !values[key]?.trim())
      .map(({ key }) => [key, page.words("required")]),
  );

const submit = async (page: WizardPage, values: WizardValues): Promise<PracticeResponse> => {
  const { outcome, confirmation, answerAfter, number = newNumber(page.config.numberDigits) } = page.config;
  if (outcome === "silence") return { status: 204, headers: {}, body: "" };
  const submission = { at: new Date().toISOString(), model: values, outcome };
  page.session.submissions.push(submission);
  await pause(answerAfter);
  if (outcome === "validationError")
    return html(200, stepPage(page, 4, values, { phoneNumber: page.words("invalidPhone") }), page);
  if (outcome === "serverError") return html(500, errorPage(page), page);
  Object.assign(submission, { number });
  page.session.tickets.unshift({ number, title: values["title"] ?? "", status: "open", created: submission.at });
  return html(302, "", page, { location: `${TICKETS}?done=${confirmation}` });
};

const post = async (page: WizardPage, form: URLSearchParams): Promise<PracticeResponse> => {
  const step = Number(form.get("__STEP") ?? "1") as WizardStep;
  const before = JSON.parse(Buffer.from(form.get("__VIEWSTATE") ?? "e30=", "base64").toString()) as WizardValues;
  const values = { ...before, ...readFields(step, form) };
  const errors = missing(page, step, values);
  if (Object.keys(errors).length > 0) return html(200, stepPage(page, step, values, errors), page);
  if (step === 4) return submit(page, values);
  const next = (step + 1) as WizardStep;
  const contact = { ...contactOf(page.tenant), ...page.config.contact };
  return html(200, stepPage(page, next, next === 4 ? { ...values, ...contact } : values), page);
};

const doneMessage = (page: WizardPage, done: string | null): string => {
  if (done === "text") return page.words("submittedText");
  return done === "number" ? `${page.words("submittedNumber")} ${page.session.tickets[0]?.number ?? ""}` : "";
};

/** Answers for the wizard of 2016: a whole page a step. */
export const respondClassic = async (
  request: PracticeRequest,
  overrides: Microsoft365Overrides,
  tenant: PracticeTenant,
): Promise<PracticeResponse> => {
  const cookies = readCookies(request.headers["cookie"]);
  const begins = request.url.pathname.toLowerCase() === ENTRY.toLowerCase();
  const config = microsoft365Config({ ...overrides, ...(begins ? {} : overridesOf(cookies)) });
  const page: WizardPage = { config, words: wordsOf(config), tenant, session: sessionOf(cookies) };
  // A new request knows nothing of what was entered on the page of an earlier one.
  if (begins)
    return html(200, entryPage(page), page, { "set-cookie": "practice-overrides=; path=/Support; Max-Age=0" });
  if (request.url.pathname.toLowerCase() === TICKETS.toLowerCase())
    return html(200, ticketsPage(page, doneMessage(page, request.url.searchParams.get("done"))), page);
  if (request.method === "POST") return post(page, new URLSearchParams(request.body));
  return html(200, stepPage(page, 1, { category: request.url.searchParams.get("category") ?? "" }), page);
};
