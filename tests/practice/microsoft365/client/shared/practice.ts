import type { PracticeTenant } from "../../../azure/tenants.ts";
import type { PageConfig } from "./page-config.ts";

/** The state of a form as plain data; choices by their value, not their text. */
export type FormModel = Readonly<Record<string, string | boolean>>;

/** A press of the submit button that the form took. */
export interface FormSubmission {
  readonly at: string;
  readonly model: FormModel;
  readonly outcome: string;
  /** The number that the server gave, once it has. */
  number?: string;
}

/** What tests read of a practice page: `window.practice` in the page's own world. */
export interface FormPractice<Config, Overrides> {
  /** The open form's model (support request or decoy), else undefined. */
  model(): FormModel | undefined;
  /** How often the button of a decoy form was pressed. */
  decoyCreated(): number;
  readonly submissions: readonly FormSubmission[];
  /** Window messages that arrived; must stay empty. */
  readonly messages: readonly string[];
  /** Script errors, unhandled rejections and violations of the content security policy. */
  readonly errors: readonly string[];
  readonly tenant: PracticeTenant;
  config(): Config;
  configure(changes: Overrides): void;
}

/** Who is asked for the model of the form that is open now. */
let openModel: (() => FormModel) | undefined;
let created = 0;

export const submissions: FormSubmission[] = [];

/** Names the form that is open now; the result forgets it again. */
export const nameForm = (model: () => FormModel): (() => void) => {
  openModel = model;
  return () => {
    if (openModel === model) openModel = undefined;
  };
};

/** Counts a press of a decoy's button. */
export const countDecoy = (): void => {
  created += 1;
};

/** Puts the practice object together and starts to listen; to be called before anything else runs. */
export const makePractice = <Config, Overrides>(
  tenant: PracticeTenant,
  page: PageConfig<Config, Overrides>,
): FormPractice<Config, Overrides> => {
  const messages: string[] = [];
  const errors: string[] = [];
  addEventListener("message", ({ data, origin }) => messages.push(`${origin}: ${JSON.stringify(data)}`));
  addEventListener("error", ({ message }) => errors.push(message));
  addEventListener("unhandledrejection", ({ reason }) => errors.push(String(reason)));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
    errors.push(`CSP ${violatedDirective} ${blockedURI} ${sample}`),
  );
  return {
    model: () => openModel?.(),
    decoyCreated: () => created,
    submissions,
    messages,
    errors,
    tenant,
    config: () => page.current(),
    configure: (changes) => page.configure(changes),
  };
};
