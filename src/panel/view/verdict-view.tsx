import type { VerdictParts } from "../../tenant/model/verdict.ts";
import type { TicketPortalId } from "../../model/portal.ts";
import { panelFacts } from "../../portals/panel-facts.ts";
import { CUSTOMER_LIST, serviceManagement } from "../../portals/partner-center/customer-list.ts";
import type { MessageKey, Translate } from "../../words/translate.ts";
import { againstWords, clueWords, headlineWords, tenantWords } from "./panel-words.ts";
import { Sign } from "./signs.tsx";

interface VerdictProps {
  readonly verdict: VerdictParts;
  readonly portal: TicketPortalId | undefined;
  /** Something of ours is in the form: nothing may be said of it as if it were not. */
  readonly isFilled: boolean;
  readonly pageNames: readonly string[];
  readonly t: Translate;
}

const Way = ({ to, words }: { readonly to: string; readonly words: string }) => (
  <a href={to} target="_blank" rel="noreferrer">
    {words}
  </a>
);

const OwnWarning = ({ verdict, portal, isFilled, t }: Omit<VerdictProps, "pageNames">) => {
  const { expected } = verdict;
  const cost = portal && panelFacts(portal)?.ownCost;
  return (
    <div class="warning" role="alert">
      <p class="headline">
        <Sign name="trouble" />
        {headlineWords(verdict, t)}
      </p>
      <p>
        {t(isFilled ? "panel_ownWhyFilled" : "panel_ownWhy")} {cost !== undefined && t(cost)}
      </p>
      <p>
        {t("panel_ownWay")} <Way to={CUSTOMER_LIST} words={t("panel_partnerCenter")} />.
      </p>
      {expected?.id !== undefined && (
        <p>
          <Way to={serviceManagement(expected.id)} words={t("panel_serviceManagement", tenantWords(expected) ?? "")} />
        </p>
      )}
    </div>
  );
};

/** Reasons that the clue alone does not give away. */
const SAID: ReadonlySet<VerdictParts["reason"]> = new Set<VerdictParts["reason"]>([
  "answered",
  "delegated",
  "ownSubscription",
  "listedCustomer",
]);

/** Reasons whose words say that nothing is filled in, and how they read where something is; one goes without saying. */
const FILLED: Readonly<Partial<Record<VerdictParts["reason"], MessageKey | "none">>> = {
  noOwnTenants: "panel_reasonNoOwnTenants",
  incompleteOwnTenants: "panel_reasonIncomplete",
  notExpected: "none",
};

const reasonKey = (reason: VerdictParts["reason"], isFilled: boolean): MessageKey | undefined => {
  const key = (isFilled ? FILLED[reason] : undefined) ?? (`verdictReason_${reason}` as const);
  return key === "none" ? undefined : key;
};

const PageNames = ({ names, t }: { readonly names: readonly string[]; readonly t: Translate }) => (
  <p>
    {names.length === 1
      ? t("panel_pageShows", names[0] ?? "")
      : t("panel_pageShowsSome", new Intl.ListFormat(t("uiLanguage"), { type: "unit" }).format(names))}
  </p>
);

const Reasons = ({ verdict, isFilled, pageNames, t }: Omit<VerdictProps, "portal">) => {
  const { clue, reason, against = [], kind } = verdict;
  const why = reasonKey(reason, isFilled);
  return (
    <>
      {pageNames.length > 0 && <PageNames names={pageNames} t={t} />}
      {why !== undefined && (kind === "unknown" || clue === undefined || SAID.has(reason)) && (
        <p class="note">{t(why)}</p>
      )}
      {clue !== undefined && <p class="note">{clueWords(clue, t)}</p>}
      {against.map((other) => (
        <p key={`${other.source} ${JSON.stringify(other.tenant)}`} class="note">
          {againstWords(other, t)}
        </p>
      ))}
      {kind === "unknown" && verdict.userBelongsHere && <p class="note">{t("panel_userBelongsHere")}</p>}
    </>
  );
};

/** Whose tenant is open, in words, with the clue that decided. The own organization is an alert. */
export const VerdictView = ({ verdict, portal, isFilled, pageNames, t }: VerdictProps) => (
  <>
    {verdict.expected !== undefined && (
      <p class="headline">
        {t("panel_cameFor", tenantWords(verdict.expected) ?? "", tenantWords(verdict.tenant) ?? "")}
      </p>
    )}
    {verdict.kind === "own" && verdict.reason !== "ownSubscription" ? (
      <OwnWarning verdict={verdict} portal={portal} isFilled={isFilled} t={t} />
    ) : (
      <p class="headline">{headlineWords(verdict, t)}</p>
    )}
    <Reasons verdict={verdict} isFilled={isFilled} pageNames={pageNames} t={t} />
  </>
);
