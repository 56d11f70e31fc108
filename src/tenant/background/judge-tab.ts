import { referralAfter } from "../verdict/referral.ts";
import { writtenAlike } from "../verdict/known-tenants.ts";
import { isSame, sameTenant } from "../verdict/same-tenant.ts";
import { type CommandApi, sendCommand } from "../../messages/command.ts";
import type { PortalSender } from "../../messages/sender.ts";
import { HINT, type Clue, type Verdict, type VerdictParts } from "../model/verdict.ts";
import type { PortalId } from "../../model/portal.ts";
import type { TabAnswers } from "../model/tab-answers.ts";
import type { Tenant } from "../model/tenant.ts";
import type { SettingsInForce } from "../../settings/settings-reading.ts";
import type { StoredItem } from "../../platform/stored-item.ts";
import { learn, type LearnDeps } from "./learn.ts";
import { type Lead, ownLead } from "./referrals.ts";
import { addressKey, withRefuted } from "./refuted.ts";
import type { TabItem } from "../../platform/tab-items.ts";
import type { TabTenant } from "./tab-tenant.ts";
import type { TicketWriter } from "../../tickets/background/ticket-writer.ts";
import { sameVerdict, type VerdictDeps, verdictOf } from "./tab-verdict.ts";

export interface JudgeDeps extends LearnDeps, VerdictDeps {
  readonly commands: CommandApi;
  readonly readSettings: () => Promise<SettingsInForce>;
  readonly store: Pick<TicketWriter, "read" | "write">;
  readonly tenants: TabItem<TabTenant>;
  /**
   * The other subjects hear first that a top document has reported.
   * @param mayAnswer whether it is a page of a portal in which forms are, and so may answer a submission
   */
  readonly documentSeen: (sender: PortalSender, mayAnswer: boolean) => Promise<void>;
  /** Tells the panel of a tab what to show now. */
  readonly showPanel: (tabId: number) => Promise<void>;
}

/** The state for the top document that speaks now: what an earlier document of the tab said does not count. */
export const inDocument = (state: TabTenant, { documentId }: PortalSender): TabTenant => {
  if (state.documentId === documentId) return state;
  const { answers, openedFor, arrival, leads } = state;
  return {
    documentId,
    answers,
    ...(openedFor && { openedFor }),
    ...(arrival && { arrival }),
    ...(leads && { leads }),
  };
};

/** A tab came into a portal for a customer; what it was opened for before is over. */
export const arrivedFor = (
  { openedFor: _openedFor, ...state }: TabTenant,
  { portal, tenant, doubted }: Lead,
): TabTenant => ({
  ...state,
  arrival: { portal, tenant, ...(doubted && { doubted }) },
});

/** The link that was clicked in this very tab, when it was in Partner Center, and that opened no other one. */
const arrivedHere = (state: TabTenant, portal: PortalId, now: number): TabTenant => {
  const { leads = [], ...rest } = state;
  const lead = ownLead(leads, portal, now);
  return lead ? arrivedFor(rest, lead) : state;
};

/** Answers end with the tenant that they are about; where none is known at the moment, they wait. */
const answersAbout = ({ answers }: TabTenant, verdict: VerdictParts | undefined): TabTenant["answers"] => {
  const tenant = verdict?.tenant;
  return tenant === undefined ? answers : answers.filter((one) => isSame(one.tenant, tenant));
};

const judge = async (
  deps: JudgeDeps,
  tabId: number,
  change: (state: TabTenant) => TabTenant,
): Promise<{ state: TabTenant; changed: boolean }> => {
  let changed = false;
  const state = await deps.tenants.update(tabId, async (before) => {
    const next = change(before);
    const verdict = await verdictOf(deps, next, await deps.readSettings());
    // What a frame has said before the first word of its top document went to the document before.
    changed = before.untold === true || next.documentId !== before.documentId || !sameVerdict(before.verdict, verdict);
    return {
      ...withRefuted(next, verdict, before),
      verdict,
      answers: answersAbout(next, verdict),
      ...(changed && { untold: true }),
    };
  });
  return { state, changed };
};

const tell = async (deps: JudgeDeps, tabId: number, state: TabTenant): Promise<void> => {
  await sendCommand(deps.commands, { tabId }, "offerChanged", {});
  await deps.showPanel(tabId);
  if (state.verdict) await learn(deps, state.verdict);
  // Only now: a background that was stopped before this is told once more, and tells.
  await deps.tenants.update(tabId, (now) =>
    sameVerdict(now.verdict, state.verdict) ? { ...now, untold: undefined } : now,
  );
};

/**
 * Judges anew whose tenant a tab has open, and tells its frames and its panel where that has changed.
 * @param change what is new, applied before judging
 */
export const judgeTab = async (
  deps: JudgeDeps,
  tabId: number,
  change: (state: TabTenant) => TabTenant,
): Promise<Verdict | undefined> => {
  const { state, changed } = await judge(deps, tabId, change);
  if (changed) await tell(deps, tabId, state);
  return state.verdict;
};

/**
 * The clues with what this tab was opened for: the portal's redirects drop the tenant from the address. It counts only
 * in the portal that named it, and only while the address names none.
 */
const withOpener = (state: TabTenant, portal: PortalId, clues: readonly Clue[]): TabTenant => {
  const { arrival: before, openedFor: opened, ...rest } = state;
  const named = clues.find(({ source }) => source === "address")?.tenant;
  const shown = clues.find(({ source }) => source === "page")?.tenant;
  // The page has contradicted this very address: it is no news, however often it is told.
  const isOld =
    named !== undefined &&
    state.refuted !== undefined &&
    (state.refuted.address === addressKey(clues) || (opened !== undefined && writtenAlike(named, opened.tenant)));
  const former = !isOld && opened && shown && sameTenant(shown, opened.tenant) === false ? undefined : opened;
  const openedFor = named && !isOld ? { portal, tenant: named } : former;
  const arrival = before && referralAfter(before, portal, clues);
  const cameFor = [openedFor, arrival].find((one) => one?.portal === portal && !one.doubted)?.tenant;
  const remembered: Clue[] = !named && cameFor ? [{ source: "opener", tenant: cameFor }] : [];
  return { ...rest, clues: [...clues, ...remembered], ...(openedFor && { openedFor }), ...(arrival && { arrival }) };
};

/** Where nothing else is known, whom the person came for, or the customer last opened in Partner Center: it decides nothing, but it gives a name to ask about. */
const withLastCustomer = (
  state: TabTenant,
  former: readonly Clue[] | undefined,
  last: Tenant | undefined,
): TabTenant => {
  // An answer was about the hint that the person saw.
  const hint = state.arrival?.tenant ?? former?.find(({ source }) => source === HINT)?.tenant ?? last;
  return state.clues?.length === 0 && hint ? { ...state, clues: [{ source: HINT, tenant: hint }] } : state;
};

/** What the top document says of whose tenant is open. */
export interface SeenContext {
  readonly portal: PortalId;
  /** Of the page and of its address. */
  readonly clues: readonly Clue[];
  readonly names: string[] | undefined;
  /** What the person answered in this very document, to an earlier copy of the extension. */
  readonly answers: TabAnswers | undefined;
}

export interface ReportDeps extends JudgeDeps {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The customer last opened in Partner Center. */
  readonly lastCustomer: Pick<StoredItem<Tenant>, "read">;
}

/** Takes what the top document knows of whose tenant is open. */
export const reportContext = async (
  deps: ReportDeps,
  { portal, clues, names, answers }: SeenContext,
  sender: PortalSender,
): Promise<Verdict | undefined> => {
  const last = await deps.lastCustomer.read();
  return judgeTab(deps, sender.tabId, (state) => {
    const isKept = answers !== undefined && state.documentId === undefined;
    const here = inDocument(isKept ? { ...state, ...answers, documentId: sender.documentId } : state, sender);
    return withLastCustomer(
      withOpener(arrivedHere({ ...here, names }, portal, deps.now()), portal, clues),
      here.clues,
      last,
    );
  });
};

export interface SettingsChangedDeps extends JudgeDeps {
  /** The tabs of which any subject knows something. */
  readonly knownTabs: () => Promise<number[]>;
}

/** Judges all tabs anew after a change of the settings or of the customer directory, and lets every form ask for what it may hold now. */
export const settingsChanged = async (deps: SettingsChangedDeps): Promise<void> => {
  for (const tabId of await deps.knownTabs()) {
    const { state } = await judge(deps, tabId, (before) => before);
    await tell(deps, tabId, state);
  }
};
