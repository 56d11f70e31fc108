import { type FormField } from "../../form/model/form-field.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import type { ContactDetails } from "../../contact/contact-details.ts";
import type { FormReport } from "../../form/model/form-report.ts";
import type { TicketPortalId } from "../../model/portal.ts";
import type { FormTeaching } from "../model/form-teaching.ts";
import type { Teaching } from "../model/teaching.ts";
import { isEnough } from "./next-form-teaching.ts";
import type { TabTeaching } from "./tab-teaching.ts";

/** What the panel shows of what is being taught in a tab: nothing that is about another form. */
const teachingOf = (state: TabTeaching, formId: string): Teaching | undefined => {
  if (state.step === "nothing" || state.step === "form" || state.formId !== formId) return undefined;
  const { field } = state;
  switch (state.step) {
    case "pointing":
      return { step: "pointing", field };
    case "naming":
    case "clearing":
    case "forgetting":
      return { step: "working", field };
    case "failed":
      return { step: "failed", field, reason: state.reason };
    case "pointed": {
      const { label, section } = state.taught;
      return { step: "pointed", field, label, ...(section !== undefined && { section }) };
    }
    case "learned": {
      const { kind, label, section, value } = state.lesson;
      return {
        step: "learned",
        kind,
        field,
        label,
        ...(section !== undefined && { section }),
        ...(value !== undefined && { value }),
      };
    }
  }
};

/** What a form asks of the request that can be pointed at. */
const OF_REQUEST: readonly FormField[] = ["supportPlan", "severity", "title"];

/** What the panel needs to teach a form: what is being taught, and which fields can be pointed at. */
export interface PanelTeaching {
  readonly teaching?: Teaching;
  /** All that such a form can have and that was not found. */
  readonly teachable: FormField[];
}

const isWanted = (field: FormField, details: ContactDetails): boolean =>
  field in details || (field === "phoneCountryCode" && details.phoneNumber !== undefined);

/** What the panel of a tab needs to teach the form that it shows. */
export const teachableIn = (
  state: TabTeaching,
  { formId, findings = [] }: Pick<FormReport, "formId" | "findings">,
  forms: readonly FormDefinition[],
  details: ContactDetails,
): PanelTeaching => {
  const teaching = teachingOf(state, formId);
  const fields = new Set(forms.flatMap((form) => form.fields.map(({ field }) => field)));
  return {
    ...(teaching && { teaching }),
    teachable: [...fields].filter(
      (field) =>
        (isWanted(field, details) || OF_REQUEST.includes(field)) &&
        !findings.some((finding) => finding.field === field),
    ),
  };
};

/** What the panel shows of a form that was not recognised and is being taught. */
export const formTeachingOf = (
  state: TabTeaching,
  formsOf: (portal: TicketPortalId) => readonly FormDefinition[],
  details: ContactDetails,
): FormTeaching | undefined => {
  if (state.step !== "form") return undefined;
  const { formId, portal, parts, pointing, end } = state;
  return {
    formId,
    shown: parts.map(({ part, taught }) => ({ part, label: taught.label })),
    fields: teachableIn(state, { formId }, formsOf(portal), details).teachable,
    isEnough: isEnough(state),
    ...(pointing && { pointing: pointing.part }),
    ...(end && { end }),
  };
};
