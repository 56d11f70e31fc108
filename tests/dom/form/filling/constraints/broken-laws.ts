import type { FieldReport } from "../../../../../src/form/model/form-report.ts";
import { canBeFilled } from "./can-be-filled.ts";
import { holds, isWanted, isWholeNumber } from "./holds.ts";
import { mayRefuseItsOwn } from "./may-refuse-its-own.ts";
import type { FieldName, PageSpec, Person } from "./page-spec.ts";
import type { Moment, Trial } from "./try-page.ts";

/** Of these four the panel names each that the form does not have. */
const CORE = ["firstName", "lastName", "primaryEmailAddress", "phoneNumber"] as const;

const NUMBER: readonly FieldName[] = ["phoneCountryCode", "areaCode", "phoneNumber"];
const ADDRESS: readonly FieldName[] = ["primaryEmailAddress", "confirmEmail"];

/** Fields that nobody has a detail of their own for: they are judged with the one that they belong to. */
const PARTS: readonly FieldName[] = ["areaCode", "confirmEmail"];

/** Lists that may ask about something else where they are not part of a contact. */
const AMBIGUOUS: readonly FieldName[] = ["country", "preferredTimeZone"];

/** What the engine calls them. */
const KNOWN_AS: Readonly<Partial<Record<FieldName, string>>> = {
  areaCode: "phoneAreaCode",
  confirmEmail: "confirmEmailAddress",
};

const said = (report: FieldReport | undefined): string => (report ? `${report.outcome}/${report.reason}` : "not named");

/** What broke the laws of filling in a trial, in words; each begins with its law's letter. */
export const brokenLaws = (spec: PageSpec, person: Person, { before, filled, undone }: Trial): string[] => {
  const names = Object.keys(before.model) as FieldName[];
  const broken: string[] = [];
  const shownAt = (name: FieldName, { model, screen }: Moment): string =>
    `"${model[name]}"${screen[name] === model[name] ? "" : ` (shown "${screen[name]}")`}`;
  const story = (name: FieldName, at: Moment, report: FieldReport | undefined): string =>
    `${name}: ${shownAt(name, before)} became ${shownAt(name, at)}, ${said(report)}`;
  const isAsBefore = (name: FieldName, at: Moment): boolean =>
    at.model[name] === before.model[name] && at.screen[name] === before.screen[name];
  const reportOf = (name: FieldName, at: Moment): FieldReport | undefined =>
    at.reports.find(({ field }) => field === (KNOWN_AS[name] ?? name));

  const hasContact = CORE.some((name) => names.includes(name));
  const isMeant = (name: FieldName): boolean => hasContact || !AMBIGUOUS.includes(name);
  const pairs = [
    { parts: NUMBER.filter((name) => names.includes(name)), isWhole: isWholeNumber(filled.model, person) },
    {
      parts: ADDRESS.filter((name) => names.includes(name)),
      isWhole: ADDRESS.every((name) => holds(name, filled.model, person, spec)),
    },
  ].filter(({ parts }) => parts.length > 1);

  for (const name of names) {
    const report = reportOf(name, filled);
    const isFilled = report?.outcome === "filled";
    const mayStay = report?.reason === "notRestored" && mayRefuseItsOwn(name, spec);
    if (before.valid.has(name) && !filled.valid.has(name) && !mayStay)
      broken.push(`a: left invalid. ${story(name, filled, report)}`);
    if (isFilled && !holds(name, filled.model, person, spec, report.reason === "partly"))
      broken.push(`b: called filled and is not. ${story(name, filled, report)}`);
    const pair = pairs.find(({ parts }) => parts.includes(name));
    const isMoved =
      pair?.isWhole === true &&
      (PARTS.includes(name) || (name === "phoneCountryCode" && spec.numberAndCode === "plusSetsCode"));
    if (!isFilled && !mayStay && !isMoved && !isAsBefore(name, filled))
      broken.push(`d: left, and changed. ${story(name, filled, report)}`);
    if (report?.reason === "notRestored" && !mayStay)
      broken.push(`d: given up, though the page takes its own value. ${story(name, filled, report)}`);
    if (!PARTS.includes(name) && isMeant(name) && isWanted(name, person) && !report)
      broken.push(`e: not named. ${story(name, filled, report)}`);
    if (isMeant(name) && canBeFilled(name, spec, person) && (!isFilled || !holds(name, filled.model, person, spec)))
      broken.push(`g: nothing was in the way. ${story(name, filled, report)}`);
  }
  for (const { parts, isWhole } of pairs) {
    const isUntouched = parts.every(
      (name) =>
        isAsBefore(name, filled) || (reportOf(name, filled)?.reason === "notRestored" && mayRefuseItsOwn(name, spec)),
    );
    // Two empty boxes one behind the other may be two addresses: only what the page shows twice is known to be one.
    const isUnknownPair = parts.includes("confirmEmail") && parts.every((name) => before.model[name] === "");
    if (!isWhole && !isUntouched && !isUnknownPair)
      broken.push(`c: half of each. ${parts.map((name) => story(name, filled, reportOf(name, filled))).join("; ")}`);
  }
  if (hasContact) {
    for (const name of CORE)
      if (!names.includes(name) && isWanted(name, person) && !reportOf(name, filled))
        broken.push(`e: the form has no ${name}, and nobody says so.`);
  }
  for (const name of names) {
    const report = reportOf(name, undone);
    const mayStay = report?.reason === "notRestored" && mayRefuseItsOwn(name, spec);
    if (!isAsBefore(name, undone) && !mayStay) broken.push(`f: not taken back. ${story(name, undone, report)}`);
    if (report?.reason === "notRestored" && !mayStay)
      broken.push(`f: given up, though the page takes its own value. ${story(name, undone, report)}`);
    if (before.valid.has(name) && !undone.valid.has(name) && !mayStay)
      broken.push(`f: left invalid. ${story(name, undone, report)}`);
    if (report?.reason === "set" || report?.reason === "partly")
      broken.push(`f: still called filled. ${story(name, undone, report)}`);
  }
  return broken;
};
