import { portalName } from "../../../portals/portal-name.ts";
import { CLOUD_IDS } from "../../../model/cloud.ts";
import { TICKET_PORTAL_IDS } from "../../../model/portal.ts";
import { SEVERITIES, SEVERITY_LETTERS } from "../../../model/severity.ts";
import { DEADLINE_FILTERS, STATUS_FILTERS, type StatusFilter } from "../../model/facets/ticket-filter.ts";
import type { Choice } from "../../../words/choices.ts";
import type { MessageKey, Translate } from "../../../words/translate.ts";

const STATUS_WORDS: Readonly<Record<StatusFilter, MessageKey>> = {
  open: "list_open",
  awaitingResponse: "all_awaiting",
  responded: "all_respondedOnes",
  closed: "all_closedOnes",
};

export const statusChoices = (t: Translate): Choice[] =>
  STATUS_FILTERS.map((value) => ({ value, words: t(STATUS_WORDS[value]) }));

export const deadlineChoices = (t: Translate): Choice[] =>
  DEADLINE_FILTERS.map((value) => ({ value, words: t(`list_${value}`) }));

/** The severities, as they are called elsewhere too. */
export const severityChoices = (t: Translate): Choice[] =>
  SEVERITIES.map((value) => ({
    value,
    words: t("popup_severityChoice", SEVERITY_LETTERS[value], t(`severity_${value}`)),
  }));

export const portalChoices = (): Choice[] => TICKET_PORTAL_IDS.map((value) => ({ value, words: portalName(value) }));

export const cloudChoices = (t: Translate): Choice[] =>
  CLOUD_IDS.map((value) => ({ value, words: t(`cloud_${value}`) }));
