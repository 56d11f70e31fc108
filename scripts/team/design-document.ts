import stored from "../../docs/team/design-document.json" with { type: "json" };

/** The role that makes a user of the server a member of the team. */
export const TEAM_ROLE = "on-behalf";

/** What is put on the server beside the documents: who may write what. */
export const DESIGN_DOCUMENT = stored;
