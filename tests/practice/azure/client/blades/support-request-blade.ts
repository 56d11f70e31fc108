import type { PracticeTenant } from "../../tenants.ts";
import type { BladeContent } from "../blade.ts";
import { label } from "../context.ts";
import { SupportRequest } from "../support-request/support-request.ts";
import { supportRequestTemplate } from "../support-request/steps.ts";

/** The blade with the wizard of a new support request. */
export const supportRequestBlade = (
  tenant: PracticeTenant,
  actions: { submit: (request: SupportRequest) => void; close: () => void },
): BladeContent & { readonly model: SupportRequest } => {
  const model = new SupportRequest(tenant, actions);
  return {
    name: "supportRequest",
    title: label("newSupportRequest"),
    template: supportRequestTemplate(),
    model,
    dispose: () => model.dispose(),
  };
};
