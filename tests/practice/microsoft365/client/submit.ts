import type { PracticeTicket } from "../config.ts";
import { config } from "./context.ts";
import { type FormModel, type FormSubmission, submissions } from "./shared/practice.ts";

/** What became of a press of the submit button. */
export type SubmitResult =
  | { readonly kind: "taken"; readonly number: string }
  | { readonly kind: "invalid" }
  | { readonly kind: "failed" }
  | { readonly kind: "silent" };

const HISTORY = "practice-history";

/** The requests of this tab, newest first. */
export const readHistory = (): readonly PracticeTicket[] => {
  const own = JSON.parse(sessionStorage.getItem(HISTORY) ?? "[]") as PracticeTicket[];
  return [...own, ...config().history];
};

const remember = (ticket: PracticeTicket): void => {
  const own = readHistory().filter(({ number }) => !config().history.some((old) => old.number === number));
  sessionStorage.setItem(HISTORY, JSON.stringify([ticket, ...own]));
};

/** Sends the request as configured. */
export const submit = async (model: FormModel): Promise<SubmitResult> => {
  const { outcome, answerAfter, number, numberDigits } = config();
  if (outcome === "silence") return { kind: "silent" };
  const submission: FormSubmission = { at: new Date().toISOString(), model, outcome };
  submissions.push(submission);
  if (outcome === "validationError") return { kind: "invalid" };
  const answer = await fetch("/admin/api/support/tickets", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      model,
      practice: { status: outcome === "serverError" ? 500 : 201, answerAfter, number, numberDigits },
    }),
  });
  if (!answer.ok) return { kind: "failed" };
  const body = (await answer.json()) as { readonly number: string };
  submission.number = body.number;
  remember({
    number: body.number,
    title: String(model["title"] ?? model["description"] ?? ""),
    status: "open",
    created: submission.at,
  });
  return { kind: "taken", number: body.number };
};
