import { expect, it } from "vitest";
import { offerFor } from "../../../src/form/background/offers.ts";
import { CLOUD_IDS, CLOUDS_WITHOUT_PLAN } from "../../../src/model/cloud.ts";
import { settingsSchema } from "../../../src/settings/settings-schema.ts";
import * as v from "valibot";
import { verdictOf } from "../tenant/model/verdict-of.ts";
import { CONTACT, FORM } from "./background-support.ts";

const settings = v.parse(settingsSchema, { contactDetails: CONTACT });
const verdict = verdictOf("customer", "otherTenant");
const state = { answers: [], forms: [], drafts: [], intents: [], verdict };

it.each(CLOUD_IDS)("the plan is chosen where the cloud has it, the contact filled everywhere: %s", (cloud) => {
  const offer = offerFor(state, settings, {
    formId: FORM,
    fields: ["firstName", "supportPlan"],
    continues: false,
    documentId: "D1",
    cloud,
    isShown: true,
  });
  expect(offer).toMatchObject({
    fill: "automatic",
    choosePlan: !CLOUDS_WITHOUT_PLAN.includes(cloud),
    contactDetails: { firstName: CONTACT.firstName },
  });
});
