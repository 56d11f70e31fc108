import * as v from "valibot";
import type { StorageArea } from "../../platform/stored-item.ts";
import { readSettings } from "../../settings/read-settings.ts";
import type { SettingsAreas } from "../../settings/settings-areas.ts";
import { newTicket } from "../../tickets/model/new-ticket.ts";
import { profileOf } from "../../tickets/model/profile-of.ts";
import type { Ticket } from "../../tickets/model/ticket.ts";
import type { StorageEvents } from "../../tickets/store/store-marker.ts";
import { DOWN_KINDS, STORE_PROBLEMS_KEY, storeProblemsSchema } from "../../tickets/store/store-problem.ts";
import { SUBMISSION_PREFIX } from "../model/submission-key.ts";
import { submissionSchema } from "../model/submission.ts";
import type { WaitingSource } from "./waiting-requests.tsx";

/** Maximum number of requests that are shown. */
const SHOWN = 50;

interface WaitingStorage extends SettingsAreas {
  readonly local: StorageArea;
  readonly session: StorageArea;
  readonly onChanged: StorageEvents;
}

const isDown = (stored: unknown): boolean => {
  const problems = v.safeParse(storeProblemsSchema, stored);
  return problems.success && problems.output.some(({ kind }) => DOWN_KINDS.some((down) => down === kind));
};

/** The write-ahead entries among what is stored, as tickets; an entry that cannot be read is none. */
const waitingIn = async (storage: WaitingStorage): Promise<Ticket[]> => {
  const [local, session] = await Promise.all([storage.local.get(null), storage.session.get(null)]);
  if (![local, session].some((area) => isDown(area[STORE_PROBLEMS_KEY]))) return [];
  const profile = profileOf((await readSettings(storage)).settings);
  const entries = Object.entries({ ...session, ...local }).filter(([key]) => key.startsWith(SUBMISSION_PREFIX));
  return entries
    .flatMap(([key, entry]) => {
      const parsed = v.safeParse(submissionSchema, entry);
      if (!parsed.success) return [];
      const filed = Date.parse(parsed.output.createdDate);
      return newTicket(parsed.output, { now: () => filed, newId: () => key, profile });
    })
    .sort((one, other) => other.createdDate.localeCompare(one.createdDate))
    .slice(0, SHOWN);
};

/** What waits in the extension's storage while the ticket store does not work; otherwise nothing does for long. */
export const extensionWaiting = (storage: WaitingStorage, report: (error: unknown) => void): WaitingSource => ({
  watch: (changed, signal) => {
    const show = (): void => void waitingIn(storage).then(changed, report);
    const listener = (changes: Record<string, unknown>): void => {
      if (Object.keys(changes).some((key) => key === STORE_PROBLEMS_KEY || key.startsWith(SUBMISSION_PREFIX))) show();
    };
    storage.onChanged.addListener(listener);
    signal.addEventListener("abort", () => storage.onChanged.removeListener(listener));
    show();
  },
});
