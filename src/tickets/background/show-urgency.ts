import { missingSetUp, type SetUpSettings } from "../../settings/missing-set-up.ts";
import { namesRemindedFor, type WhoseDeps } from "./names-reminded-for.ts";
import type { ReminderSettings } from "./remind.ts";
import type { StoreResult } from "../store/database/store-result.ts";
import type { TicketWriter } from "./ticket-writer.ts";
import { setAlarm, type AlarmsApi } from "../../platform/alarms.ts";
import { showBadge, type ActionApi, type Badge } from "../../platform/badge.ts";
import { BADGE_COLOURS } from "../../model/palette.ts";
import { DOWN_KINDS, type StoreProblemKind } from "../store/store-problem.ts";
import { nextEvent } from "../store/read/next-event.ts";
import { COUNT_LIMIT, NEEDS, type Need, type Urgency } from "../model/urgency.ts";
import { countUrgent } from "../store/read/count-urgent.ts";
import type { MessageKey, Translate } from "../../words/translate.ts";

const { bad: RED, soon: AMBER } = BADGE_COLOURS;

/** The alarm of the next deadline, reminder or end of a snooze. */
export const NEXT_EVENT_ALARM = "nextEvent";

const countText = (count: number): string => (count < COUNT_LIMIT ? String(count) : `${COUNT_LIMIT - 1}+`);

const NEED_WORDS: Readonly<Record<Need, MessageKey>> = {
  overdue: "badgeOverdue",
  dueSoon: "badgeDueSoon",
  unconfirmed: "badgeUnconfirmed",
  noSeverity: "badgeNoSeverity",
};

/**
 * How many requests need the person, each counted once, in red where one is overdue; else that the extension is not set
 * up. The title says why.
 */
export const badgeFor = (urgency: Urgency, settings: SetUpSettings, t: Translate): Badge => {
  const reasons = NEEDS.filter((need) => urgency[need] > 0).map((need) =>
    t(NEED_WORDS[need], countText(urgency[need])),
  );
  if (urgency.any === 0 && missingSetUp(settings).length > 0)
    return { text: "!", color: AMBER, title: `${t("extensionName")}: ${t("badgeSetUp")}` };
  return {
    text: urgency.any > 0 ? countText(urgency.any) : "",
    color: urgency.overdue > 0 ? RED : AMBER,
    title: reasons.length > 0 ? `${t("extensionName")}: ${reasons.join(", ")}` : t("extensionName"),
  };
};

/** The ticket store does not work, so the count is not known; or there is no memory to fill anything in. */
export const troubleBadge = (kinds: readonly StoreProblemKind[], t: Translate): Badge | undefined => {
  const isDown = DOWN_KINDS.some((kind) => kinds.includes(kind));
  if (!isDown && !kinds.includes("memoryFull")) return undefined;
  return { text: "!", color: RED, title: `${t("extensionName")}: ${t(isDown ? "badgeTrouble" : "badgeMemoryFull")}` };
};

export interface UrgencyDeps extends WhoseDeps {
  readonly store: Pick<TicketWriter, "read">;
  readonly now: () => number;
  readonly readSettings: () => Promise<ReminderSettings & SetUpSettings>;
  readonly action: ActionApi;
  readonly alarms: AlarmsApi;
  readonly translate: Translate;
}

/** Brings the badge up to date, and sets the alarm for the next time at which it or a reminder changes. */
export const showUrgency = async (deps: UrgencyDeps): Promise<StoreResult<unknown>> => {
  const { store, action, alarms, problems, translate, now, readSettings } = deps;
  const kinds = await problems.kinds();
  const [time, settings] = [now(), await readSettings()];
  const { remindBefore } = settings;
  const names = await namesRemindedFor(deps, settings);
  const read = await store.read((db) => Promise.all([countUrgent(db, time, names), nextEvent(db, time, remindBefore)]));
  if (!read.ok) return read;
  const [urgency, next] = read.value;
  await Promise.all([
    showBadge(action, troubleBadge(kinds, translate) ?? badgeFor(urgency, settings, translate)),
    setAlarm(alarms, NEXT_EVENT_ALARM, next),
  ]);
  return read;
};
