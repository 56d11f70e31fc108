import type { AzureOverrides, AzurePracticeConfig } from "../config.ts";
import type { PracticeTenant } from "../tenants.ts";
import { config, configure } from "./context.ts";
import type { PracticeModel } from "./support-request/support-request.ts";
import { type PracticeSubmission, submissions } from "./submit.ts";

/** What tests read of the practice Azure portal: `window.practice` in the page's own world. */
export interface AzurePractice {
  /** The open form's model (support request or decoy), else undefined. */
  model(): PracticeModel | undefined;
  /** How often the Create button of the open decoy form was pressed. */
  decoyCreated(): number;
  readonly submissions: readonly PracticeSubmission[];
  /** Window messages that arrived; must stay empty. */
  readonly messages: readonly string[];
  /** Script errors, unhandled rejections and violations of the content security policy. */
  readonly errors: readonly string[];
  readonly tenant: PracticeTenant;
  config(): AzurePracticeConfig;
  configure(changes: AzureOverrides): void;
}

declare global {
  interface Window {
    practice: AzurePractice;
  }
}

/** Puts `window.practice` in place and starts to listen; to be called before anything else runs. */
export const installPractice = (tenant: PracticeTenant, model: () => PracticeModel | undefined, decoyCreated: () => number): void => {
  const messages: string[] = [];
  const errors: string[] = [];
  addEventListener("message", ({ data, origin }) => messages.push(`${origin}: ${JSON.stringify(data)}`));
  addEventListener("error", ({ message }) => errors.push(message));
  addEventListener("unhandledrejection", ({ reason }) => errors.push(String(reason)));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
    errors.push(`CSP ${violatedDirective} ${blockedURI} ${sample}`),
  );
  window.practice = { model, decoyCreated, submissions, messages, errors, tenant, config: () => config, configure };
};
