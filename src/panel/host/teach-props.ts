import type { PanelState } from "../model/panel-state.ts";
import type { TeachProps } from "../view/panel-view.tsx";
import { teach, type TeachActions } from "./panel-actions.ts";

/**
 * What the panel's buttons for lessons order.
 * @param actions absent where nothing can be taught
 * @param mayTeach whether a press is the person's, and on what they saw
 */
export const teachPropsOf = (
  actions: TeachActions | undefined,
  shown: () => PanelState | undefined,
  mayTeach: (event: MouseEvent) => boolean,
): TeachProps | undefined =>
  actions && {
    onTeach: (button, event) => {
      const state = shown();
      if (state && mayTeach(event)) teach(button, state, actions);
    },
    onField: (order, field, event) => {
      const form = shown()?.form;
      if (form && mayTeach(event)) actions[order](form.formId, field);
    },
    onEntry: (field, entry, severity, event) => {
      const form = shown()?.form;
      if (form && mayTeach(event)) actions.chooseEntry(form.formId, field, entry, severity);
    },
    onExamine: (event) => {
      if (mayTeach(event)) actions.examine();
    },
    onPart: (part, event) => {
      const taught = shown()?.formTeaching;
      if (taught && mayTeach(event)) actions.showPart(taught.formId, part);
    },
  };
