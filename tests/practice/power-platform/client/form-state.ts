import { submissions, type FormModel, type FormSubmission } from "../../microsoft365/client/shared/practice.ts";
import { createStore, type Store } from "../../microsoft365/client/shared/store.ts";
import { codeOf } from "../../microsoft365/client/shared/countries.ts";
import { contactOf } from "../../microsoft365/tenant-of.ts";
import type { PracticeTicket } from "../../microsoft365/config.ts";
import { config, tenant } from "./context.ts";

/** All that the web form holds. */
export interface FormState {
  readonly step: 1 | 2;
  readonly product: string;
  readonly category: string;
  readonly subcategory: string;
  readonly title: string;
  readonly description: string;
  readonly startDate: string;
  readonly environment: string;
  readonly requestType: string;
  readonly supportPlan: string;
  readonly severity: string;
  readonly contactMethod: string;
  readonly country: string;
  readonly phoneNumber: string;
  readonly email: string;
  readonly ccEmails: string;
  readonly timeZone: string;
  readonly supportLanguage: string;
  readonly diagnostics: boolean;
  readonly errors: Readonly<Record<string, string>>;
  readonly busy: boolean;
  readonly failed: boolean;
}

const described = {
  product: "dynamics-sales",
  category: "performance",
  subcategory: "slow",
  title: "Sales app is slow",
  description: "Since this morning every form takes a minute.",
  startDate: "2026-11-20",
};
const blank = { product: "", category: "", subcategory: "", title: "", description: "", startDate: "" };

/** A new form. Its contact is the administrator of the tenant. */
export const createFormState = (): Store<FormState> =>
  createStore<FormState>({
    step: config().startStep,
    ...(config().startStep === 2 ? described : blank),
    environment: "",
    requestType: "technical",
    supportPlan: "included",
    severity: "C",
    contactMethod: "email",
    ccEmails: "",
    timeZone: "Pacific Standard Time",
    supportLanguage: "en-us",
    diagnostics: false,
    errors: {},
    busy: false,
    failed: false,
    ...contactOf(tenant),
    ...config().contact,
  });

/** The form as tests read it. */
export const modelOf = ({ errors: _errors, busy: _busy, failed: _failed, step, ...values }: FormState): FormModel => ({
  ...values,
  step: String(step),
  countryCode: codeOf(values.country),
});

const HISTORY = "practice-power-platform";
const own = (): PracticeTicket[] => JSON.parse(sessionStorage.getItem(HISTORY) ?? "[]") as PracticeTicket[];

/** The requests of this tab, newest first. */
export const readHistory = (): readonly PracticeTicket[] => [...own(), ...config().history];

const send = async (model: FormModel, submission: FormSubmission): Promise<string | undefined> => {
  const { outcome, answerAfter, number, numberDigits } = config();
  const status = outcome === "serverError" ? 500 : 201;
  const answer = await fetch("/admin/api/support/tickets", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ model, practice: { status, answerAfter, number, numberDigits } }),
  });
  if (!answer.ok) return undefined;
  submission.number = ((await answer.json()) as { readonly number: string }).number;
  sessionStorage.setItem(
    HISTORY,
    JSON.stringify([
      { number: submission.number, title: String(model["title"]), status: "open", created: submission.at },
      ...own(),
    ]),
  );
  return submission.number;
};

const required: Readonly<Record<1 | 2, readonly (keyof FormState)[]>> = {
  1: ["product", "category", "subcategory", "title", "description"],
  2: ["environment", "phoneNumber", "email"],
};

/** Marks what is missing on the open page; whether nothing is. */
export const validate = (store: Store<FormState>, text: string): boolean => {
  const state = store.get();
  const errors = Object.fromEntries(required[state.step].filter((key) => state[key] === "").map((key) => [key, text]));
  store.set({ errors });
  return Object.keys(errors).length === 0;
};

/** What "Create support request" does; gives the number when the portal took it. */
export const create = async (
  store: Store<FormState>,
  texts: { readonly required: string; readonly invalidPhone: string; readonly planNeeded: string },
): Promise<string | undefined> => {
  const state = store.get();
  const { outcome } = config();
  if (state.busy || outcome === "silence" || !validate(store, texts.required)) return undefined;
  if (state.severity !== "C" && state.supportPlan === "included") {
    store.set({ errors: { severity: texts.planNeeded } });
    return undefined;
  }
  const submission: FormSubmission = { at: new Date().toISOString(), model: modelOf(state), outcome };
  submissions.push(submission);
  if (outcome === "validationError") {
    store.set({ errors: { phoneNumber: texts.invalidPhone } });
    return undefined;
  }
  store.set({ busy: true, failed: false });
  const number = await send(submission.model, submission);
  store.set({ busy: false, failed: number === undefined });
  return number;
};
