import type { FillPolicy } from "../../tenant/verdict/fill-policy.ts";
import type { PanelState } from "../model/panel-state.ts";

/** Why nothing may be filled; undefined where something may be. */
export const whyNotFilled = ({
  policy,
}: Pick<PanelState, "policy">): Extract<FillPolicy, { fill: "never" }>["because"] | undefined =>
  policy.fill === "never" ? policy.because : undefined;
