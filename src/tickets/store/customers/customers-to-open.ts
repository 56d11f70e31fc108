import type { CloudId } from "../../../model/cloud.ts";
import { isNamed, type Tenant } from "../../../tenant/model/tenant.ts";
import { readTickets } from "../../model/read-ticket.ts";
import { tenantOf, type TicketDatabase } from "../database/ticket-database.ts";
import { newestTickets } from "../read/newest-tickets.ts";
import { allCustomers } from "./find-customers.ts";

/** A customer whose portals can be opened, and the cloud in which it is. */
export interface CustomerToOpen {
  readonly tenant: Tenant;
  readonly cloud: CloudId;
}

/** Maximum number of the newest requests whose customers are looked at. */
const LOOKED_AT = 500;

const keysOf = ({ id, domain, name }: Tenant): readonly string[] =>
  [id, domain].some((key) => key !== undefined)
    ? [id, domain].flatMap((key) => key?.toLowerCase() ?? [])
    : [`name ${name?.trim().toLowerCase() ?? ""}`];

const wordOf = ({ name, domain, id }: Tenant): string => name ?? domain ?? id ?? "";

/** The customers of the directory and of the newest requests, each once, by name; in the cloud of their requests. */
export const customersToOpen = async (db: TicketDatabase): Promise<CustomerToOpen[]> => {
  const [entries, { tickets }] = await Promise.all([allCustomers(db), newestTickets(db, LOOKED_AT)]);
  const asked = readTickets(tickets).flatMap(({ customer: { tenantId: id, domain, name }, cloud, own }) =>
    own || !isNamed({ id, domain, name }) ? [] : { tenant: { id, domain, name }, cloud },
  );
  const clouds = new Map(asked.toReversed().flatMap(({ tenant, cloud }) => keysOf(tenant).map((key) => [key, cloud])));
  const known = new Set<string>();
  const customers: CustomerToOpen[] = [];
  for (const tenant of [...entries.map(tenantOf), ...asked.map((one) => one.tenant)]) {
    const keys = keysOf(tenant);
    const isKnown = keys.some((key) => known.has(key));
    for (const key of keys) known.add(key);
    if (isKnown) continue;
    customers.push({ tenant, cloud: keys.flatMap((key) => clouds.get(key) ?? [])[0] ?? "worldwide" });
  }
  return customers.sort((one, other) => wordOf(one.tenant).localeCompare(wordOf(other.tenant)));
};
