import * as v from "valibot";
import { judge } from "../verdict/judge.ts";
import { answeredVerdict } from "../verdict/answered-verdict.ts";
import { verdictSchema, type Clue, type Verdict, type VerdictParts } from "../model/verdict.ts";
import type { SettingsInForce } from "../../settings/settings-reading.ts";
import { findCustomers, type KnownCustomer } from "../../tickets/store/customers/find-customers.ts";
import type { Tenant } from "../model/tenant.ts";
import type { StoredItem } from "../../platform/stored-item.ts";
import type { TicketWriter } from "../../tickets/background/ticket-writer.ts";
import { isRefuted } from "./refuted.ts";
import type { TabTenant } from "./tab-tenant.ts";

export interface VerdictDeps {
  readonly store: Pick<TicketWriter, "read">;
  /** Names at the head of pages that have proved to tell nothing, until the browser ends. */
  readonly doubtedNames: Pick<StoredItem<string[]>, "read">;
}

/** All that the clues say, the deciding one among them (a name), as one text: an answer to one set of clues is none to another. */
export const cluesKey = ({
  clues = [],
  verdict,
}: {
  readonly clues?: readonly Clue[] | undefined;
  readonly verdict?: VerdictParts | undefined;
}): string =>
  JSON.stringify(
    [...clues, ...(verdict?.clue ? [verdict.clue] : [])].map(({ source, tenant: { id, domain, name } }) => [
      source,
      id,
      domain,
      name,
    ]),
  );

/** The customers among the tenants that are spoken of; a ticket store that does not work knows none, so the person is asked. */
const customersAmong = async (
  { store }: Pick<VerdictDeps, "store">,
  tenants: readonly Tenant[],
  names: readonly string[],
): Promise<KnownCustomer[]> => {
  const found = await store.read((db) => findCustomers(db, tenants, names));
  return found.ok ? found.value : [];
};

/**
 * Whose tenant a tab has open; undefined until its top document has reported.
 * Where the clues alone make `unknown`, the person's answer to exactly these clues counts, in this document only.
 */
export const verdictOf = async (
  deps: VerdictDeps,
  state: TabTenant,
  { ownTenants, ownTenantsIncomplete }: Pick<SettingsInForce, "ownTenants" | "ownTenantsIncomplete">,
): Promise<Verdict | undefined> => {
  const { clues, names: texts = [], answers, clueAnswer, arrival } = state;
  if (clues === undefined) return undefined;
  const doubted = texts.length > 0 ? await deps.doubtedNames.read() : undefined;
  const names = texts.filter((text) => doubted?.includes(text) !== true);
  const customers = await customersAmong(
    deps,
    [...clues.map(({ tenant }) => tenant), ...(arrival ? [arrival.tenant] : [])],
    names,
  );
  const judged = (some: typeof clues): Verdict =>
    judge({ clues: some, names, ownTenants, ownTenantsIncomplete, customers, answers, expected: arrival?.tenant });
  const first = judged(clues);
  const verdict = isRefuted({ ...state, names }, first)
    ? judged(clues.filter(({ source }) => source !== "address"))
    : first;
  if (verdict.kind !== "unknown" || clueAnswer?.clues !== cluesKey({ clues, verdict })) return verdict;
  return answeredVerdict(verdict, clueAnswer);
};

/** Whether two verdicts say the same, whatever the order of their parts. */
export const sameVerdict = (one: Verdict | undefined, other: Verdict | undefined): boolean => {
  const text = (verdict: Verdict | undefined) => JSON.stringify(verdict && v.parse(verdictSchema, verdict));
  return text(one) === text(other);
};
