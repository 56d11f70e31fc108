import type { PortalSender } from "../../messages/sender.ts";

/**
 * The other subjects hear first that a top document has reported.
 * @param mayAnswer whether it is a page of a portal in which forms are, and so may answer a submission
 */
export type DocumentSeen = (sender: PortalSender, mayAnswer: boolean) => Promise<void>;
