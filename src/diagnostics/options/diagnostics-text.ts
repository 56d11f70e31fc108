import type { Finding } from "../../form/model/finding.ts";
import type { Examined } from "../../masked-copy/model/examination.ts";
import type { DiagnosedForm, DiagnosedTab, Diagnostics } from "../model/diagnostics.ts";

/** The browser, as it names itself to every site, and the language in which our pages speak. */
export interface Surroundings {
  readonly browser: string;
  readonly language: string;
}

const findingLine = ({ field, label, section, clues, sum, second }: Finding): string =>
  `    ${field} found: "${label}"${section ? ` below "${section}"` : ""}, by ${clues.join(" + ")}, ${Math.round(sum)}` +
  (second ? `; second: "${second.label}", ${Math.round(second.sum)}` : "");

const formLines = ({ portal, state, obstacle, isShown, signs, fields, findings }: DiagnosedForm): string[] => [
  `  form ${portal}, ${state}${obstacle ? `, ${obstacle}` : ""}${isShown ? "" : ", not shown"}`,
  ...signs.map((sign) => `    sign: ${sign}`),
  ...findings.map(findingLine),
  ...fields.map(({ field, outcome, reason }) => `    ${field}: ${outcome}, ${reason}`),
];

const examinedLines = ({ recognised, near, unknown, lessons, leftOut, isListMissing, isCut }: Examined): string[] => [
  ...(recognised.length > 0 ? [`  examined: ${recognised.join(", ")}`] : []),
  ...(near ? [`  examined: no form; near ${near.portal}, lacks ${near.missing.join(", ")}`] : []),
  ...(near && near.fields.length > 0 ? [`    fields there: ${near.fields.join(", ")}`] : []),
  ...(recognised.length === 0 && !near ? ["  examined: no form, and none is possible there"] : []),
  ...unknown.map((label) => `    unknown label: "${label}"`),
  ...lessons.map(({ kind, field, label }) => `    lesson: "${label}", ${kind}${field ? ` ${field}` : ""}`),
  ...(leftOut > 0 ? [`    frames not copied: ${leftOut}`] : []),
  ...(isListMissing ? ["    what the list holds was not hidden"] : []),
  ...(isCut ? ["    larger than a copy may be"] : []),
];

const tabLines = (
  { id, site, isHeard, isWithheld, verdict, forms }: DiagnosedTab,
  examined: ReadonlyMap<number, Examined>,
): string[] => [
  `${site}${isWithheld ? ", access withheld" : isHeard ? "" : ", no response"}`,
  ...(verdict ? [`  tenant: ${verdict.kind}, ${verdict.reason}${verdict.clue ? `, by ${verdict.clue}` : ""}`] : []),
  ...forms.flatMap(formLines),
  ...[examined.get(id)].flatMap((one) => (one ? examinedLines(one) : [])),
];

const countsOf = ({ schema, awaitingResponse, responded, closed }: NonNullable<Diagnostics["store"]>): string =>
  `schema ${schema}, awaiting response ${awaitingResponse}, responded ${responded}, closed ${closed}`;

const settingsProblem = ({ source, path, kind }: Diagnostics["settings"][number]): string =>
  `${source} ${path || "all"}: ${kind}`;

/** The diagnostics as plain text for a report of a problem: in English, in the program's own words. */
export const diagnosticsText = (
  { version, tabs, withheld, store, waiting, problems, settings, frames }: Diagnostics,
  { browser, language }: Surroundings,
  examined: ReadonlyMap<number, Examined> = new Map(),
): string =>
  [
    `On Behalf ${version}`,
    `Browser: ${browser}`,
    `Language: ${language}`,
    `List of requests: ${store ? countsOf(store) : "cannot be read"}`,
    `Waiting to be added: ${waiting}`,
    `Problems of the list: ${problems.join(", ") || "none"}`,
    `Problems of the settings: ${settings.map(settingsProblem).join(", ") || "none"}`,
    ...frames.map(({ cloud, origin }) => `Frame without access, ${cloud}: ${origin ?? "outside the cloud's domains"}`),
    `Access withheld: ${withheld.isAll ? "all sites" : withheld.origins.join(", ") || "none"}`,
    `Open portals: ${tabs.length}`,
    ...tabs.flatMap((tab) => tabLines(tab, examined)),
  ].join("\n");
