import type { FormReport } from "../../../../src/form/model/form-report.ts";
import type { PanelState } from "../../../../src/panel/model/panel-state.ts";
import { verdictOf } from "../../../unit/tenant/model/verdict-of.ts";
import type { KeptRequest } from "../../../../src/panel/model/kept-request.ts";
import { kept } from "../../../unit/panel/model/a-kept-request.ts";
import { panelState } from "./panel-page.ts";

const LONG = "Contoso Donaudampfschifffahrtsgesellschaft und Söhne, Niederlassung Oberpfaffenhofen";

const every: FormReport["fields"] = [
  { field: "supportPlan", label: "Support plan", outcome: "missing", reason: "noOption", before: "Basic" },
  { field: "lastName", outcome: "filled", reason: "equal", before: "Akers", after: "Akers" },
  {
    field: "primaryEmailAddress",
    outcome: "refused",
    reason: "rejected",
    before: "adele@contoso.example",
    after: "adele@contoso.example",
  },
  { field: "phoneNumber", outcome: "skipped", reason: "typed", before: "+49 30 1" },
  { field: "country", outcome: "skipped", reason: "ambiguous", before: "" },
  { field: "preferredContactMethod", outcome: "filled", reason: "set", before: "Phone", after: "Email" },
  { field: "preferredTimeZone", outcome: "missing", reason: "notFound" },
  { field: "title", outcome: "skipped", reason: "noTarget" },
];

const troubles: FormReport["fields"] = [
  { field: "firstName", outcome: "filled", reason: "set", before: "Megan", after: "Petra" },
  {
    field: "lastName",
    label: "Familienname der Kontaktperson",
    outcome: "skipped",
    reason: "readOnly",
    before: "Bowen",
  },
  { field: "primaryEmailAddress", outcome: "refused", reason: "invalid", before: "", after: "" },
  {
    field: "phoneNumber",
    outcome: "refused",
    reason: "notRestored",
    before: "(425) 555-0199",
    after: "(493) 055-5012",
  },
  { field: "phoneCountryCode", outcome: "skipped", reason: "incomplete", before: "Austria (+43)" },
  { field: "additionalEmailAddresses", outcome: "skipped", reason: "tooLong", before: "" },
  { field: "country", outcome: "skipped", reason: "doesNotFit", before: "US" },
  { field: "preferredContactMethod", outcome: "missing", reason: "notFound" },
  { field: "preferredTimeZone", outcome: "skipped", reason: "hidden", before: "UTC" },
];

/** A request that was kept, with its form gone. */
export const keptAlone = (changes: Partial<KeptRequest>): PanelState => {
  const { form: _form, verdict: _verdict, ...rest } = panelState({ kept: { ...kept, ...changes } });
  return rest;
};

/** All that the panel can look like, by a name for each. */
export const PANEL_STATES: Readonly<Record<string, PanelState>> = {
  filled: panelState(),
  "every field outcome": panelState({}, { fields: every }),
  filling: panelState({}, { state: "filling", fields: [] }),
  paused: panelState({}, { state: "paused" }),
  "every kind of trouble": panelState({}, { fields: troubles }),
  "undone but for some": panelState(
    {},
    {
      state: "undone",
      fields: [
        ...troubles,
        { field: "firstName", outcome: "skipped", reason: "undone", before: "Petra", after: "Megan" },
      ],
    },
  ),
  undone: panelState({}, { state: "undone" }),
  "waiting for a click": panelState({ fillMode: "onClick" }, { state: "waiting", fields: [] }),
  "filled for another customer before": panelState({}, { state: "otherTenant" }),
  "contact missing": panelState({ contactMissing: true }, { state: "waiting", fields: [] }),
  "own organization": panelState({ verdict: verdictOf("own", "ownTenant") }, { state: "waiting", fields: [] }),
  "own organization, another one expected": panelState(
    {
      verdict: verdictOf("own", "ownTenant", {
        expected: { id: "11111111-2222-4333-8444-555555555555", name: "Northwind Traders" },
      }),
    },
    { state: "waiting", fields: [] },
  ),
  "own subscription": panelState({ verdict: verdictOf("own", "ownSubscription") }, { state: "waiting", fields: [] }),
  delegated: panelState({ verdict: verdictOf("customer", "delegated") }),
  answered: panelState({ verdict: verdictOf("customer", "answered") }),
  "no own tenants": panelState(
    { verdict: verdictOf("unknown", "noOwnTenants", { userBelongsHere: true }) },
    { state: "waiting", fields: [] },
  ),
  disagreement: panelState(
    {
      verdict: verdictOf("unknown", "disagreement", {
        against: [{ source: "page", tenant: { domain: "fabrikam.onmicrosoft.com" } }],
      }),
    },
    { state: "waiting", fields: [] },
  ),
  "last opened": panelState(
    { verdict: verdictOf("unknown", "lastOpened", { clue: { source: "partnerCenter", tenant: { name: "Contoso" } } }) },
    { state: "waiting", fields: [] },
  ),
  "no clue": panelState({ verdict: { kind: "unknown", reason: "noClue" } }, { state: "waiting", fields: [] }),
  "severity asked": panelState(
    {},
    { portal: "microsoft365", needsSeverity: true, facts: { severity: "moderate", breakFix: true } },
  ),
  "kept, with number and deadline": keptAlone({}),
  "kept, without a number, a severity or an outcome": keptAlone({
    supportTicketId: undefined,
    expirationTime: undefined,
    isConfirmed: false,
    asksFacts: true,
    facts: { breakFix: true },
  }),
  "kept, with a long title": keptAlone({ supportTicketId: undefined, title: LONG }),
  "kept, beside the next form": panelState({ kept }),
  "own organization by answer": panelState(
    { verdict: verdictOf("own", "ownTenant"), canTakeBack: true },
    { state: "waiting", fields: [] },
  ),
  "own organization, filled before": panelState({ verdict: verdictOf("own", "ownTenant") }),
  "unknown, filled before": panelState({ verdict: verdictOf("unknown", "noOwnTenants") }),
  "contact removed, filled before": panelState({ contactMissing: true }),
  "unknown, contact missing": panelState(
    { verdict: verdictOf("unknown", "notComparable"), contactMissing: true, pageNames: ["Contoso"] },
    { state: "waiting", fields: [] },
  ),
  "no clue but names": panelState(
    { verdict: { kind: "unknown", reason: "noClue" }, pageNames: ["Admin center", "Contoso"] },
    { state: "waiting", fields: [] },
  ),
  "a long name": panelState({
    verdict: verdictOf("customer", "otherTenant", { tenant: { name: LONG, domain: "contoso.onmicrosoft.com" } }),
  }),
};
