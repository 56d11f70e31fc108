import type { FormField } from "../../form/model/form-field.ts";
import type { FormReport } from "../../form/model/form-report.ts";
import type { MessageRequest } from "../../messages/message-list.ts";
import type { PortalSender } from "../../messages/sender.ts";
import { meansOption } from "../model/option-meaning.ts";
import { type TeachingDeps, teachingEvent } from "./teaching-event.ts";

/** What is in a field because of us: the press of a button takes it out again. */
const FILLED: readonly FormReport["fields"][number]["reason"][] = ["set", "partly"];

const isFilled = ({ fields, state }: FormReport, field: FormField): boolean =>
  state !== "undone" && fields.some((one) => one.field === field && FILLED.includes(one.reason));

const formOf = async ({ forms }: TeachingDeps, tabId: number, formId: string) =>
  (await forms.read(tabId)).forms.find(({ report }) => report.formId === formId);

/** The person wants to show where a field is. */
export const showWhere = async (
  deps: TeachingDeps,
  { formId, field }: MessageRequest<"showWhere">,
  tabId: number,
): Promise<void> => {
  const form = await formOf(deps, tabId, formId);
  if (!form) return;
  const { frameId } = form;
  await teachingEvent(deps, tabId, { kind: "asked", id: deps.newId(), formId, frameId, field });
};

/** The person says that a control is not the field for which it was taken. */
export const notThisOne = async (
  deps: TeachingDeps,
  { formId, field }: MessageRequest<"notThisOne">,
  tabId: number,
): Promise<void> => {
  const form = await formOf(deps, tabId, formId);
  if (!form?.report.findings?.some((finding) => finding.field === field)) return;
  const { frameId, report } = form;
  await teachingEvent(deps, tabId, {
    kind: "refused",
    id: deps.newId(),
    formId,
    frameId,
    field,
    isFilled: isFilled(report, field),
  });
};

/** The person says which entry of a list it is that was looked for, or which severity an entry is. */
export const chooseEntry = async (
  deps: TeachingDeps,
  { formId, field, entry, severity }: MessageRequest<"chooseEntry">,
  tabId: number,
): Promise<void> => {
  const form = await formOf(deps, tabId, formId);
  // Only what the panel offers: an entry that was read in the form.
  if (!form?.report.fields.some((one) => one.field === field && one.entries?.includes(entry))) return;
  const value = field === "severity" ? severity : await deps.wantedOf(field);
  if (!meansOption(field, value)) return;
  const { frameId } = form;
  const option = { label: entry, ...(value !== undefined && { value }) };
  await teachingEvent(deps, tabId, { kind: "chosen", id: deps.newId(), formId, frameId, field, option });
};

/** A frame says what the person has pointed at. */
export const fieldPointed = async (
  deps: TeachingDeps,
  { id, ...pointed }: MessageRequest<"fieldPointed">,
  { tabId, frameId }: PortalSender,
): Promise<void> => {
  const form = (await deps.forms.read(tabId)).forms.find((one) => one.frameId === frameId)?.report;
  const state = await deps.teaching.read(tabId);
  const portal = state.step === "form" ? state.portal : form?.portal;
  if (portal === undefined) return;
  await teachingEvent(deps, tabId, { kind: "pointed", id, frameId, pointed: { ...pointed, portal } });
};

/** The person takes back what they have just taught. */
export const undoLesson = async (
  deps: TeachingDeps,
  { formId }: MessageRequest<"undoLesson">,
  tabId: number,
): Promise<void> => {
  const state = await deps.teaching.read(tabId);
  if (state.step === "form") {
    const report = (await deps.forms.read(tabId)).forms.find(({ frameId }) => frameId === state.frameId)?.report;
    const filled = report && report.fields.some(({ field }) => isFilled(report, field)) ? report.formId : undefined;
    return teachingEvent(deps, tabId, { kind: "formTakenBack", formId, filled });
  }
  const form = await formOf(deps, tabId, formId);
  const filled = form !== undefined && state.step === "learned" && isFilled(form.report, state.field);
  await teachingEvent(deps, tabId, { kind: "undone", formId, isFilled: filled });
};

/** A form has reported: what waited for the fields to be as they were goes on. */
export const formReported = async (deps: TeachingDeps, { formId, state }: FormReport, tabId: number): Promise<void> => {
  if (state === "undone") await teachingEvent(deps, tabId, { kind: "formUndone", formId });
};
