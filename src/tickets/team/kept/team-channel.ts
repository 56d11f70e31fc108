/** The channel on which the background wakes the hidden page. It says nothing but that, so anything on it is that. */
export const TEAM_CHANNEL = "on-behalf-team";

/** Tells the hidden page, where there is one, that something was written to the ticket store. */
export const wakeTeamBy =
  (channel: Pick<BroadcastChannel, "postMessage">): (() => void) =>
  () =>
    channel.postMessage(null);
