import type { ContactDetails } from "../../contact/contact-details.ts";
import { personName } from "../../contact/person-name.ts";
import type { StorageArea } from "../../platform/stored-item.ts";
import { ownNames } from "./own-names.ts";
import type { StoreProblems } from "./store-problems.ts";

/** Whose tickets badge and reminders are about. */
export interface WhoseSettings {
  /** The person's own and those that nobody looks after, or all. */
  readonly remindFor: "mine" | "everybody";
  /** Who the person is; where these name nobody it is about all. */
  readonly contactDetails: Pick<ContactDetails, "firstName" | "lastName">;
}

export interface WhoseDeps {
  readonly local: StorageArea;
  readonly problems: StoreProblems;
}

/** The names of the person whose tickets badge and reminders are about; undefined: they are about everybody's. */
export const namesRemindedFor = async (
  { local, problems }: WhoseDeps,
  { remindFor, contactDetails }: WhoseSettings,
): Promise<readonly string[] | undefined> => {
  const self = personName(contactDetails);
  if (remindFor === "everybody" || self === undefined) return undefined;
  return ownNames(local, self, (error) => problems.raise({ kind: "logFull", detail: String(error) }));
};
