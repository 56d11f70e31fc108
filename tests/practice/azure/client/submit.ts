import { config, label } from "./context.ts";
import type { Notice, Notifications } from "./notifications.ts";
import type { PracticeModel } from "./support-request/support-request.ts";

/** What sending needs of a form. */
export interface SubmittedForm {
  model(): PracticeModel;
  /** Shows a validation error. */
  refuse(): void;
  /** Tells the form that the portal is at work. */
  busy(on: boolean): void;
}

/** A press of Create that the form took. */
export interface PracticeSubmission {
  readonly at: string;
  readonly model: PracticeModel;
  readonly outcome: string;
  /** The number that the server gave, once it has. */
  number?: string;
}

/** Every press of Create that the form took, oldest first. */
export const submissions: PracticeSubmission[] = [];

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const address = (): string =>
  `https://management.azure.com/subscriptions/` +
  `3f0a7d52-9c11-4e6d-a1c4-50b6e2f7a901/` +
  `providers/Microsoft.Support/supportTickets/${crypto.randomUUID()}?api-version=2024-04-01`;

/** Sends a request to the resource manager, which answers with this status. */
export const send = async (model: PracticeModel, status: number): Promise<{ status: number; number: string }> => {
  const answer = await fetch(address(), {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      properties: model,
      practice: { status, answerAfter: config.answerAfter, number: config.number },
    }),
  });
  while (config.answerHeld) await pause(50);
  const body = (await answer.json()) as { properties?: { supportTicketId?: string } };
  return { status: answer.status, number: body.properties?.supportTicketId ?? "" };
};

/** Tells the person by a toast that the portal has taken the request. */
export const announceCreated = async (notifications: Notifications, number: string): Promise<void> => {
  await pause(config.toastAfter);
  if (!config.successToast) return;
  const [title, description] = [label("createdNotification"), label("createdText")];
  const notice: Notice =
    config.numberIn === "title"
      ? { kind: "success", title: `${title} ${number}`, description }
      : { kind: "success", title, description: `${description} ${number}` };
  if (config.successToast === "paneOnly") notifications.keep(notice);
  else notifications.show(notice);
};

/** Tells the person by a toast that the portal has not taken the request. */
export const announceFailed = (notifications: Notifications): void =>
  notifications.show({ kind: "error", title: label("failedNotification"), description: label("failedText") });

/** Sends the request as configured; `created` is called when the portal has taken it. */
export const submit = async (
  request: SubmittedForm,
  notifications: Notifications,
  created: (number: string) => void,
): Promise<void> => {
  if (config.outcome === "silence") return;
  const submission: PracticeSubmission = {
    at: new Date().toISOString(),
    model: request.model(),
    outcome: config.outcome,
  };
  submissions.push(submission);
  if (config.outcome === "validationError") {
    request.refuse();
    return;
  }
  request.busy(true);
  const { status, number } = await send(submission.model, config.outcome === "serverError" ? 409 : 201);
  request.busy(false);
  if (status !== 201) {
    announceFailed(notifications);
    return;
  }
  submission.number = number;
  created(number);
  await announceCreated(notifications, number);
};
