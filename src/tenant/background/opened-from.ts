import type { MessageRequest } from "../../messages/message-list.ts";
import type { PortalSender } from "../../messages/sender.ts";
import type { StoredItem } from "../../platform/stored-item.ts";
import { isStoreDown } from "../../tickets/background/ticket-writer.ts";
import { saveCustomer } from "../../tickets/store/customers/save-customer.ts";
import type { Tenant } from "../model/tenant.ts";
import type { DocumentSeen } from "./document-seen.ts";
import { tenantEvent, type TenantEventDeps } from "./tenant-event.ts";

export interface OpenedDeps extends TenantEventDeps {
  readonly documentSeen: DocumentSeen;
  readonly now: () => number;
  readonly lastCustomer: Pick<StoredItem<Tenant>, "write">;
  /** Whether the person has dismissed the note in Partner Center. */
  readonly noteDismissed: StoredItem<boolean>;
}

/**
 * The customer of a page that may show the own organization's domain too: whoever is signed in is named there. Where own
 * tenants may be missing from the list any domain may be theirs.
 */
const withoutOwnDomain = async ({ readSettings }: OpenedDeps, tenant: Tenant): Promise<Tenant> => {
  const { ownTenants, ownTenantsIncomplete } = await readSettings();
  const { domain: _domain, ...rest } = tenant;
  if (rest.id !== undefined && ownTenantsIncomplete) return rest;
  return rest.id !== undefined && ownTenants.some(({ id, domain }) => domain === tenant.domain && id !== tenant.id)
    ? rest
    : tenant;
};

/** A link in Partner Center that leads into a customer's portal was clicked. */
export const portalLinkClicked = async (
  deps: OpenedDeps,
  request: MessageRequest<"portalLinkClicked">,
  { tabId }: PortalSender,
): Promise<void> => {
  const click = { ...request, tenant: await withoutOwnDomain(deps, request.tenant) };
  await tenantEvent(deps, tabId, { kind: "linkClicked", click });
};

/** A tab was opened from one of ours, perhaps by a click in Partner Center. */
export const tabOpened = async (
  deps: OpenedDeps,
  { id, openerTabId }: { readonly id?: number | undefined; readonly openerTabId?: number | undefined },
): Promise<void> => {
  if (id === undefined || openerTabId === undefined) return;
  await tenantEvent(deps, openerTabId, { kind: "tabOpened", tab: { tabId: id, at: deps.now() } });
};

const enter = async ({ store }: OpenedDeps, tenant: Tenant): Promise<void> => {
  try {
    await store.write("update", (db, context) => saveCustomer(db, tenant, context, true));
  } catch (error) {
    // The ticket store has its own problem to tell; the way into the portal works without it.
    if (!isStoreDown(error)) throw error;
  }
};

/**
 * A page of Partner Center is open, perhaps a customer's.
 * @returns whether the note about its links may be shown
 */
export const partnerCenterSeen = async (
  deps: OpenedDeps,
  { tenant }: MessageRequest<"partnerCenterSeen">,
  sender: PortalSender,
): Promise<boolean> => {
  await deps.documentSeen(sender, false);
  await tenantEvent(deps, sender.tabId, { kind: "partnerCenterOpened", documentId: sender.documentId });
  if (tenant) {
    const customer = await withoutOwnDomain(deps, tenant);
    await deps.lastCustomer.write(customer);
    await enter(deps, customer);
  }
  return !(await deps.noteDismissed.read());
};
