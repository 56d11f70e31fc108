import type { Translate } from "../../../words/translate.ts";
import type { TeamState } from "../model/team-state.ts";

/** A time of today as a time, an older one with its day. */
const whenWords = (instant: string, now: number, t: Translate): string => {
  const at = new Date(instant);
  const isToday = at.toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(t("uiLanguage"), {
    timeStyle: "short",
    ...(!isToday && { dateStyle: "short" }),
  }).format(at);
};

/** What a state means, in one sentence. */
export const teamWords = (state: TeamState, now: number, t: Translate): string => {
  const number = new Intl.NumberFormat(t("uiLanguage"));
  const counted = (count: number): string => number.format(count);
  switch (state.state) {
    case "off":
      return t("team_off");
    case "starting":
      return t("team_starting");
    case "copying":
      return state.total === undefined
        ? t("team_copying", counted(state.done))
        : t("team_copyingOf", counted(state.done), counted(state.total));
    case "current":
      return t("team_current", whenWords(state.since, now, t));
    case "waiting":
      return t("team_waiting", counted(state.waiting));
    case "offline": {
      const words = t("team_offline", whenWords(state.since, now, t));
      return state.waiting === 0 ? words : t("team_waitingHere", words, counted(state.waiting));
    }
    case "refused":
      return t(`team_because_${state.because}`);
  }
};

/** What the person can do about it, if anything: sign in, look at the server, nothing. */
export const wayOut = (state: TeamState): "signIn" | "openServer" | undefined => {
  if (state.state === "offline") return "openServer";
  if (state.state !== "refused") return undefined;
  if (state.because === "signedOut" || state.because === "wrongPassword") return "signIn";
  return state.because === "certificate" ? "openServer" : undefined;
};

/** Whether it needs a look: something is wrong. */
export const isTeamTrouble = ({ state }: TeamState): boolean => state === "offline" || state === "refused";
