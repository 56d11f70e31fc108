import { contactOf } from "../../tenant-of.ts";
import { codeOf } from "../shared/countries.ts";
import type { FormModel } from "../shared/practice.ts";
import { createStore, type Store } from "../shared/store.ts";
import { config, tenant } from "../context.ts";
import { submit } from "../submit.ts";

export type PaneTab = "selfHelp" | "contactSupport" | "supportHistory";

/** All that the pane holds; the form's part of it is the model. */
export interface PaneState {
  readonly tab: PaneTab;
  readonly query: string;
  /** The partner's card is shown before the form until its link is pressed. */
  readonly partnerCard: boolean;
  readonly title: string;
  readonly description: string;
  readonly country: string;
  readonly phoneNumber: string;
  readonly email: string;
  readonly recordingConsent: string;
  readonly contactMethod: string;
  readonly severity: string;
  readonly timeZone: string;
  readonly supportLanguage: string;
  readonly accessibilityNeeds: boolean;
  readonly files: number;
  readonly errors: Readonly<Record<string, true>>;
  readonly busy: boolean;
  readonly failed: boolean;
  readonly submitted: "" | "text" | "number";
  readonly number: string;
}

const empty = (): PaneState => ({
  tab: config().startTab,
  query: "",
  partnerCard: config().partnerCard !== "none",
  title: "",
  description: "",
  country: "US",
  phoneNumber: "",
  email: "",
  recordingConsent: "",
  contactMethod: "",
  severity: "C",
  timeZone: "Pacific Standard Time",
  supportLanguage: "en-us",
  accessibilityNeeds: false,
  files: 0,
  errors: {},
  busy: false,
  failed: false,
  submitted: "",
  number: "",
});

/** The state of one opened pane. */
export const createPaneState = (): Store<PaneState> => createStore(empty());

/** The contact that the portal puts in by itself. */
export const prefill = (store: Store<PaneState>): void => store.set({ ...contactOf(tenant), ...config().contact });

/** The form as tests read it. */
export const modelOf = ({
  tab,
  title,
  description,
  country,
  phoneNumber,
  email,
  recordingConsent,
  contactMethod,
  severity,
  timeZone,
  supportLanguage,
  accessibilityNeeds,
}: PaneState): FormModel => ({
  tab,
  title,
  description,
  country,
  countryCode: codeOf(country),
  phoneNumber,
  email,
  recordingConsent,
  contactMethod,
  ...(config().premier ? { severity } : {}),
  timeZone,
  supportLanguage,
  accessibilityNeeds,
});

const missing = (state: PaneState): Record<string, true> => {
  const required: (keyof PaneState)[] = ["title", "phoneNumber", "email"];
  if (config().generation !== "2019" && config().consentRequired) required.push("recordingConsent");
  if (config().contactMethod) required.push("contactMethod");
  return Object.fromEntries(required.filter((key) => state[key] === "").map((key) => [key, true as const]));
};

/** What "Contact me" does. */
export const contactMe = async (store: Store<PaneState>): Promise<void> => {
  if (store.get().busy) return;
  const errors = missing(store.get());
  store.set({ errors, failed: false });
  if (Object.keys(errors).length > 0) return;
  const result = submit(modelOf(store.get()));
  if (config().outcome !== "silence") store.set({ busy: true });
  const answer = await result;
  store.set({ busy: false });
  if (answer.kind === "invalid") store.set({ errors: { invalidPhone: true } });
  if (answer.kind === "failed") store.set({ failed: true });
  if (answer.kind !== "taken") return;
  const { confirmation } = config();
  if (confirmation === "history") store.set({ ...empty(), tab: "supportHistory", partnerCard: false });
  else store.set({ submitted: confirmation, number: answer.number });
};
