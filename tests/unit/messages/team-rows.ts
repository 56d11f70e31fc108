import type { TEAM_MESSAGES } from "../../../src/messages/team-messages.ts";

const signIn = { name: "anna", password: "secret", stays: true };
const since = "2026-12-01T08:00:00.000Z";

/** The messages about the team's list. */
export const TEAM_ROWS: {
  readonly [N in keyof typeof TEAM_MESSAGES]: { readonly good: unknown; readonly bad: readonly unknown[] };
} = {
  signInToTeam: {
    good: signIn,
    bad: [
      { ...signIn, name: "" },
      { ...signIn, password: undefined },
      { ...signIn, stays: undefined },
      { ...signIn, password: "x".repeat(1001) },
    ],
  },
  signOutOfTeam: { good: {}, bad: [undefined] },
  teamOrders: { good: {}, bad: [undefined] },
  teamNews: {
    good: { state: { state: "offline", since, waiting: 2 }, user: "anna" },
    bad: [
      { state: { state: "gone" } },
      { state: { state: "offline", since: "yesterday", waiting: 2 } },
      { state: { state: "refused", because: "bored", since, waiting: 0 } },
      { user: "anna" },
    ],
  },
  teamWrote: { good: {}, bad: [undefined] },
};
