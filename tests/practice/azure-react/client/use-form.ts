import { createContext, useContext, useEffect, useReducer, useRef, useState } from "react";
import { config } from "../../azure/client/context.ts";
import type { PracticeModel } from "../../azure/client/support-request/support-request.ts";
import type { PracticeTenant } from "../../azure/tenants.ts";
import { type Action, type FormState, initialState, reduce } from "./form-state.ts";
import { MOVES_AFTER } from "../../azure/client/support-request/moves-after.ts";
import { ABOVE, type FieldName } from "./values.ts";

const RELOAD_AFTER = 100;

/** The form's state and how it is changed. */
export interface Form {
  readonly tenant: PracticeTenant;
  readonly state: FormState;
  readonly dispatch: (action: Action) => void;
}

/** The form that the fields below belong to. */
export const FormContext = createContext<Form | undefined>(undefined);

export const useForm = (): Form => {
  const form = useContext(FormContext);
  if (!form) throw new Error("No form around this field");
  return form;
};

/** The state as tests read it. */
export const modelOf = ({ step, values, saveContactChanges }: FormState): PracticeModel => ({
  step,
  ...values,
  saveContactChanges,
});

const useTimers = ({ state, dispatch }: Form): void => {
  const { step, values, methodShown } = state;
  useEffect(() => {
    const { step: stepDelay, contact } = config.delays;
    const timers = [
      setTimeout(() => dispatch({ kind: "loaded" }), stepDelay),
      setTimeout(() => dispatch({ kind: "contactReady" }), stepDelay + contact),
    ];
    return () => timers.forEach((timer) => clearTimeout(timer));
  }, [step, dispatch]);
  useEffect(() => {
    if (methodShown) return;
    const timer = setTimeout(() => dispatch({ kind: "methodReady" }), RELOAD_AFTER);
    return () => clearTimeout(timer);
  }, [methodShown, dispatch]);
  useEffect(() => {
    for (const [below, above] of Object.entries(ABOVE) as [FieldName, FieldName][]) {
      if (values[above] === "" || state.open.has(below)) continue;
      setTimeout(() => dispatch({ kind: "unlock", field: below }), config.delays.options);
    }
  }, [values, state.open, dispatch]);
};

/** What the portal does to its fields behind the person's back, once each, when no value has changed for a while. */
const useMischief = ({ state, dispatch }: Form): void => {
  const { values, step } = state;
  const first = useRef(values);
  const done = useRef(false);
  const { remounts, jumpsBack, settle } = config.react;
  useEffect(() => {
    if (done.current || values === first.current || step !== "additionalDetails") return;
    const timer = setTimeout(() => {
      const field = jumpsBack as FieldName | undefined;
      if (field && values[field] === first.current[field]) return;
      done.current = remounts || field !== undefined;
      // The value may be filled in again before a test has looked: a lasting sign.
      if (done.current) document.documentElement.dataset["practiceMischief"] = "done";
      if (remounts) dispatch({ kind: "remount" });
      if (field) dispatch({ kind: "set", field, value: first.current[field] });
    }, settle);
    return () => clearTimeout(timer);
  }, [values, step, remounts, jumpsBack, settle, dispatch]);
};

/** Whether a notice has come above the form, which another plan brings along a moment later. */
export const useMoved = (plan: string): boolean => {
  const first = useRef(plan);
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    if (!config.moves || plan === first.current) return;
    const timer = setTimeout(() => setMoved(true), MOVES_AFTER);
    return () => clearTimeout(timer);
  }, [plan]);
  return moved;
};

/** The form of one frame. */
export const useNewForm = (tenant: PracticeTenant): Form => {
  const [state, dispatch] = useReducer(reduce, tenant, initialState);
  const form = { tenant, state, dispatch };
  useTimers(form);
  useMischief(form);
  return form;
};
