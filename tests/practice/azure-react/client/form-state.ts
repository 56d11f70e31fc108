import { config, label } from "../../azure/client/context.ts";
import { severities } from "../../azure/client/support-request/choices.ts";
import type { StepName } from "../../azure/config.ts";
import type { PracticeTenant } from "../../azure/tenants.ts";
import { ABOVE, type FieldName, initialValues, isTechnical, REQUIRED, type Values } from "./values.ts";

export const STEPS: readonly StepName[] = [
  "problemDescription",
  "recommendedSolution",
  "additionalDetails",
  "reviewCreate",
];

const TECHNICAL: readonly FieldName[] = ["serviceType", "resource", "problemType", "problemSubtype"];
const FIELDS: Readonly<Record<StepName, readonly FieldName[]>> = {
  problemDescription: [
    "issueType",
    "subscription",
    "serviceType",
    "resource",
    "title",
    "problemType",
    "problemSubtype",
  ],
  recommendedSolution: [],
  additionalDetails: [
    "description",
    "supportPlan",
    "severity",
    "firstName",
    "lastName",
    "primaryEmailAddress",
    "country",
  ],
  reviewCreate: [],
};

/** All that the form holds. */
export interface FormState {
  readonly step: StepName;
  readonly loading: boolean;
  readonly contactReady: boolean;
  readonly busy: boolean;
  readonly reviewError: string;
  readonly values: Values;
  readonly saveContactChanges: boolean;
  readonly errors: Readonly<Partial<Record<FieldName, string>>>;
  /** Lists that have their options by now. */
  readonly open: ReadonlySet<FieldName>;
  /** False while the fields that depend on the plan are made anew. */
  readonly methodShown: boolean;
  /** The key of the third step's fields: with another one all of them are new elements. */
  readonly generation: number;
}

export type Action =
  | { readonly kind: "set"; readonly field: FieldName; readonly value: string }
  | { readonly kind: "saveContactChanges"; readonly on: boolean }
  | { readonly kind: "unlock"; readonly field: FieldName }
  | { readonly kind: "goTo"; readonly step: StepName | undefined }
  | { readonly kind: "loaded" | "contactReady" | "methodReady" | "remount" | "refused" }
  | { readonly kind: "busy"; readonly on: boolean };

export const initialState = (tenant: PracticeTenant): FormState => {
  const values = initialValues(tenant);
  const answered = (Object.keys(ABOVE) as FieldName[]).filter((field) => values[ABOVE[field] ?? field] !== "");
  return {
    step: config.startStep,
    loading: true,
    contactReady: false,
    busy: false,
    reviewError: "",
    values,
    saveContactChanges: false,
    errors: {},
    open: new Set(answered),
    methodShown: true,
    generation: 0,
  };
};

const missing = (state: FormState): FormState["errors"] =>
  Object.fromEntries(
    FIELDS[state.step]
      .filter(
        (field) =>
          REQUIRED.has(field) &&
          (isTechnical(state.values) || !TECHNICAL.includes(field)) &&
          state.values[field].trim() === "",
      )
      .map((field) => [field, label("required")]),
  );

const enter = (state: FormState, step: StepName): FormState => ({
  ...state,
  step,
  loading: true,
  contactReady: false,
  reviewError: "",
  errors: {},
});

/** Opens a step: back at will, forward only as far as the steps between are valid. */
const goTo = (state: FormState, wanted: StepName): FormState => {
  let reached = state;
  while (STEPS.indexOf(reached.step) < STEPS.indexOf(wanted)) {
    const errors = missing(reached);
    if (Object.keys(errors).length > 0) return { ...reached, errors };
    reached = enter(reached, STEPS[STEPS.indexOf(reached.step) + 1] ?? wanted);
  }
  return reached.step === wanted ? reached : enter(reached, wanted);
};

const set = (state: FormState, field: FieldName, value: string): FormState => {
  const { [field]: _gone, ...errors } = state.errors;
  const values: Values = { ...state.values, [field]: value };
  if (field !== "supportPlan") return { ...state, values, errors };
  const offered = severities(value).some((severity) => severity.value === values.severity);
  return {
    ...state,
    errors,
    values: { ...values, severity: offered ? values.severity : "minimal" },
    methodShown: !config.planReloads,
  };
};

const refused = (state: FormState): FormState => {
  const errors = { phoneNumber: label("invalidPhone") };
  return config.validationErrorIn === "reviewCreate"
    ? { ...state, errors, reviewError: label("validationFailed") }
    : { ...enter(state, "additionalDetails"), errors };
};

/** What the form becomes by an action. */
export const reduce = (state: FormState, action: Action): FormState => {
  switch (action.kind) {
    case "set":
      return set(state, action.field, action.value);
    case "saveContactChanges":
      return { ...state, saveContactChanges: action.on };
    case "unlock":
      return { ...state, open: new Set([...state.open, action.field]) };
    case "goTo":
      return action.step ? goTo(state, action.step) : state;
    case "loaded":
      return { ...state, loading: false };
    case "contactReady":
      return { ...state, contactReady: true };
    case "methodReady":
      return { ...state, methodShown: true };
    case "remount":
      return { ...state, generation: state.generation + 1 };
    case "busy":
      return { ...state, busy: action.on };
    case "refused":
      return refused(state);
  }
};
