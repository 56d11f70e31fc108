import { useState } from "preact/hooks";
import { policyById } from "../../deadline/response-time-policies.ts";
import type { ServiceLevelAgreement } from "../model/ticket.ts";
import { dueWords } from "../../words/due-words.ts";
import { stepWords } from "../../words/step-words.ts";
import type { Translate } from "../../words/translate.ts";
import { RequestFacts } from "./request-facts.tsx";
import type { RequestFactsProps } from "./request-facts-props.ts";

const Arithmetic = ({ agreement, t }: { readonly agreement: ServiceLevelAgreement; readonly t: Translate }) => {
  const { calendar, expirationTime, policy, slaMinutes, steps = [] } = agreement;
  const known = policyById(policy);
  return (
    <>
      <p>{t("deadline_dueAt", dueWords(expirationTime, t))}</p>
      {steps.length > 0 && <p>{t("popup_counted", stepWords(steps, calendar?.timeZone, t))}</p>}
      <p>
        {calendar === undefined ? t("popup_roundTheClock") : t("popup_inHours", calendar.timeZone.replaceAll("_", " "))}
      </p>
      {slaMinutes === undefined && <p>{t("popup_businessDay")}</p>}
      <p>{known ? t("popup_promise", known.name) : t("popup_unknownPolicy", policy)}</p>
    </>
  );
};

interface DeadlineDetailsProps extends RequestFactsProps {
  /** Whether the facts on which the deadline depends are among the details; else they are shown elsewhere. */
  readonly hasFacts?: boolean;
}

/**
 * How a deadline came about, on demand: the spans of time that were counted, in which zone, by which policy, and the
 * facts that it hangs on, which can be changed here while the response is awaited.
 */
export const DeadlineDetails = ({ hasFacts = true, ...props }: DeadlineDetailsProps) => {
  const { ticket, t } = props;
  const [isOpen, setOpen] = useState(false);
  const { serviceLevelAgreement: agreement, severity, breakFix, status } = ticket;
  const isAwaited = status === "awaitingResponse";
  if (!isAwaited && !agreement) return null;
  return (
    <details class="details" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("popup_howCounted")}</summary>
      {isOpen && (
        <>
          {agreement ? (
            <Arithmetic agreement={agreement} t={t} />
          ) : (
            <p>{t(breakFix && severity === undefined ? "popup_severityMissing" : "popup_noPromise")}</p>
          )}
          {isAwaited && hasFacts && <RequestFacts {...props} />}
        </>
      )}
    </details>
  );
};
