import type { TEAM_MESSAGES } from "../../../src/messages/team-messages.ts";

const signIn = { name: "anna", password: "secret", stays: true };
const handedOver = { id: "5f0c8d52-3a4e-4b5a-9d36-2f0a1c9e7b11", supportTicketId: "2611230040001234", to: "Ada Byron" };
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
  teamAwake: { good: {}, bad: [undefined] },
  teamNews: {
    good: { state: { state: "offline", since, waiting: 2 }, user: "anna" },
    bad: [
      { state: { state: "gone" } },
      { state: { state: "offline", since: "yesterday", waiting: 2 } },
      { state: { state: "refused", because: "bored", since, waiting: 0 } },
      { user: "anna" },
    ],
  },
  teamHandedOver: {
    good: { tickets: [handedOver] },
    bad: [
      { tickets: [] },
      { tickets: [{ ...handedOver, id: "1" }] },
      { tickets: [{ ...handedOver, to: "" }] },
      { tickets: Array.from({ length: 201 }, () => handedOver) },
    ],
  },
  teamWrote: { good: {}, bad: [undefined] },
};
