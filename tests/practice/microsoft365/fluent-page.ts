import { setTimeout as pause } from "node:timers/promises";
import { type PracticeRequest, type PracticeResponse, textResponse } from "../practice-site.ts";
import { newNumber } from "./new-number.ts";

/** Fluent 7 and 8 write their styles into the page, so these portals must allow it. */
export const fluentPolicy = (frames: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src ${frames}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** A document with nothing in it but its configuration and its script. */
export const fluentPage = (title: string, overrides: object, language: string, script: string, style: string): string =>
  `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport"
  content="width=device-width, initial-scale=1"><title>${title}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="${style}">
<script type="application/json" ` +
  `id="practice-config">${JSON.stringify(overrides).replaceAll("<", "\\u003c")}</script></head>
<body><script src="${script}"></script></body></html>`;

interface TicketBody {
  readonly practice: {
    readonly status: number;
    readonly answerAfter: number;
    readonly number?: string;
    readonly numberDigits: 8 | 15 | 16;
  };
}

/** Takes a request as the page was configured to have it taken. */
export const createTicket = async ({ body }: PracticeRequest): Promise<PracticeResponse> => {
  const { practice } = JSON.parse(body) as TicketBody;
  await pause(practice.answerAfter);
  const answer =
    practice.status === 201
      ? { number: practice.number ?? newNumber(practice.numberDigits) }
      : { error: "InternalServerError" };
  return textResponse(practice.status, "application/json", JSON.stringify(answer));
};
