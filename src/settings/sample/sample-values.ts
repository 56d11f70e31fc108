import type { Tenant } from "../../tenant/model/tenant.ts";
import type { Verdict } from "../../tenant/model/verdict.ts";

/** What a portal would have put in: the details of whoever it knows, not those of the partner. */
export const PREFILLED = {
  firstName: "Avery",
  lastName: "Howard",
  email: "avery.howard@contoso.example",
  phone: "+1 425 555 0100",
  country: "US",
  language: "en",
  timeZone: "America/Los_Angeles",
} as const;

/** Other plans than the one to choose; names of products, the same in every language. */
export const OTHER_PLANS = ["Basic", "Developer", "Standard"] as const;

/** The customer for whom the sample is filed. */
const CUSTOMER: Tenant = { domain: "contoso.example", name: "Contoso" };

/** The sample is in a customer's tenant; nobody has to be asked. */
export const SAMPLE_VERDICT: Verdict = {
  kind: "customer",
  reason: "otherTenant",
  tenant: CUSTOMER,
  clue: { source: "page", tenant: CUSTOMER },
  against: [],
};
