import { useState } from "preact/hooks";
import { RESPONSE_TIME_POLICIES } from "../model/response-time-policies.ts";
import type { ServiceLevelAgreement } from "../model/ticket.ts";
import { dueWords } from "../ui/due-words.ts";
import { stepWords } from "../ui/step-words.ts";
import type { Translate } from "../ui/translate.ts";

interface DeadlineDetailsProps {
  readonly agreement: ServiceLevelAgreement;
  readonly t: Translate;
}

const policyName = (id: string): string => RESPONSE_TIME_POLICIES.find((policy) => policy.id === id)?.name ?? id;

const Arithmetic = ({ agreement, t }: DeadlineDetailsProps) => {
  const { calendar, expirationTime, policy, slaMinutes, steps = [] } = agreement;
  return (
    <>
      <p>{t("deadline_dueAt", dueWords(expirationTime, t))}</p>
      {steps.length > 0 && <p>{t("popup_counted", stepWords(steps, calendar?.timeZone, t))}</p>}
      <p>{calendar === undefined ? t("popup_roundTheClock") : t("popup_inHours", calendar.timeZone.replaceAll("_", " "))}</p>
      {slaMinutes === undefined && <p>{t("popup_businessDay")}</p>}
      <p>{t("popup_promise", policyName(policy))}</p>
    </>
  );
};

/** How a deadline came about, on demand: the spans of time that were counted, in which zone, and by whose promise. */
export const DeadlineDetails = (props: DeadlineDetailsProps) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="details" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{props.t("popup_howCounted")}</summary>
      {isOpen && <Arithmetic {...props} />}
    </details>
  );
};
