import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import type { Tenant } from "../../../tenant/model/tenant.ts";
import type { Customer } from "../../model/customer.ts";
import type { Ticket } from "../../model/ticket.ts";
import type { StoredTicket } from "./stored-ticket.ts";
import type { OutboxEntry, TeamAside, TeamNode, TeamTicket } from "./team-records.ts";

export const LOG_NAME = "on-behalf";

/** A ticket that turned out to be the same request as another one: kept whole, and found by its submission. */
export interface MergedTicket {
  readonly submissionId: string;
  /** The ticket into which it went. */
  readonly id: string;
  readonly ticket: Ticket;
}

export interface TicketSchema extends DBSchema {
  tickets: {
    key: string;
    value: StoredTicket;
    indexes: {
      submissionId: string;
      /** [portal, cloud, supportTicketId]; unique, and without the tickets that have no number. */
      number: [string, string, string];
      /** [status, serviceLevelAgreement.expirationTime, id]; without the tickets that have no deadline. */
      deadline: [string, string, string];
      /** [status, createdDate, id] */
      status: [string, string, string];
      /** [createdDate, id] */
      created: [string, string];
      /** [status, snoozedUntil]; only snoozed tickets. */
      snoozed: [string, string];
      /** Only tickets that were deleted a moment ago. */
      deletedDate: string;
      /** [confirmation, status, createdDate] */
      confirmation: [string, string, string];
      /** Only tickets whose severity is missing. */
      severityMissing: string;
      /** By the date of the last write. */
      updated: string;
    };
  };
  mergedTickets: { key: string; value: MergedTicket; indexes: { id: string } };
  customers: { key: string; value: Customer; indexes: { tenantId: string; domain: string } };
  /** This browser's part in a team; nothing where none was ever on. */
  team: { key: string; value: TeamNode | TeamAside };
  teamTickets: { key: string; value: TeamTicket; indexes: { documents: string } };
  teamOutbox: { key: string; value: OutboxEntry };
}

export type TicketDatabase = IDBPDatabase<TicketSchema>;
export type TicketStoreName = StoreNames<TicketSchema>;
export type StoreUpgrade = IDBPTransaction<TicketSchema, TicketStoreName[], "versionchange">;
export type StoreRead = IDBPTransaction<TicketSchema, TicketStoreName[], "readonly">;
export type StoreWrite = IDBPTransaction<TicketSchema, TicketStoreName[], "readwrite">;

/** What a tenant is called in the directory. */
export const tenantOf = ({ tenantId, domain, name }: Customer): Tenant => ({
  ...(tenantId !== undefined && { id: tenantId }),
  ...(domain !== undefined && { domain }),
  ...(name !== undefined && { name }),
});

/** Whether an entry of the directory is this name and nothing else: the person confirmed the very name. */
export const isOnlyNamed = ({ tenantId, domain, name }: Customer, wanted: string | undefined): boolean =>
  tenantId === undefined && domain === undefined && name?.trim().toLowerCase() === wanted?.trim().toLowerCase();
