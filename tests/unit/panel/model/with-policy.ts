import type { PanelState } from "../../../../src/panel/model/panel-state.ts";
import type { Settings } from "../../../../src/settings/settings-schema.ts";
import { fillPolicy } from "../../../../src/tenant/verdict/fill-policy.ts";

const CONTACT = { firstName: "Petra", lastName: "Partner", primaryEmailAddress: "petra@fabrikam.example" };

export interface Filling {
  readonly contactMissing?: boolean;
  readonly fillMode?: Settings["fillMode"];
}

/** A state of the panel with the policy that follows from its verdict and these settings. */
export const withPolicy = (
  state: Omit<PanelState, "policy">,
  { contactMissing = false, fillMode = "automatic" }: Filling = {},
): PanelState => ({
  ...state,
  ...(contactMissing && { contactMissing }),
  policy: fillPolicy(state.verdict, { contactDetails: contactMissing ? {} : CONTACT, fillMode }, undefined),
});
