import type { BladeContent } from "../../azure/client/blade.ts";
import { label } from "../../azure/client/context.ts";
import type { Layout } from "../../azure/config.ts";
import type { PracticeTenant } from "../../azure/tenants.ts";
import { layoutA } from "./layout-a.ts";
import { layoutB } from "./layout-b.ts";
import { layoutQuota } from "./layout-quota.ts";
import { type FormActions, LayoutRequest } from "./layout-request.ts";

const LAYOUTS = { A: layoutA, B: layoutB, quota: layoutQuota } as const;

/** The blade of a new support request in a layout other than the present one. */
export const layoutBlade = (
  layout: Exclude<Layout, "C">,
  tenant: PracticeTenant,
  actions: FormActions,
): BladeContent => {
  const { shape, template } = LAYOUTS[layout];
  const model = new LayoutRequest(tenant, shape(), actions);
  if (layout === "quota" && model.problem.issueType.value() === "technical") model.problem.issueType.value("quota");
  return {
    name: "supportRequest",
    title: label("newSupportRequest"),
    template: template(),
    model,
    dispose: () => model.dispose(),
  };
};
