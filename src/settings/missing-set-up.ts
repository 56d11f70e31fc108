import { isContactMissing } from "../contact/is-contact-missing.ts";
import type { Settings } from "./settings-schema.ts";

/** What the extension has to know before it can do its work. */
export type SetUpPart = "contactDetails" | "ownTenants";

/** What decides whether the extension is set up. */
export type SetUpSettings = Pick<Settings, "contactDetails" | "ownTenants">;

/** What nobody, neither the person nor a policy, has said yet. */
export const missingSetUp = ({ contactDetails, ownTenants }: SetUpSettings): SetUpPart[] => [
  ...(isContactMissing(contactDetails) ? (["contactDetails"] as const) : []),
  ...(ownTenants.length === 0 ? (["ownTenants"] as const) : []),
];
