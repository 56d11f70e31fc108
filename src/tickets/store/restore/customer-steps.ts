import type { Customer } from "../../model/customer.ts";
import type { RestoreStep } from "../../model/backup/restored-ticket.ts";
import { isOnlyNamed } from "../database/ticket-database.ts";

/** Whether two entries are the same customer: by id, tenant ID or domain, or by a name that is all of both. */
const isSame = (one: Customer, other: Customer): boolean => {
  if (one.id === other.id) return true;
  if (one.tenantId !== undefined && other.tenantId !== undefined) return one.tenantId === other.tenantId;
  if (one.domain !== undefined && one.domain === other.domain) return true;
  return one.name !== undefined && isOnlyNamed(one, one.name) && isOnlyNamed(other, one.name);
};

/** The entry after a restore: the later one wins, what only the other knows is kept, and so is what a person wrote. */
const restored = (there: Customer, customer: Customer): RestoreStep<Customer> => {
  if (customer.updatedDate <= there.updatedDate) return { kind: "skipped" };
  const [first, second] = there.edited && !customer.edited ? [customer, there] : [there, customer];
  return { kind: "changed", record: { ...first, ...second, id: there.id, updatedDate: customer.updatedDate } };
};

/**
 * What a restore does with the customers of a backup. One that could be either of two entries is skipped.
 * @param directory the whole directory
 */
export const customerSteps = (
  directory: readonly Customer[],
  customers: readonly Customer[],
): RestoreStep<Customer>[] => {
  const taken = new Set<string>();
  return customers.map((customer) => {
    const [there, ...others] = directory.filter((one) => isSame(one, customer));
    const key = there?.id ?? customer.id;
    if (others.length > 0 || taken.has(key)) return { kind: "skipped" };
    taken.add(key);
    return there ? restored(there, customer) : { kind: "added", record: customer };
  });
};
