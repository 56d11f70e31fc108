import * as v from "valibot";
import type { MessageRequest } from "../../messages/message-list.ts";
import type { PortalSender } from "../../messages/sender.ts";
import { tenantSchema, type Tenant } from "../model/tenant.ts";
import { storedItem, type StorageArea } from "../../platform/stored-item.ts";
import { saveCustomer } from "../../tickets/store/customers/save-customer.ts";
import type { BackgroundContext } from "../../entries/background/background-context.ts";
import { arrivedFor, inDocument, judgeTab, type JudgeParts } from "./judge-tab.ts";
import { type Pair, withChild, withLead } from "./referrals.ts";
import { isStoreDown } from "../../tickets/background/ticket-writer.ts";
import type { TabState } from "../../entries/background/tab-state.ts";

type Parts = JudgeParts & Pick<BackgroundContext, "now" | "noteDismissed">;

/** The customer last opened in Partner Center, until the browser ends. */
export const lastCustomer = (session: StorageArea) => storedItem(session, "lastCustomer", tenantSchema);

const waitingIn = ({ leads = [], children = [] }: TabState) => ({ leads, children });

/** The page of the new tab may have spoken before we knew whose it is: it is judged anew. */
const lead = async (parts: Parts, pair: Pair | undefined): Promise<void> => {
  if (!pair) return;
  await judgeTab(parts, pair.child.tabId, (state) => arrivedFor(state, pair.lead));
};

/**
 * The customer of a page that may show the own organization's domain too: whoever is signed in is named there. Where own
 * tenants may be missing from the list any domain may be theirs.
 */
const withoutOwnDomain = async ({ readSettings }: Parts, tenant: Tenant): Promise<Tenant> => {
  const { ownTenants, ownTenantsIncomplete } = await readSettings();
  const { domain: _domain, ...rest } = tenant;
  if (rest.id !== undefined && ownTenantsIncomplete) return rest;
  return rest.id !== undefined && ownTenants.some(({ id, domain }) => domain === tenant.domain && id !== tenant.id)
    ? rest
    : tenant;
};

/** A link in Partner Center that leads into a customer's portal was clicked. */
export const portalLinkClicked = async (
  parts: Parts,
  request: MessageRequest<"portalLinkClicked">,
  { tabId }: PortalSender,
): Promise<void> => {
  const clicked = { ...request, tenant: await withoutOwnDomain(parts, request.tenant) };
  let pair: Pair | undefined;
  await parts.tabs.update(tabId, (state) => {
    const { pair: found, ...waiting } = withLead(waitingIn(state), clicked);
    pair = found;
    return { ...state, ...waiting };
  });
  await lead(parts, pair);
};

/** A tab was opened from one of ours, perhaps by a click in Partner Center. */
export const tabOpened = async (
  parts: Parts,
  { id, openerTabId }: { id?: number | undefined; openerTabId?: number | undefined },
): Promise<void> => {
  if (id === undefined || openerTabId === undefined || (await parts.tabs.read(openerTabId)).leads === undefined) return;
  let pair: Pair | undefined;
  const child = { tabId: id, at: parts.now() };
  await parts.tabs.update(openerTabId, (state) => {
    const { pair: found, ...waiting } = withChild(waitingIn(state), child);
    pair = found;
    return { ...state, ...waiting };
  });
  await lead(parts, pair);
};

const enter = async ({ store }: Parts, tenant: Tenant): Promise<void> => {
  try {
    await store.write("update", (db, context) => saveCustomer(db, tenant, context, true));
  } catch (error) {
    // The ticket store has its own problem to tell; the way into the portal works without it.
    if (!isStoreDown(error)) throw error;
  }
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
  parts: Parts,
  { tenant }: MessageRequest<"partnerCenterSeen">,
  sender: PortalSender,
): Promise<boolean> => {
  await parts.tabs.update(sender.tabId, (state) => ({ leads: [], ...inDocument(state, sender) }));
  if (tenant) {
    const customer = await withoutOwnDomain(parts, tenant);
    await parts.lastCustomer.write(customer);
    await enter(parts, customer);
  }
  return !(await parts.noteDismissed.read());
};
