import * as v from "valibot";
import { storedItem, type StorageArea } from "../../platform/stored-item.ts";
import { tenantSchema } from "../model/tenant.ts";

/** The customer last opened in Partner Center, until the browser ends. */
export const lastCustomer = (session: StorageArea) => storedItem(session, "lastCustomer", tenantSchema);

/** Names at the head of pages that have proved to mean nothing, until the browser ends. */
export const doubtedNames = (session: StorageArea) => storedItem(session, "doubtedNames", v.array(v.string()));

/** Own tenants that came from an answer in the panel: it can be taken back there. */
export const ownByAnswer = (local: StorageArea) => storedItem(local, "ownByAnswer", v.array(tenantSchema));

/** Whether the person has dismissed the note in Partner Center, until the browser ends. */
export const noteDismissed = (session: StorageArea) => storedItem(session, "noteDismissed", v.boolean());
