import * as v from "valibot";
import { isContactMissing } from "../../contact/is-contact-missing.ts";
import type { Exclusively } from "../../platform/exclusively.ts";
import { storedItem, type StorageArea } from "../../platform/stored-item.ts";
import type { SetUpSettings } from "../missing-set-up.ts";

/** How far the first run has come, in `storage.local`. */
export const WELCOME_KEY = "welcome";

export interface WelcomeDeps {
  readonly local: StorageArea;
  readonly exclusively: Exclusively;
  readonly readSettings: () => Promise<SetUpSettings>;
  readonly openWelcome: () => Promise<unknown>;
}

const welcomeItem = (local: StorageArea) => storedItem(local, WELCOME_KEY, v.picklist(["due", "done"]));

/**
 * Opens the welcome page where it is due: once after the installation, and not where a policy has set the contact
 * details. A background that was stopped before the page was open opens it at its next start.
 */
export const welcome = ({ local, exclusively, readSettings, openWelcome }: WelcomeDeps): Promise<void> =>
  exclusively(WELCOME_KEY, async () => {
    const item = welcomeItem(local);
    if ((await item.read()) !== "due") return;
    if (isContactMissing((await readSettings()).contactDetails)) await openWelcome();
    await item.write("done");
  });

/** The browser says that the extension was installed: notes it on the disk before anything else. */
export const installed = async (deps: WelcomeDeps): Promise<void> => {
  await deps.exclusively(WELCOME_KEY, async () => {
    const item = welcomeItem(deps.local);
    if ((await item.read()) === undefined) await item.write("due");
  });
  await welcome(deps);
};
