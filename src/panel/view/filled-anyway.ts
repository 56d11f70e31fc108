import type { PanelState } from "../model/panel-state.ts";
import { isLeftBehind } from "./field-marks.ts";
import { whyNotFilled } from "./why-not-filled.ts";

/**
 * Number of fields that hold something of ours although nothing may be filled in (any more): the verdict, or the
 * contact details, became others after the filling.
 */
export const filledAnyway = (state: PanelState): number =>
  whyNotFilled(state) === undefined ? 0 : (state.form?.fields.filter(isLeftBehind).length ?? 0);
