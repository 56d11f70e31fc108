import { contactOf } from "../../tenant-of.ts";
import { config, tenant, words } from "../context.ts";
import type { FormModel } from "../shared/practice.ts";
import { createStore, type Store } from "../shared/store.ts";
import { codeOf } from "../shared/countries.ts";
import { submit } from "../submit.ts";

/** All that the card holds. */
export interface CardState {
  readonly tab: "help" | "history";
  readonly asked: boolean;
  readonly fold: "" | "solutions" | "phone" | "email";
  readonly description: string;
  readonly phoneNumber: string;
  readonly email: string;
  readonly severity: string;
  readonly error: "" | "invalidPhone" | "failed";
  readonly busy: boolean;
  readonly submitted: string;
}

/** A new card; the portal knows the administrator's number with its country code, and the mail address. */
export const createCardState = (): Store<CardState> => {
  const contact = { ...contactOf(tenant), ...config().contact };
  return createStore<CardState>({
    tab: "help",
    asked: false,
    fold: "",
    description: "",
    phoneNumber: contact.phoneNumber && `${codeOf(contact.country)} ${contact.phoneNumber}`,
    email: contact.email,
    severity: "C",
    error: "",
    busy: false,
    submitted: "",
  });
};

/** The card as tests read it. */
export const modelOfCard = ({ fold, description, phoneNumber, email, severity }: CardState): FormModel => ({
  method: fold,
  description,
  phoneNumber,
  email,
  ...(config().premier ? { severity } : {}),
});

/** What "Call me" and "Send" do. */
export const sendCard = async (store: Store<CardState>): Promise<void> => {
  if (store.get().busy) return;
  store.set({ error: "", submitted: "", busy: config().outcome !== "silence" });
  const answer = await submit(modelOfCard(store.get()));
  store.set({ busy: false });
  if (answer.kind === "invalid") store.set({ error: "invalidPhone" });
  if (answer.kind === "failed") store.set({ error: "failed" });
  if (answer.kind !== "taken") return;
  const { confirmation } = config();
  store.set({ asked: false, fold: "", description: "" });
  if (confirmation === "history") store.set({ tab: "history" });
  else
    store.set({
      submitted: confirmation === "number" ? `${words("submittedNumber")} ${answer.number}` : words("submittedText"),
    });
};
