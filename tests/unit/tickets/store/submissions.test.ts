import { beforeEach, describe, expect, it } from "vitest";
import { addSubmission } from "../../../../src/tickets/store/add-submission.ts";
import { confirmByPerson } from "../../../../src/tickets/store/confirm-by-person.ts";
import { confirmSubmissionById } from "../../../../src/tickets/store/confirm-submission-by-id.ts";
import { confirmSubmission } from "../../../../src/tickets/store/confirm-submission.ts";
import type { LogConnection } from "../../../../src/tickets/store/connect-store.ts";
import { discardSubmission } from "../../../../src/tickets/store/discard-submission.ts";
import { InvalidSubmissionError } from "../../../../src/tickets/store/store-errors.ts";
import { ticketChanges } from "../../../../src/tickets/model/ticket-changes.ts";
import { updateTicket } from "../../../../src/tickets/store/update-ticket.ts";
import { aContext, allTickets, aSubmission, freshLog, START } from "./log-support.ts";

const NUMBER = "2611230040001234";

describe("the log of submissions", () => {
  let log: LogConnection;
  let context = aContext();
  beforeEach(() => {
    log = freshLog();
    context = aContext();
  });

  it("makes a pending ticket with its deadline", async () => {
    const ticket = await log.use((db) => addSubmission(db, aSubmission(0), context));
    expect(ticket).toMatchObject({
      confirmation: "pending",
      status: "awaitingResponse",
      revision: 1,
      updatedDate: "2026-11-23T09:00:00.000Z",
    });
    expect(ticket.serviceLevelAgreement).toEqual({
      policy: "csp",
      slaMinutes: 240,
      startTime: "2026-11-23T09:00:00.000Z",
      expirationTime: "2026-11-23T13:00:00.000Z",
      steps: [{ from: "2026-11-23T09:00:00.000Z", to: "2026-11-23T13:00:00.000Z" }],
    });
  });

  it.each([
    ["critical", 120],
    ["moderate", 240],
    ["minimal", 480],
  ] as const)("gives severity %s %i minutes", async (severity, slaMinutes) => {
    const ticket = await log.use((db) => addSubmission(db, aSubmission(0, { severity }), context));
    const agreement = ticket.serviceLevelAgreement;
    expect(Date.parse(agreement?.expirationTime ?? "") - Date.parse(agreement?.startTime ?? "")).toBe(
      slaMinutes * 60_000,
    );
  });

  it("has no deadline without a severity, and keeps the calendar where it counts", async () => {
    const none = await log.use((db) => addSubmission(db, aSubmission(1, { severity: undefined }), context));
    expect(none.serviceLevelAgreement).toBeUndefined();
    const german = { ...context, profile: { language: "de", country: "DE" } };
    const { serviceLevelAgreement } = await log.use((db) => addSubmission(db, aSubmission(2), german));
    expect(serviceLevelAgreement?.calendar?.timeZone).toBe("Europe/Berlin");
    const english = await log.use((db) => addSubmission(db, aSubmission(3, { supportLanguage: "en-US" }), german));
    expect(english.serviceLevelAgreement?.calendar).toBeUndefined();
  });

  it("writes instants in one form, so that their order as text is their order in time", async () => {
    const ticket = await log.use((db) =>
      addSubmission(db, aSubmission(0, { createdDate: "2026-11-23T10:00:00+01:00" }), context),
    );
    expect(ticket.createdDate).toBe("2026-11-23T09:00:00.000Z");
  });

  it("names a submission of which no ticket can be made", async () => {
    const adding = log.use((db) => addSubmission(db, aSubmission(0, { createdDate: "2026-13-45T00:00:00Z" }), context));
    await expect(adding).rejects.toBeInstanceOf(InvalidSubmissionError);
  });

  it("makes one ticket of one submission however often it comes, also at once", async () => {
    await Promise.all([1, 2, 3].map(() => log.use((db) => addSubmission(db, aSubmission(0), context))));
    await log.use((db) => confirmSubmission(db, aSubmission(0), undefined, context));
    await log.use((db) => addSubmission(db, aSubmission(0), context));
    expect(await log.use(allTickets)).toMatchObject([{ confirmation: "confirmed" }]);
  });

  it("confirms also what was discarded or never came", async () => {
    await log.use((db) => addSubmission(db, aSubmission(0), context));
    expect(await log.use((db) => discardSubmission(db, aSubmission(0).submissionId))).toBe(true);
    expect(await log.use(allTickets)).toEqual([]);
    await log.use((db) => confirmSubmission(db, aSubmission(0), NUMBER, context));
    expect(await log.use(allTickets)).toMatchObject([{ confirmation: "confirmed", supportTicketId: NUMBER }]);
  });

  it("discards neither a confirmed ticket nor one on which the person worked", async () => {
    await log.use((db) => confirmSubmission(db, aSubmission(0), undefined, context));
    const worked = await log.use((db) => addSubmission(db, aSubmission(1), context));
    await log.use((db) =>
      updateTicket(db, worked.id, START, (ticket) => ticketChanges.setNotes(ticket, "called them")),
    );
    expect(await log.use((db) => discardSubmission(db, aSubmission(0).submissionId))).toBe(false);
    expect(await log.use((db) => discardSubmission(db, aSubmission(1).submissionId))).toBe(false);
    expect(await log.use(allTickets)).toHaveLength(2);
  });

  it("adds what the outcome knows more, and changes nothing that was known", async () => {
    await log.use((db) => addSubmission(db, aSubmission(0, { severity: undefined, customer: {}, title: "" }), context));
    const later = aSubmission(0, {
      severity: "critical",
      title: "VM down",
      customer: { tenantId: "t" },
      contactDetails: { firstName: "Bob", lastName: "B" },
    });
    const ticket = await log.use((db) => confirmSubmission(db, later, undefined, context));
    expect(ticket).toMatchObject({
      title: "VM down",
      severity: "critical",
      customer: { tenantId: "t" },
      contactDetails: { firstName: "Ada", lastName: "B" },
    });
    expect(ticket.serviceLevelAgreement?.slaMinutes).toBe(120);
  });

  it("does not replace a number by another one that a page reports", async () => {
    await log.use((db) => confirmSubmission(db, aSubmission(0), NUMBER, context));
    const again = await log.use((db) =>
      confirmSubmissionById(db, aSubmission(0).submissionId, "2611230040009999", context),
    );
    expect(again?.supportTicketId).toBe(NUMBER);
    const once = await log.use((db) => confirmSubmission(db, aSubmission(0), "2611230040009999", context));
    expect(once.supportTicketId).toBe(NUMBER);
  });

  it("takes two submissions with one number for one request, the older one, and loses nothing of the newer", async () => {
    const older = await log.use((db) => addSubmission(db, aSubmission(0, { service: undefined }), context));
    const newer = await log.use((db) => addSubmission(db, aSubmission(1, { service: "Virtual Machines" }), context));
    await log.use((db) => updateTicket(db, newer.id, START, (ticket) => ticketChanges.setNotes(ticket, "second try")));
    await log.use((db) => confirmSubmission(db, aSubmission(0), NUMBER, context));
    await log.use((db) => confirmSubmission(db, aSubmission(1), NUMBER, context));
    const [ticket, ...others] = await log.use(allTickets);
    expect(others).toEqual([]);
    expect(ticket).toMatchObject({
      id: older.id,
      title: "Request 0",
      service: "Virtual Machines",
      notes: "second try",
      supportTicketId: NUMBER,
    });
    expect(await log.use((db) => db.getAll("mergedTickets"))).toMatchObject([
      { id: older.id, ticket: { title: "Request 1" } },
    ]);
  });

  it("keeps the older one also where the newer one had the number first", async () => {
    const older = await log.use((db) => addSubmission(db, aSubmission(0), context));
    await log.use((db) => confirmSubmission(db, aSubmission(1), NUMBER, context));
    await log.use((db) => confirmByPerson(db, older.id, NUMBER, context));
    expect(await log.use(allTickets)).toMatchObject([
      { id: older.id, confirmation: "confirmed", supportTicketId: NUMBER },
    ]);
  });

  it("still knows a merged submission: it never comes back as a second ticket", async () => {
    await log.use((db) => confirmSubmission(db, aSubmission(0), NUMBER, context));
    await log.use((db) => confirmSubmission(db, aSubmission(1), NUMBER, context));
    await log.use((db) => addSubmission(db, aSubmission(1), context));
    await log.use((db) => confirmSubmission(db, aSubmission(1), undefined, context));
    await log.use((db) => discardSubmission(db, aSubmission(1).submissionId));
    expect(await log.use(allTickets)).toHaveLength(1);
  });

  it("merges a chain of three into the oldest", async () => {
    const oldest = await log.use((db) => addSubmission(db, aSubmission(0), context));
    await log.use((db) => confirmSubmission(db, aSubmission(1), NUMBER, context));
    await log.use((db) => confirmSubmission(db, aSubmission(2), NUMBER, context));
    await log.use((db) => confirmByPerson(db, oldest.id, NUMBER, context));
    for (const count of [0, 1, 2]) await log.use((db) => addSubmission(db, aSubmission(count), context));
    expect(await log.use(allTickets)).toMatchObject([{ id: oldest.id }]);
  });

  it("keeps equal numbers of different portals and clouds apart", async () => {
    await log.use((db) => confirmSubmission(db, aSubmission(0), NUMBER, context));
    await log.use((db) => confirmSubmission(db, aSubmission(1, { portal: "microsoft365" }), NUMBER, context));
    await log.use((db) => confirmSubmission(db, aSubmission(2, { cloud: "china" }), NUMBER, context));
    expect(await log.use(allTickets)).toHaveLength(3);
  });
});
