import type { Clue, VerdictParts } from "../model/verdict.ts";
import { sameName } from "./same-tenant.ts";
import type { TabTenant } from "./tab-tenant-state.ts";

type Signs = Pick<TabTenant, "clues" | "names" | "refuted">;

/** What the address names, as one text. */
export const addressKey = (clues: readonly Clue[] = []): string =>
  JSON.stringify(clues.filter(({ source }) => source === "address").map(({ tenant }) => tenant));

/**
 * Whether the page itself says whose tenant is open: by its ID or domain, by a name that decides, or by the name of the
 * tenant in the address.
 */
const doesPageSpeak = ({ clues = [], names = [] }: Signs, { clue, tenant }: VerdictParts): boolean =>
  clue?.source === "page" ||
  clues.some(({ source }) => source === "page") ||
  names.some((name) => sameName({ name }, tenant ?? {}));

/**
 * Whether the address counts for nothing: the page has contradicted it, and says nothing at the moment. Pages draw
 * themselves anew, and an out-of-date address must not decide meanwhile.
 */
export const isRefuted = (signs: Signs, verdict: VerdictParts): boolean => {
  const { refuted, names = [] } = signs;
  if (refuted?.address !== addressKey(signs.clues) || doesPageSpeak(signs, verdict)) return false;
  return !refuted.gone.some((text) => names.includes(text));
};

const doubted = <T extends object>(one: T): T & { doubted: true } => ({ ...one, doubted: true });

/**
 * The state after a verdict: what the page has contradicted is noted, and what this tab was opened for is a clue no
 * more.
 * @param namesBefore the texts at the head of the page before this report
 */
export const withRefuted = (
  state: TabTenant,
  verdict: VerdictParts | undefined,
  namesBefore: readonly string[] = [],
): TabTenant => {
  const { refuted: _refuted, ...rest } = state;
  if (!verdict || !doesPageSpeak(state, verdict)) return state;
  const { clue, against = [], expected } = verdict;
  if (clue?.source !== "page" || (against.length === 0 && expected === undefined)) return rest;
  const { names = [], openedFor, referral } = state;
  const address = addressKey(state.clues);
  const gone =
    state.refuted?.address === address ? state.refuted.gone : namesBefore.filter((text) => !names.includes(text));
  return {
    ...rest,
    refuted: { address, gone },
    ...(openedFor && against.length > 0 && { openedFor: doubted(openedFor) }),
    ...(referral && expected && { referral: doubted(referral) }),
  };
};

/** The state once the person has said that the page's name means nothing: what it contradicted counts again. */
export const withoutRefuted = ({ refuted: _refuted, openedFor, referral, ...state }: TabTenant): TabTenant => ({
  ...state,
  ...(openedFor && { openedFor: { ...openedFor, doubted: undefined } }),
  ...(referral && { referral: { ...referral, doubted: undefined } }),
});
