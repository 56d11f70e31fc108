import { randomBytes } from "node:crypto";
import type { FormSubmission } from "../client/shared/practice.ts";
import type { Microsoft365Overrides, PracticeTicket } from "../config.ts";

/** What the server keeps of one browser. */
export interface WizardSession {
  readonly id: string;
  readonly tickets: PracticeTicket[];
  readonly submissions: FormSubmission[];
}

const sessions = new Map<string, WizardSession>();

/** The cookies of a request. */
export const readCookies = (header: string | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (header ?? "")
      .split(/; */)
      .filter(Boolean)
      .map((pair) => [pair.slice(0, pair.indexOf("=")), decodeURIComponent(pair.slice(pair.indexOf("=") + 1))]),
  );

/** The session of a browser, begun where there is none. */
export const sessionOf = (cookies: Readonly<Record<string, string>>): WizardSession => {
  const id = cookies["ASP.NET_SessionId"] ?? randomBytes(12).toString("hex");
  const session = sessions.get(id) ?? { id, tickets: [], submissions: [] };
  sessions.set(id, session);
  return session;
};

/** What the page in the browser changed by `practice.configure`. */
export const overridesOf = (cookies: Readonly<Record<string, string>>): Microsoft365Overrides =>
  JSON.parse(cookies["practice-overrides"] ?? "{}") as Microsoft365Overrides;
