import type { Outcome } from "../../model/outcome.ts";
import type { StoredItem } from "../../platform/stored-item.ts";
import type { Tenant } from "../model/tenant.ts";
import { isSame } from "../verdict/same-tenant.ts";

export interface OwnByAnswerDeps {
  /** Own tenants that came from answers in the panel, and from nowhere else. */
  readonly ownByAnswer: StoredItem<Tenant[]>;
  readonly readSettings: () => Promise<{ readonly ownTenants: readonly Tenant[] }>;
  readonly addOwnTenant: (tenant: Tenant) => Promise<void>;
  /** Takes all entries for this tenant out of the person's own settings. */
  readonly removeOwnTenant: (tenant: Tenant) => Promise<void>;
}

/** The person said that a tenant is theirs. Where it was not listed before, that can be taken back. */
export const answeredOwn = async (deps: OwnByAnswerDeps, tenant: Tenant): Promise<void> => {
  const { ownTenants } = await deps.readSettings();
  if (!ownTenants.some((one) => isSame(one, tenant))) {
    const before = (await deps.ownByAnswer.read()) ?? [];
    const stillOwn = before.filter((one) => ownTenants.some((own) => isSame(own, one)));
    // First: all tabs are judged again as soon as the list has it.
    await deps.ownByAnswer.write([...stillOwn, tenant]);
  }
  await deps.addOwnTenant(tenant);
};

/**
 * The person said that a tenant is a customer's: an earlier answer that it is theirs is taken back.
 * @param remember keeps the customer: before every tab is judged again
 */
export const takenBack = async <T extends Outcome<unknown, unknown>>(
  deps: OwnByAnswerDeps,
  tenant: Tenant,
  remember: () => Promise<T>,
): Promise<T> => {
  const answered = (await deps.ownByAnswer.read()) ?? [];
  const remembered = await remember();
  if (!remembered.ok || !answered.some((one) => isSame(one, tenant))) return remembered;
  await deps.removeOwnTenant(tenant);
  await deps.ownByAnswer.write(answered.filter((one) => !isSame(one, tenant)));
  return remembered;
};
