import * as v from "valibot";
import type { MessageRequest } from "../../messages/message-list.ts";
import type { PortalSender } from "../../messages/sender.ts";
import { tenantSchema, type Tenant } from "../model/tenant.ts";
import { storedItem, type StorageArea, type StoredItem } from "../../platform/stored-item.ts";
import { saveCustomer } from "../../tickets/store/customers/save-customer.ts";
import { arrivedFor, inDocument, judgeTab, type JudgeDeps } from "./judge-tab.ts";
import { type Pair, withChild, withLead } from "./referrals.ts";
import type { TabTenant } from "./tab-tenant.ts";

export interface OpenedDeps extends JudgeDeps {
  readonly now: () => number;
  readonly lastCustomer: Pick<StoredItem<Tenant>, "write">;
  /** Whether the person has dismissed the note in Partner Center. */
  readonly noteDismissed: StoredItem<boolean>;
}

/** The customer last opened in Partner Center, until the browser ends. */
export const lastCustomer = (session: StorageArea) => storedItem(session, "lastCustomer", tenantSchema);

const waitingIn = ({ leads = [], children = [] }: TabTenant) => ({ leads, children });

/** The page of the new tab may have spoken before we knew whose it is: it is judged anew. */
const lead = async (deps: OpenedDeps, pair: Pair | undefined): Promise<void> => {
  if (!pair) return;
  await judgeTab(deps, pair.child.tabId, (state) => arrivedFor(state, pair.lead));
};

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
  const clicked = { ...request, tenant: await withoutOwnDomain(deps, request.tenant) };
  let pair: Pair | undefined;
  await deps.tenants.update(tabId, (state) => {
    const { pair: found, ...waiting } = withLead(waitingIn(state), clicked);
    pair = found;
    return { ...state, ...waiting };
  });
  await lead(deps, pair);
};

/** A tab was opened from one of ours, perhaps by a click in Partner Center. */
export const tabOpened = async (
  deps: OpenedDeps,
  { id, openerTabId }: { id?: number | undefined; openerTabId?: number | undefined },
): Promise<void> => {
  if (id === undefined || openerTabId === undefined || (await deps.tenants.read(openerTabId)).leads === undefined)
    return;
  let pair: Pair | undefined;
  const child = { tabId: id, at: deps.now() };
  await deps.tenants.update(openerTabId, (state) => {
    const { pair: found, ...waiting } = withChild(waitingIn(state), child);
    pair = found;
    return { ...state, ...waiting };
  });
  await lead(deps, pair);
};

const enter = async ({ store }: OpenedDeps, tenant: Tenant): Promise<void> => {
  // Where the ticket store does not work its own problem says so; the way into the portal works without it.
  await store.write("update", (db, context) => saveCustomer(db, tenant, context, true));
};

/** Names at the head of pages that have proved to tell nothing, until the browser ends. */
export const doubtedNames = (session: StorageArea) => storedItem(session, "doubtedNames", v.array(v.string()));

/** Whether the person has dismissed the note in Partner Center, until the browser ends. */
export const noteDismissed = (session: StorageArea) => storedItem(session, "noteDismissed", v.boolean());

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
  await deps.tenants.update(sender.tabId, (state) => ({ leads: [], ...inDocument(state, sender) }));
  if (tenant) {
    const customer = await withoutOwnDomain(deps, tenant);
    await deps.lastCustomer.write(customer);
    await enter(deps, customer);
  }
  return !(await deps.noteDismissed.read());
};
