import type { AsideReason } from "../../team/model/team-document.ts";
import type { SharedState } from "../../team/model/shared-state.ts";

/** This browser as a machine of a team. It is there since a team was switched on the first time. */
export interface TeamNode {
  readonly name: "node";
  /** Whether a team is on: each change of a ticket is stamped and goes into the outbox. */
  readonly on: boolean;
  /** Its name in stamps: lower-case letters and digits, drawn once. */
  readonly node: string;
  /** The newest stamp that was made or seen here. */
  readonly clock?: string | undefined;
  /** The mirror that was read, and up to which sequence. */
  readonly mirror?: { readonly mirrorId: string; readonly seq: number | string } | undefined;
  /** The tickets up to this id are shared; undefined when all are. */
  readonly seededTo?: string | undefined;
}

/** Documents that are kept aside; only the first of them are named. */
export interface TeamAside {
  readonly name: "aside";
  readonly documents: readonly { readonly id: string; readonly because: AsideReason }[];
}

/**
 * What the team knows of a ticket; it stays when the ticket is deleted, so that an older change does not bring it
 * back.
 */
export interface TeamTicket {
  /** That of the ticket in this store. */
  readonly id: string;
  /** The ids of its documents; the first in order holds it. */
  readonly documents: readonly string[];
  readonly state: SharedState;
}

/** A ticket that has changed and is not in the mirror yet; `count` is another one after each change. */
export interface OutboxEntry {
  readonly id: string;
  readonly count: number;
}
