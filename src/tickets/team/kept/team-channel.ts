/**
 * The channel on which the background tells the hidden page that something was written to the ticket store. That is all
 * that it says, so anything on it is that.
 */
export const TEAM_CHANNEL = "on-behalf-team";
