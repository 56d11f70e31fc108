import { sameTenant } from "../context/same-tenant.ts";
import { sendCommand } from "../messages/command.ts";
import type { MessageRequest } from "../messages/message-list.ts";
import type { PortalSender } from "../messages/sender.ts";
import type { Clue, Verdict } from "../model/context.ts";
import type { PortalId } from "../model/portal.ts";
import type { BackgroundContext } from "./background-context.ts";
import { showPanel } from "./panel.ts";
import type { TabState } from "./tab-state.ts";
import { sameVerdict, verdictOf } from "./tab-verdict.ts";

type Parts = Pick<BackgroundContext, "commands" | "log" | "readSettings" | "tabs">;

/** The state for the top document that speaks now: what an earlier document of the tab said does not count. */
const inDocument = (state: TabState, { documentId }: PortalSender): TabState => {
  if (state.documentId === documentId) return state;
  const { answers, drafts, intents, openedFor } = state;
  return { documentId, answers, drafts, intents, forms: [], ...(openedFor && { openedFor }) };
};

/** Answers end with the tenant that they are about; where none is known at the moment, they wait. */
const answersAbout = ({ answers }: TabState, verdict: Verdict | undefined): TabState["answers"] => {
  const tenant = verdict?.tenant;
  return tenant === undefined ? answers : answers.filter((one) => sameTenant(one.tenant, tenant) === true);
};

const judge = async (parts: Parts, tabId: number, change: (state: TabState) => TabState): Promise<{ state: TabState; changed: boolean }> => {
  let changed = false;
  const state = await parts.tabs.update(tabId, async (before) => {
    const next = change(before);
    const verdict = await verdictOf(parts, next, await parts.readSettings());
    changed = !sameVerdict(before.verdict, verdict);
    return { ...next, verdict, answers: answersAbout(next, verdict) };
  });
  return { state, changed };
};

const tell = async (parts: Parts, tabId: number, state: TabState): Promise<void> => {
  await sendCommand(parts.commands, { tabId }, "offerChanged", {});
  await showPanel(parts, tabId, state);
};

/**
 * Judges anew whose tenant a tab has open, and tells its frames and its panel where that has changed.
 * @param change what is new, applied before judging
 */
export const judgeTab = async (parts: Parts, tabId: number, change: (state: TabState) => TabState): Promise<Verdict | undefined> => {
  const { state, changed } = await judge(parts, tabId, change);
  if (changed) await tell(parts, tabId, state);
  return state.verdict;
};

/**
 * The clues with what this tab was opened for: the portal's redirects drop the tenant from the address. It counts only
 * in the portal that named it, and only while the address names none.
 */
const withOpener = (state: TabState, portal: PortalId, clues: readonly Clue[]): TabState => {
  const named = clues.find(({ source }) => source === "address")?.tenant;
  const openedFor = named ? { portal, tenant: named } : state.openedFor;
  const remembered: Clue[] = !named && openedFor?.portal === portal ? [{ source: "opener", tenant: openedFor.tenant }] : [];
  return { ...state, clues: [...clues, ...remembered], ...(openedFor && { openedFor }) };
};

/** Takes what the top document knows of whose tenant is open. */
export const reportContext = (
  parts: Parts,
  { portal, clues }: MessageRequest<"reportContext">,
  sender: PortalSender,
): Promise<Verdict | undefined> => judgeTab(parts, sender.tabId, (state) => withOpener(inDocument(state, sender), portal, clues));

/** Judges all tabs anew after a change of the settings, and lets every form ask for what it may hold now. */
export const settingsChanged = async (parts: Parts): Promise<void> => {
  for (const tabId of await parts.tabs.ids()) {
    const { state } = await judge(parts, tabId, (before) => before);
    await tell(parts, tabId, state);
  }
};
