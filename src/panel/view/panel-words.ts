import { isOfContact } from "../../form/model/form-field.ts";
import type { Clue, VerdictParts } from "../../tenant/model/verdict.ts";
import type { FieldReport, FormReport } from "../../form/model/form-report.ts";
import type { PanelState } from "../model/panel-state.ts";
import type { TicketPortalId } from "../../model/portal.ts";
import { panelFacts } from "../../portals/panel-facts.ts";
import type { Tenant } from "../../tenant/model/tenant.ts";
import type { MessageKey, Translate } from "../../words/translate.ts";
import { filledAnyway } from "./filled-anyway.ts";
import { keptShort } from "./kept-words.ts";
import { saysContactMissing } from "./panel-buttons.ts";
import { whyNotFilled } from "./why-not-filled.ts";
import { contactPart, type FieldMark, fieldMark, fieldMarkIn, isLeftBehind } from "./field-marks.ts";

/** A tenant as people call it: by its name, else by its domain, else by its ID. */
export const tenantWords = (tenant: Tenant | undefined): string | undefined =>
  tenant?.name ?? tenant?.domain ?? tenant?.id;

const clueTenant = ({ tenant }: Clue): string => tenant.domain ?? tenant.name ?? tenant.id ?? "";

/** "The page names contoso.onmicrosoft.com." */
export const clueWords = (clue: Clue, t: Translate): string => t(`clue_${clue.source}`, clueTenant(clue));

/** A weaker clue that names another tenant; an address may simply be out of date. */
export const againstWords = (clue: Clue, t: Translate): string =>
  clue.source === "address" ? t("against_address", clueTenant(clue)) : clueWords(clue, t);

/** Whose request this is, in one line. */
export const headlineWords = ({ kind, reason, tenant }: VerdictParts, t: Translate): string => {
  const name = tenantWords(tenant);
  if (kind === "customer") return name === undefined ? t("panel_forCustomer") : t("panel_for", name);
  if (kind === "own") {
    if (reason === "ownSubscription") return t("panel_ownSubscription");
    return name === undefined ? t("panel_own") : t("panel_ownNamed", name);
  }
  if (name !== undefined && (reason === "lastOpened" || reason === "notExpected" || reason === "customerName"))
    return t("panel_askFor", name);
  return name === undefined || reason === "disagreement" ? t("panel_ask") : t("panel_askNamed", name);
};

/** The sign before that count: something needs a look, or something is done and nothing does. */
export const resultMark = (state: PanelState): FieldMark => {
  const { form } = state;
  if (filledAnyway(state) > 0) return "trouble";
  if (saysContactMissing(state) || (form?.state !== "filled" && form?.state !== "undone")) return "plain";
  const marks = form.fields.map((report) => fieldMarkIn(form.state, report));
  if (marks.includes("trouble")) return "trouble";
  // A detail without a field is not in the form, whether or not such a form has one.
  return marks.includes("good") && !form.fields.some(({ reason }) => reason === "notOffered" || reason === "inUse")
    ? "good"
    : "plain";
};

/** What came of the filling, counted: filled in, already right, to be checked. */
export const resultWords = (fields: readonly FieldReport[], t: Translate): string => {
  const set = fields.filter(({ outcome, reason }) => outcome === "filled" && reason !== "equal").length;
  const equal = fields.filter(({ reason }) => reason === "equal").length;
  const trouble = fields.filter((field) => fieldMark(field) === "trouble").length;
  const parts = [
    set > 0 && t("summary_filled", set),
    equal > 0 && t("summary_equal", equal),
    trouble > 0 && t("summary_trouble", trouble),
  ];
  return parts.filter((part) => part !== false).join(" · ") || t("formState_waiting");
};

/** What the filling is doing, or what came of it; first what is in the form although nothing more may be filled in. */
export const progressWords = (state: PanelState, t: Translate): string[] => {
  const { verdict, form } = state;
  if (form === undefined) return [];
  const left = filledAnyway(state);
  const isUndone = form.state === "undone";
  const because = whyNotFilled(state);
  const lines = left > 0 && !isUndone ? [t("panel_filledAnyway", left)] : [];
  if (isUndone) lines.push(undoneWords(form.fields, t));
  if (verdict === undefined) return lines;
  if (saysContactMissing(state)) return [...lines, t(left > 0 ? "panel_contactGone" : "panel_contactMissing")];
  if (because !== undefined || isUndone || form.state === "idle") return lines;
  return [form.state === "filled" ? resultWords(form.fields, t) : t(`formState_${form.state}`)];
};

const leftBehind = (fields: readonly FieldReport[]): number => fields.filter(isLeftBehind).length;

/**
 * What came of taking all back: only where every field that we changed is as it was, the earlier values are in place.
 */
export const undoneWords = (fields: readonly FieldReport[], t: Translate): string => {
  const left = leftBehind(fields);
  return left === 0 ? t("formState_undone") : t("panel_notPutBack", left);
};

/** Says that the request names more than one person, or nobody knows whom. */
export const contactWarning = (state: PanelState): MessageKey | undefined => {
  const { form } = state;
  if (whyNotFilled(state) !== undefined || form?.state !== "filled") return undefined;
  const part = contactPart(form.fields);
  if (part === "whole") return undefined;
  return part === "mixed" ? "panel_contactMixed" : "panel_contactPart";
};

/** The few words beside the name when the panel is folded to a pill. */
export const summaryWords = (state: PanelState, t: Translate): string => {
  const { form, kept } = state;
  if (kept !== undefined) return keptShort(kept, t);
  const because = whyNotFilled(state);
  const left = filledAnyway(state);
  const withLeft = (words: string): string => (left > 0 ? `${words} · ${t("summary_filled", left)}` : words);
  if (saysContactMissing(state)) return withLeft(t("summary_contactMissing"));
  if (because === "own" || because === "unknown") return withLeft(t(`summary_${because}`));
  if (form?.obstacle !== undefined) return t("summary_partner");
  if (form?.state === "otherTenant") return t("summary_otherTenant");
  if (form?.state === "undone") {
    const count = leftBehind(form.fields);
    return count === 0 ? t("fieldReason_undone") : t("summary_notPutBack", count);
  }
  if (form?.state === "filling" || form?.state === "paused") return t(`formState_${form.state}`);
  return resultWords(form?.fields ?? [], t);
};

/** The name of a field: as the page writes it, else in our own words. What needs a look has both where they differ. */
export const fieldName = (report: FieldReport, t: Translate): string => {
  const own = t(`field_${report.field}`);
  const { label = own } = report;
  const says = label.toLowerCase().includes(own.toLowerCase());
  return says || !isOfContact(report.field) || fieldMark(report) !== "trouble" ? label : `${label} (${own})`;
};

/** The plan of some portals is a contract, which nobody but the person can choose. */
const isContract = ({ field, reason }: FieldReport, portal: TicketPortalId): boolean =>
  field === "supportPlan" && reason === "noTarget" && panelFacts(portal)?.isPlanContract === true;

/** Why a field ended as it did; where the note beside it says more, and otherwise, it speaks alone. */
export const fieldWhy = (
  report: FieldReport,
  portal: TicketPortalId,
  state: FormReport["state"],
): MessageKey | undefined => {
  if (state === "undone" && isLeftBehind(report) && report.reason !== "undoneLater") return "panel_leftBehind";
  return isContract(report, portal) ? undefined : `fieldReason_${report.reason}`;
};

/** What else is to be known of a field: why a plan may be missing, and that the programme has no phone support. */
export const fieldNote = (report: FieldReport, portal: TicketPortalId): MessageKey | undefined => {
  const { field, reason } = report;
  if (field === "supportPlan" && reason === "noOption") return "panel_planMissing";
  if (isContract(report, portal)) return "panel_planIsContract";
  return field === "preferredContactMethod" ? "panel_noPhone" : undefined;
};

/** Fields of which there is nothing to say unless somebody asks. */
export const isQuiet = (report: FieldReport, portal: TicketPortalId): boolean =>
  (report.reason === "noTarget" || report.reason === "notOffered") &&
  fieldMark(report) === "plain" &&
  !isContract(report, portal);

/** What was in a field and what is there now, or one of the two where they are the same or the other is unknown. */
export const fieldValues = ({ before, after, reason, outcome }: FieldReport): readonly string[] => {
  // What the person has typed since we wrote there is theirs, and not known here.
  if (reason === "typed") return after === undefined && before ? [before] : [];
  if (reason === "undone") return after ? [after] : [];
  if (before !== undefined && after !== undefined && before !== after) return [before, after];
  const value = after ?? before;
  return value === undefined || (value === "" && outcome !== "refused") ? [] : [value];
};
