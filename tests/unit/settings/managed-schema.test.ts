import { describe, expect, it } from "vitest";
import manifest from "../../../manifest.json" with { type: "json" };
import schema from "../../../public/managed_schema.json" with { type: "json" };
import { WEEKDAYS } from "../../../src/deadline/business-time/business-calendar.ts";
import { contactDetailsSchema } from "../../../src/contact/contact-details.ts";
import { CONTACT_METHODS } from "../../../src/contact/contact-methods.ts";
import { RESPONSE_TIME_POLICIES } from "../../../src/deadline/response-time-policies.ts";
import { LESSON_KINDS, taughtSchema } from "../../../src/lessons/model/lesson.ts";
import { TICKET_PORTAL_IDS } from "../../../src/model/portal.ts";
import { tenantSchema } from "../../../src/tenant/model/tenant.ts";
import { FILL_MODES, REMINDED_PEOPLE, settingsSchema } from "../../../src/settings/settings-schema.ts";

const { properties } = schema;
const namesOf = (part: object): string[] => Object.keys(part).sort();

describe("the schema of policies, without which Chromium hands over none", () => {
  it("is named by the manifest", () => {
    expect(manifest.storage.managed_schema).toBe("managed_schema.json");
  });

  it("knows every setting, and no other", () => {
    expect(namesOf(properties)).toEqual([...namesOf(settingsSchema.entries), "lessons"].sort());
    expect(namesOf(properties.lessons.items.properties)).toEqual(
      [...namesOf(taughtSchema.pipe[0].entries), "id", "learnedDate"].sort(),
    );
    expect(namesOf(properties.contactDetails.properties)).toEqual(namesOf(contactDetailsSchema.entries));
    expect(namesOf(properties.ownTenants.items.properties)).toEqual(namesOf(tenantSchema.entries));
    expect(namesOf(properties.calendars.additionalProperties.properties.hours.properties)).toEqual(
      [...WEEKDAYS].sort(),
    );
  });

  it("names the values that the settings take", () => {
    const valuesIn = ({ description }: { readonly description: string }): string[] => description.split(/, | or /);
    expect(valuesIn(properties.fillMode)).toEqual(FILL_MODES);
    expect(valuesIn(properties.remindFor)).toEqual(REMINDED_PEOPLE);
    expect(valuesIn(properties.contactDetails.properties.preferredContactMethod)).toEqual(CONTACT_METHODS);
    expect(valuesIn(properties.lessons.items.properties.kind)).toEqual(LESSON_KINDS);
    expect(valuesIn(properties.lessons.items.properties.portal)).toEqual(TICKET_PORTAL_IDS);
    expect(valuesIn(properties.responseTimePolicy)).toEqual(RESPONSE_TIME_POLICIES.map(({ id }) => id));
  });

  it(
    "restricts nothing but types: Chromium would silently drop a setting with a value that it refuses, " +
      "and all that is beside it",
    () => {
      expect(JSON.stringify(schema)).not.toMatch(/"(?:enum|minimum|maximum|pattern|minItems|maxItems|integer)"/);
    },
  );
});
