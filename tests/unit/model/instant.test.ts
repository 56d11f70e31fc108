import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { MESSAGES } from "../../../src/messages/message-list.ts";
import { instantSchema, timeOf, toInstant } from "../../../src/model/instant.ts";
import { submissionSchema } from "../../../src/submission/model/submission.ts";
import { ticketSchema } from "../../../src/tickets/model/ticket.ts";
import { newTicket } from "../../../src/tickets/model/new-ticket.ts";
import { aContext, aSubmission } from "../tickets/store/store-support.ts";

const OWN = "2026-12-01T08:00:00.000Z";

const SAME = [
  OWN,
  "2026-12-01T08:00:00Z",
  "2026-12-01T08:00Z",
  "2026-12-01T18:00:00+10:00",
  "2026-12-01T18:00:00+10",
  "2026-12-01T00:00:00-08:00",
  "2026-12-01 08:00:00Z",
  "2026-12-01t08:00:00z",
  "2026-12-01T08:00:00.000000001Z",
  "2026-12-01T08:00:00,0009Z",
  "2026-12-01T08:00:00+00",
  "20261201T080000Z",
  "2026-12-01T09:00:00+01:00[Europe/Berlin]",
  "2026-11-30T23:00:00-09:00",
];

const NONE = [
  "2026-12-01T08:00:00",
  "2026-12-01",
  "2026-12-01T24:00:00Z",
  "2026-02-29T08:00:00Z",
  "2026-13-01T08:00:00Z",
  "2026-12-01T08:00:00+25:00",
  "+010000-01-01T00:00:00Z",
  "-000001-01-01T00:00:00Z",
  "+275760-09-13T00:00:00.001Z",
  "9999-12-31T23:59:59-01:00",
  "0000-01-01T00:00:00+01:00",
  "tomorrow",
  "",
  `2026-12-01T08:00:00Z[${"a".repeat(1_000_000)}]`,
];

describe("an instant", () => {
  it.each(SAME)("%s comes in the store's own form", (text) => {
    expect(toInstant(text)).toBe(OWN);
    expect(v.parse(instantSchema, text)).toBe(OWN);
    expect(timeOf(text)).toBe(Date.parse(OWN));
  });

  it("in a leap second is the second before it", () => {
    expect(toInstant("2016-12-31T23:59:60Z")).toBe("2016-12-31T23:59:59.000Z");
  });

  it.each(NONE)("is not %.40s", (text) => {
    expect(toInstant(text)).toBeUndefined();
    expect(v.is(instantSchema, text)).toBe(false);
  });

  it.each([undefined, null, 0, 1e20, {}, [OWN], true])("is not %j", (value) => {
    expect(toInstant(value)).toBeUndefined();
    expect(v.is(instantSchema, value)).toBe(false);
  });
});

describe("each date of what is stored or sent", () => {
  const ticket = newTicket(aSubmission(0), aContext());
  const dates = [
    "createdDate",
    "confirmedDate",
    "respondedDate",
    "closedDate",
    "closedInPortalDate",
    "snoozedUntil",
    "deletedDate",
    "updatedDate",
  ] as const;
  const odd = "2026-12-01 18:00:00+10:00";
  const sla = { policy: "csp", startTime: odd, expirationTime: odd, steps: [{ from: odd, to: odd }] };

  it("of a ticket is brought to that form", () => {
    const read = v.parse(ticketSchema, {
      ...ticket,
      ...Object.fromEntries(dates.map((date) => [date, odd])),
      notified: { before: odd, due: odd },
      serviceLevelAgreement: sla,
    });
    expect(dates.map((date) => read[date])).toEqual(dates.map(() => OWN));
    expect(read.notified).toEqual({ before: OWN, due: OWN });
    expect(read.serviceLevelAgreement).toEqual({
      policy: "csp",
      startTime: OWN,
      expirationTime: OWN,
      steps: [{ from: OWN, to: OWN }],
    });
  });

  it.each(dates)("of a ticket is an instant: %s", (date) => {
    expect(v.is(ticketSchema, { ...ticket, [date]: "2026-12-01T24:00:00Z" })).toBe(false);
  });

  it("of a submission and of the messages that carry one is brought to that form, or they are refused", () => {
    const submission = aSubmission(0, { createdDate: odd });
    const { submissionId } = submission;
    expect(v.parse(submissionSchema, submission).createdDate).toBe(OWN);
    expect(v.parse(MESSAGES.submissionIntended.request, { submissionId, createdDate: odd, submission })).toMatchObject({
      createdDate: OWN,
      submission: { createdDate: OWN },
    });
    expect(v.parse(MESSAGES.reportOutcome.request, { submission, outcome: "confirmed" }).submission.createdDate).toBe(
      OWN,
    );
    expect(
      v.parse(MESSAGES.stageRestore.request, {
        restoreId: submissionId,
        tickets: [{ ...ticket, createdDate: odd }],
        customers: [],
      }).tickets[0]?.createdDate,
    ).toBe(OWN);
    expect(v.is(MESSAGES.submissionIntended.request, { submissionId, createdDate: "2026-12-01T24:00:00Z" })).toBe(
      false,
    );
  });
});
