import type { MessageRequest } from "../../messages/message-list.ts";
import type { PortalSender } from "../../messages/sender.ts";
import type { StoredItem } from "../../platform/stored-item.ts";
import { saveCustomer } from "../../tickets/store/customers/save-customer.ts";
import type { Tenant } from "../model/tenant.ts";
import { withoutOwnDomain } from "../verdict/without-own-domain.ts";
import type { DocumentSeen } from "./document-seen.ts";
import { tenantNotice, type TenantEventDeps } from "./tenant-event.ts";

export interface OpenedDeps extends TenantEventDeps {
  /** In ms since 1970. */
  readonly now: () => number;
  readonly documentSeen: DocumentSeen;
  readonly lastCustomer: Pick<StoredItem<Tenant>, "write">;
  /** Whether the person has dismissed the note in Partner Center. */
  readonly noteDismissed: StoredItem<boolean>;
}

/** A link in Partner Center that leads into a customer's portal was clicked. */
export const portalLinkClicked = async (
  deps: OpenedDeps,
  request: MessageRequest<"portalLinkClicked">,
  { tabId }: PortalSender,
): Promise<void> => {
  const tenant = withoutOwnDomain(request.tenant, await deps.readSettings());
  await tenantNotice(deps, tabId, { kind: "linkClicked", click: { ...request, tenant } });
};

/** A tab was opened from another one, perhaps by a click in Partner Center. */
export const tabOpened = async (
  deps: OpenedDeps,
  { id, openerTabId }: { id?: number | undefined; openerTabId?: number | undefined },
): Promise<void> => {
  if (id === undefined || openerTabId === undefined) return;
  await tenantNotice(deps, openerTabId, { kind: "tabOpened", tab: { tabId: id, at: deps.now() } });
};

const enter = async ({ store }: OpenedDeps, tenant: Tenant): Promise<void> => {
  // Where the ticket store does not work its own problem says so; the way into the portal works without it.
  await store.write("update", (db, context) => saveCustomer(db, tenant, context, true));
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
  const { tabId, documentId } = sender;
  await deps.documentSeen(sender, false);
  await tenantNotice(deps, tabId, { kind: "referrerOpened", documentId });
  if (tenant) {
    const customer = withoutOwnDomain(tenant, await deps.readSettings());
    await deps.lastCustomer.write(customer);
    await enter(deps, customer);
  }
  return !(await deps.noteDismissed.read());
};
