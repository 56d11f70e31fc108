import type { AzureOverrides, AzurePracticeConfig } from "../config.ts";
import type { PracticeTenant } from "../tenants.ts";
import { config, configure } from "./context.ts";
import type { PracticeModel } from "./support-request/support-request.ts";
import { type PracticeSubmission, submissions } from "./submit.ts";

/** What tests read of the practice Azure portal: `window.practice` in the page's own world. */
export interface AzurePractice {
  /** The open form's model (support request or decoy), else undefined. */
  model(): PracticeModel | undefined;
  /** The model of the form that is open beside the support request, if one is. */
  besideModel(): PracticeModel | undefined;
  /** How often the Create button of the open decoy form was pressed. */
  decoyCreated(): number;
  /** Tells of a request that was taken, now; also of one whose form was closed meanwhile. */
  announce(number: string): void;
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

interface PracticeSource {
  readonly tenant: () => PracticeTenant;
  readonly model: () => PracticeModel | undefined;
  readonly besideModel?: () => PracticeModel | undefined;
  readonly decoyCreated?: () => number;
  readonly announce?: (number: string) => void;
  /** Whether a window message is the portal's own. */
  readonly expects?: (event: MessageEvent) => boolean;
}

/** Puts `window.practice` in place and starts to listen; to be called before anything else runs. */
export const installPractice = ({
  tenant,
  model,
  besideModel = () => undefined,
  decoyCreated = () => 0,
  announce = () => undefined,
  expects = () => false,
}: PracticeSource): void => {
  const messages: string[] = [];
  const errors: string[] = [];
  addEventListener("message", (event) => {
    if (!expects(event)) messages.push(`${event.origin}: ${JSON.stringify(event.data)}`);
  });
  addEventListener("error", ({ message }) => errors.push(message));
  addEventListener("unhandledrejection", ({ reason }) => errors.push(String(reason)));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
    errors.push(`CSP ${violatedDirective} ${blockedURI} ${sample}`),
  );
  window.practice = {
    model,
    besideModel,
    decoyCreated,
    announce,
    submissions,
    messages,
    errors,
    get tenant() {
      return tenant();
    },
    config: () => config,
    configure,
  };
};
