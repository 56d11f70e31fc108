import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { submissionSchema } from "../../../../src/submission/model/submission.ts";
import { azureForm as azureFormIn } from "../../../../src/portals/azure/forms/azure-form.ts";
import { wordsFor } from "../../../../src/portals/words-for.ts";
import type { Draft } from "../../../../src/form/session/draft.ts";
import { type SubmissionPlace, toSubmission } from "../../../../src/submission/page/to-submission.ts";

const azureForm = azureFormIn(wordsFor("azure", ""));

const verdict: SubmissionPlace["verdict"] & object = {
  kind: "customer",
  tenant: { id: "bbbbbbbb-0000-4000-8000-000000000002", domain: "contoso.com", name: "Contoso" },
};
const place: SubmissionPlace = {
  submissionId: "33333333-3333-4333-8333-333333333333",
  cloud: "worldwide",
  host: "portal.azure.com",
  pageLanguage: "en",
  createdDate: "2026-11-22T10:00:00.000Z",
  verdict,
};
const of = (draft: Draft, pageLanguage = "en"): ReturnType<typeof toSubmission> =>
  toSubmission(draft, azureForm, { ...place, pageLanguage });

describe("toSubmission", () => {
  it("is a submission that the ticket store takes", () => {
    const submission = of({
      title: "VM does not start",
      severity: "B - Moderate impact",
      issueType: "Technical",
      supportPlan: "Cloud Solution Provider",
      firstName: "Kim",
      primaryEmailAddress: "kim@fabrikam.com",
      additionalEmailAddresses: "a@example.com; b@example.com",
      preferredContactMethod: "Email",
      preferredSupportLanguage: "English",
    });
    expect(v.parse(submissionSchema, submission)).toMatchObject({
      title: "VM does not start",
      severity: "moderate",
      breakFix: true,
      own: false,
      supportLanguage: "en",
      customer: { tenantId: verdict.tenant?.id, domain: "contoso.com", name: "Contoso" },
      contactDetails: {
        firstName: "Kim",
        additionalEmailAddresses: ["a@example.com", "b@example.com"],
        preferredContactMethod: "email",
      },
    });
  });

  it.each([
    ["A - Critical impact", "critical"],
    ["C – Minimale Auswirkungen", "minimal"],
    ["Sev B(High)", "moderate"],
    ["Ａ：重大な影響", "critical"],
    ["Abc", undefined],
    ["", undefined],
  ])("reads the severity %j", (shown, severity) => {
    expect(of({ severity: shown }).severity).toBe(severity);
  });

  it("knows entries by what the person has taught of them", () => {
    const words = wordsFor("azure", "");
    const taught = azureFormIn({
      ...words,
      "severity:critical": ["Rot"],
      "preferredSupportLanguage:de": ["Kanal 3"],
      emailMethod: ["Schriftlich"],
    });
    const draft = { severity: "ROT", preferredSupportLanguage: "Kanal 3", preferredContactMethod: "Schriftlich" };
    expect(toSubmission(draft, taught, place)).toMatchObject({
      severity: "critical",
      supportLanguage: "de",
      contactDetails: { preferredContactMethod: "email" },
    });
  });

  it.each([
    ["Billing", false],
    ["Subscription management", false],
    ["Service and subscription limits (quotas)", false],
    ["Abrechnung", false],
    ["Technical", true],
    [undefined, true],
  ])("break-fix of the issue type %j", (issueType, breakFix) => {
    expect(of(issueType === undefined ? {} : { issueType }).breakFix).toBe(breakFix);
  });

  it.each([
    ["Deutsch", "de", "de"],
    ["German - Deutsch", "en", "de"],
    ["Japanisch", "de", "ja"],
    ["English / Englisch", "de", "en"],
    ["Klingon", "en", "Klingon"],
  ])("reads the support language %j on a page in %s", (preferredSupportLanguage, language, tag) => {
    expect(of({ preferredSupportLanguage }, language).supportLanguage).toBe(tag);
  });
});
