import type { PortalSender } from "../../messages/sender.ts";
import type { FormReport } from "../model/form-report.ts";
import { formEvent, type FormEventDeps } from "./form-event.ts";
import type { KeptForms } from "./kept-forms.ts";
import { nextForms } from "./next-forms.ts";

export interface ReportFormDeps extends FormEventDeps {
  readonly kept: Pick<KeptForms, "forget">;
  /** Has the panel of a tab show what is known now. */
  readonly showPanel: (tabId: number) => Promise<void>;
}

/** Takes what a frame says of its form, of which it has one at a time, and shows it. */
export const reportForm = async (
  deps: ReportFormDeps,
  report: FormReport,
  { tabId, frameId }: PortalSender,
): Promise<void> => {
  await formEvent(deps, tabId, { kind: "reported", frameId, report });
  await deps.showPanel(tabId);
};

/** The form of a frame is closed. Its draft stays, for an outcome that is still to come. */
export const reportFormGone = async (
  { forms, kept, showPanel }: ReportFormDeps,
  formId: string,
  { tabId, frameId }: PortalSender,
): Promise<void> => {
  await forms.step(tabId, async (before) => {
    // In turn with the drafts, which are kept there too.
    await kept.forget(tabId, formId);
    return nextForms(before, { kind: "closed", formId, frameId });
  });
  await showPanel(tabId);
};
