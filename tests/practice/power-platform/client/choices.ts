import type { Choice } from "../../microsoft365/client/shared/regions.ts";
import { config, tenant, word } from "./context.ts";

export const products: readonly Choice[] = [
  { key: "dynamics-sales", text: "Dynamics 365 Sales" },
  { key: "dynamics-service", text: "Dynamics 365 Customer Service" },
  { key: "15819", text: "Power Apps" },
  { key: "flow", text: "Power Automate" },
];

export const categories: readonly Choice[] = [
  { key: "performance", text: "Performance" },
  { key: "administration", text: "Administration" },
];

export const subcategories: readonly Choice[] = [
  { key: "slow", text: "Forms load slowly" },
  { key: "timeouts", text: "Timeouts" },
];

export const severities: readonly Choice[] = [
  { key: "A", text: "A - Critical" },
  { key: "B", text: "B - High" },
  { key: "C", text: "C - Minimal" },
];

/** The environments of the tenant. */
export const environments = (): readonly Choice[] => [
  { key: "prod", text: `${tenant.name} (default)` },
  { key: "test", text: `${tenant.name} Sandbox` },
];

/** The included plan and what the tenant added by access ID and contract. */
export const plans = (): readonly Choice[] => [
  { key: "included", text: word("includedPlan") },
  ...config().plans.map((text) => ({ key: text, text })),
];
