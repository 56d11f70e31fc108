import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { CLOUD_IDS } from "../../../../src/model/cloud.ts";
import { FILL_MODES } from "../../../../src/settings/settings-schema.ts";
import { type FillPolicy, fillPolicy, fillPolicySchema } from "../../../../src/tenant/verdict/fill-policy.ts";
import { verdictSchema } from "../../../../src/tenant/model/verdict.ts";
import { verdictOf } from "../model/verdict-of.ts";

const CONTACT = { firstName: "Ada", lastName: "Lovelace", primaryEmailAddress: "ada@fabrikam.com" };
const CLOUDS = [...CLOUD_IDS, undefined];
const PLAN_CLOUDS = ["worldwide", "usGovernment", "germany", "sovereign"];
const never = (because: string) => ({ fill: "never", choosePlan: false, because });

const VERDICTS = verdictSchema.options.flatMap(({ entries: { kind, reason } }) =>
  ("options" in reason ? reason.options : [reason.literal]).map((one) => verdictOf(kind.literal, one)),
);
const ALL = VERDICTS.flatMap((verdict) =>
  FILL_MODES.flatMap((fillMode) => CLOUDS.map((cloud) => ({ verdict, fillMode, cloud }))),
);
const name = ({ kind, reason }: (typeof VERDICTS)[number]): string => `${kind} ${reason}`;

/** What each verdict allows where the contact is set: in the person's own mode, at a click, or nothing and why. */
const TABLE: Readonly<Record<string, "as set" | "onClick" | "own" | "unknown">> = {
  "customer otherTenant": "as set",
  "customer listedCustomer": "as set",
  "customer answered": "as set",
  "customer delegated": "as set",
  "own ownTenant": "own",
  "own answered": "own",
  "own ownSubscription": "onClick",
  "unknown noClue": "unknown",
  "unknown lastOpened": "unknown",
  "unknown disagreement": "unknown",
  "unknown notExpected": "unknown",
  "unknown unconfirmedName": "unknown",
  "unknown noOwnTenants": "unknown",
  "unknown incompleteOwnTenants": "unknown",
  "unknown notComparable": "unknown",
  "unknown customerName": "unknown",
};

describe("what may be filled", () => {
  it("is said of every verdict", () => {
    expect(VERDICTS.map(name).sort()).toEqual(Object.keys(TABLE).sort());
  });

  it.each(VERDICTS.map((verdict) => [name(verdict), verdict] as const))("under the verdict %s", (which, verdict) => {
    for (const { fillMode, cloud } of ALL) {
      const allowed = TABLE[which];
      const expected = {
        "as set": { fill: fillMode, choosePlan: PLAN_CLOUDS.includes(cloud ?? "") },
        onClick: { fill: "onClick", choosePlan: false },
        own: never("own"),
        unknown: never("unknown"),
      }[allowed ?? "unknown"];
      expect(fillPolicy(verdict, { contactDetails: CONTACT, fillMode }, cloud), `${fillMode} ${cloud}`).toEqual(
        expected,
      );
    }
  });

  it.each([
    ["no contact", {}],
    ["no address", { ...CONTACT, primaryEmailAddress: undefined }],
    ["an empty last name", { ...CONTACT, lastName: "" }],
    ["no first name", { lastName: "Lovelace", primaryEmailAddress: "ada@fabrikam.com", phoneNumber: "+4930123456" }],
  ])("is nothing with %s, and a verdict that forbids comes first", (_what, contactDetails) => {
    for (const { verdict, fillMode, cloud } of ALL) {
      const allowed = TABLE[name(verdict)];
      expect(fillPolicy(verdict, { contactDetails, fillMode }, cloud)).toEqual(
        never(allowed === "own" || allowed === "unknown" ? allowed : "contactMissing"),
      );
    }
  });

  it("is nothing before the tenant is judged", () => {
    for (const fillMode of FILL_MODES)
      for (const cloud of CLOUDS) {
        expect(fillPolicy(undefined, { contactDetails: CONTACT, fillMode }, cloud)).toEqual(never("notJudged"));
        expect(fillPolicy(undefined, { contactDetails: {}, fillMode }, cloud)).toEqual(never("contactMissing"));
      }
  });

  it("has the shape in which the panel gets it", () => {
    const policies: FillPolicy[] = ALL.map(({ verdict, fillMode, cloud }) =>
      fillPolicy(verdict, { contactDetails: CONTACT, fillMode }, cloud),
    );
    for (const policy of policies) expect(v.parse(fillPolicySchema, policy)).toEqual(policy);
    expect(v.is(fillPolicySchema, { fill: "never", choosePlan: true, because: "own" })).toBe(false);
    expect(v.is(fillPolicySchema, { fill: "never", choosePlan: false })).toBe(false);
  });
});
