import type { Browser } from "./browser-types.ts";

export type AlarmsApi = Pick<Browser["alarms"], "create" | "get" | "clear">;

/** Sets the one alarm of this name to a time in milliseconds since 1970, or clears it where there is no time. */
export const setAlarm = async (alarms: AlarmsApi, name: string, when: number | undefined): Promise<void> => {
  if (when === undefined) await alarms.clear(name);
  else await alarms.create(name, { when });
};

/** Makes sure that an alarm comes at this interval, in minutes; one that has it already keeps its times. */
export const ensurePeriodicAlarm = async (alarms: AlarmsApi, name: string, minutes: number): Promise<void> => {
  const alarm = await alarms.get(name);
  if (alarm?.periodInMinutes !== minutes) await alarms.create(name, { periodInMinutes: minutes });
};
