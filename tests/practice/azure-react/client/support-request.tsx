/** @jsxImportSource react */
import { Button, ProgressBar, Tab, TabList, Text } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import { config, label } from "../../azure/client/context.ts";
import { send } from "../../azure/client/submit.ts";
import type { PracticeModel } from "../../azure/client/support-request/support-request.ts";
import type { StepName } from "../../azure/config.ts";
import type { PracticeTenant } from "../../azure/tenants.ts";
import type { ReactViewMessage } from "../protocol.ts";
import { STEPS } from "./form-state.ts";
import { AdditionalDetails, ProblemDescription, RecommendedSolution, ReviewCreate } from "./steps.tsx";
import { type Form, FormContext, modelOf, useMoved, useNewForm } from "./use-form.ts";

const bodies: Readonly<Record<StepName, () => ReactElement>> = {
  problemDescription: ProblemDescription,
  recommendedSolution: RecommendedSolution,
  additionalDetails: AdditionalDetails,
  reviewCreate: ReviewCreate,
};

interface View {
  readonly tenant: PracticeTenant;
  /** Is given the state at every rendering, and when the form is gone. */
  readonly onRender: (model: PracticeModel | undefined) => void;
  /** Speaks to the portal around the frame. */
  readonly tell: (message: ReactViewMessage) => void;
}

/** Sends the request as configured. */
const create = async ({ state, dispatch }: Form, tell: View["tell"]): Promise<void> => {
  if (config.outcome === "silence") return;
  const model = modelOf(state);
  tell({ kind: "submitted", model, outcome: config.outcome });
  if (config.outcome === "validationError") {
    dispatch({ kind: "refused" });
    return;
  }
  dispatch({ kind: "busy", on: true });
  const { status, number } = await send(model, config.outcome === "serverError" ? 409 : 201);
  dispatch({ kind: "busy", on: false });
  tell(status === 201 ? { kind: "created", number } : { kind: "failed" });
};

/** The wizard of a new support request; steps are in the document only while they are open. */
export const SupportRequest = ({ tenant, onRender, tell }: View): ReactElement => {
  const form = useNewForm(tenant);
  const { state, dispatch } = form;
  const { step, loading, busy } = state;
  const at = STEPS.indexOf(step);
  const sending = useRef(false);
  onRender(modelOf(state));
  useEffect(() => tell({ kind: "ready" }), [tell]);
  useEffect(() => () => onRender(undefined), [onRender]);
  const moved = useMoved(state.values.supportPlan);
  const go = (to: StepName | undefined) => () => dispatch({ kind: "goTo", step: to });
  const submit = (): void => {
    if (sending.current) return;
    sending.current = true;
    void create(form, tell).finally(() => {
      sending.current = false;
    });
  };
  const Body = bodies[step];
  return (
    <FormContext.Provider value={form}>
      <div className="practice-view">
        {config.react.title && <h2>{label("newSupportRequest")}</h2>}
        <TabList
          selectedValue={step}
          onTabSelect={(_event, data) => dispatch({ kind: "goTo", step: data.value as StepName })}
        >
          {STEPS.map((name, index) => (
            <Tab key={name} value={name}>
              {`${index + 1}. ${label(name)}`}
            </Tab>
          ))}
        </TabList>
        {moved && <Text>{label("noSolutions")}</Text>}
        <div className="practice-step" role="tabpanel">
          {loading ? <ProgressBar /> : <Body />}
        </div>
        <footer className="practice-footer">
          {at > 0 && (
            <Button disabled={busy} onClick={go(STEPS[at - 1])}>
              {label("previous")}
            </Button>
          )}
          {step !== "reviewCreate" && (
            <Button appearance="primary" disabled={busy} onClick={go(STEPS[at + 1])}>
              {label("next")}
            </Button>
          )}
          {step === "reviewCreate" && (
            <Button appearance="primary" disabled={busy} onClick={submit}>
              {label("create")}
            </Button>
          )}
          {at === 0 && (
            <Button disabled={busy} onClick={() => tell({ kind: "discarded" })}>
              {label("discard")}
            </Button>
          )}
        </footer>
      </div>
    </FormContext.Provider>
  );
};
