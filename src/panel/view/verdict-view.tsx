import type { VerdictParts } from "../../tenant/model/verdict.ts";
import type { TicketPortalId } from "../../model/portal.ts";
import { panelFacts } from "../../portals/panel-facts.ts";
import { CUSTOMER_LIST, serviceManagement } from "../../portals/partner-center/customer-list.ts";
import type { PanelState } from "../model/panel-state.ts";
import type { Translate } from "../../words/translate.ts";
import { againstWords, clueWords, headlineWords, resultWords, tenantWords, undoneWords } from "./panel-words.ts";
import { Sign } from "./signs.tsx";
import { whyNotFilled } from "./why-not-filled.ts";

interface VerdictProps {
  readonly verdict: VerdictParts;
  readonly portal: TicketPortalId | undefined;
  readonly t: Translate;
}

const Way = ({ to, words }: { readonly to: string; readonly words: string }) => (
  <a href={to} target="_blank" rel="noreferrer">
    {words}
  </a>
);

const OwnWarning = ({ verdict, portal, t }: VerdictProps) => {
  const { expected } = verdict;
  const cost = portal && panelFacts(portal)?.ownCost;
  return (
    <div class="warning" role="alert">
      <p class="headline">
        <Sign name="trouble" />
        {headlineWords(verdict, t)}
      </p>
      <p>
        {t("panel_ownWhy")} {cost !== undefined && t(cost)}
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

const Reasons = ({ verdict, t }: Omit<VerdictProps, "portal">) => {
  const { clue, reason, against = [], kind } = verdict;
  return (
    <>
      {(kind === "unknown" || clue === undefined || SAID.has(reason)) && (
        <p class="note">{t(`verdictReason_${reason}`)}</p>
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
export const VerdictView = ({ verdict, portal, t }: VerdictProps) => (
  <>
    {verdict.expected !== undefined && (
      <p class="headline">
        {t("panel_cameFor", tenantWords(verdict.expected) ?? "", tenantWords(verdict.tenant) ?? "")}
      </p>
    )}
    {verdict.kind === "own" && verdict.reason !== "ownSubscription" ? (
      <OwnWarning verdict={verdict} portal={portal} t={t} />
    ) : (
      <p class="headline">{headlineWords(verdict, t)}</p>
    )}
    <Reasons verdict={verdict} t={t} />
  </>
);

/** What the filling is doing, or what came of it. */
export const progressWords = (state: PanelState, t: Translate): string | undefined => {
  const { verdict, form } = state;
  const because = whyNotFilled(state);
  if (verdict === undefined || form === undefined) return undefined;
  if (because === "contactMissing") return t("panel_contactMissing");
  if (because !== undefined) return undefined;
  if (form.state === "filled") return resultWords(form.fields, t);
  if (form.state === "undone") return undoneWords(form.fields, t);
  return form.state === "idle" ? undefined : t(`formState_${form.state}`);
};
