import * as v from "valibot";
import { type CloudId, CLOUDS_WITHOUT_PLAN } from "../../model/cloud.ts";
import { isContactMissing } from "../../contact/is-contact-missing.ts";
import type { Settings } from "../../settings/settings-schema.ts";
import type { Verdict } from "../model/verdict.ts";

/** What may be filled: all at once, at a click in the panel, or nothing, and why not. */
export const fillPolicySchema = v.variant("fill", [
  v.object({ fill: v.picklist(["automatic", "onClick"]), choosePlan: v.boolean() }),
  v.object({
    fill: v.literal("never"),
    choosePlan: v.literal(false),
    because: v.picklist([
      "notJudged", // nobody knows yet whose tenant is open
      "unknown", // the person has to say whose tenant it is
      "own", // it is the partner's own, and nobody has said that the request is about it
      "contactMissing", // the contact details name nobody; whether the verdict allows anything comes first
    ]),
  }),
]);
export type FillPolicy = v.InferOutput<typeof fillPolicySchema>;

type Because = Extract<FillPolicy, { fill: "never" }>["because"];

const never = (because: Because): FillPolicy => ({ fill: "never", choosePlan: false, because });

/**
 * The one place that decides what may be filled. Without a contact nothing is filled at all, not even the plan: half a
 * form would look like a whole one. The plan is never chosen for the own organization, whose contract is another.
 * @param cloud where the form is: not every cloud has the plan. Without it only the contact is asked about.
 */
export const fillPolicy = (
  verdict: Verdict | undefined,
  { contactDetails, fillMode }: Pick<Settings, "contactDetails" | "fillMode">,
  cloud: CloudId | undefined,
): FillPolicy => {
  if (verdict?.kind === "unknown") return never("unknown");
  if (verdict?.kind === "own" && verdict.reason !== "ownSubscription") return never("own");
  if (isContactMissing(contactDetails)) return never("contactMissing");
  if (!verdict) return never("notJudged");
  if (verdict.kind === "own") return { fill: "onClick", choosePlan: false };
  return { fill: fillMode, choosePlan: cloud !== undefined && !CLOUDS_WITHOUT_PLAN.includes(cloud) };
};
