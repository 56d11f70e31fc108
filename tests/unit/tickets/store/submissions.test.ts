import { beforeEach, describe, expect, it } from "vitest";
import { addSubmission } from "../../../../src/tickets/store/add-submission.ts";
import { confirmByPerson } from "../../../../src/tickets/store/confirm-by-person.ts";
import { confirmSubmissionById } from "../../../../src/tickets/store/confirm-submission-by-id.ts";
import { confirmSubmission } from "../../../../src/tickets/store/confirm-submission.ts";
import type { StoreConnection } from "../../../support/ticket-store.ts";
import { discardSubmission } from "../../../../src/tickets/store/discard-submission.ts";
import { ticketChanges } from "../../../../src/tickets/model/ticket-changes.ts";
import { updateTicket } from "../../../../src/tickets/store/update-ticket.ts";
import { aContext, allTickets, aSubmission, freshStore, START } from "./store-support.ts";

const NUMBER = "2611230040001234";

describe("submissions in the ticket store", () => {
  let store: StoreConnection;
  let context = aContext();
  beforeEach(() => {
    store = freshStore();
    context = aContext();
  });

  it("makes a pending ticket with its deadline", async () => {
    const ticket = await store.use((db) => addSubmission(db, aSubmission(0), context));
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
    const ticket = await store.use((db) => addSubmission(db, aSubmission(0, { severity }), context));
    const agreement = ticket.serviceLevelAgreement;
    expect(Date.parse(agreement?.expirationTime ?? "") - Date.parse(agreement?.startTime ?? "")).toBe(
      slaMinutes * 60_000,
    );
  });

  it("has no deadline without a severity, and keeps the calendar where it counts", async () => {
    const none = await store.use((db) => addSubmission(db, aSubmission(1, { severity: undefined }), context));
    expect(none.serviceLevelAgreement).toBeUndefined();
    const german = { ...context, profile: { language: "de", country: "DE" } };
    const { serviceLevelAgreement } = await store.use((db) => addSubmission(db, aSubmission(2), german));
    expect(serviceLevelAgreement?.calendar?.timeZone).toBe("Europe/Berlin");
    const english = await store.use((db) => addSubmission(db, aSubmission(3, { supportLanguage: "en-US" }), german));
    expect(english.serviceLevelAgreement?.calendar).toBeUndefined();
  });

  it("writes instants in one form, so that their order as text is their order in time", async () => {
    const ticket = await store.use((db) =>
      addSubmission(db, aSubmission(0, { createdDate: "2026-11-23T10:00:00+01:00" }), context),
    );
    expect(ticket.createdDate).toBe("2026-11-23T09:00:00.000Z");
  });

  it("names a submission of which no ticket can be made", async () => {
    const adding = store.use((db) =>
      addSubmission(db, aSubmission(0, { createdDate: "2026-13-45T00:00:00Z" }), context),
    );
    await expect(adding).rejects.toBeInstanceOf(RangeError);
  });

  it("makes one ticket of one submission however often it comes, also at once", async () => {
    await Promise.all([1, 2, 3].map(() => store.use((db) => addSubmission(db, aSubmission(0), context))));
    await store.use((db) => confirmSubmission(db, aSubmission(0), undefined, context));
    await store.use((db) => addSubmission(db, aSubmission(0), context));
    expect(await store.use(allTickets)).toMatchObject([{ confirmation: "confirmed" }]);
  });

  it("confirms also what was discarded or never came", async () => {
    await store.use((db) => addSubmission(db, aSubmission(0), context));
    expect(
      await store.use((db) =>
        discardSubmission(db, aSubmission(0).submissionId, Date.parse(aSubmission(0).createdDate)),
      ),
    ).toBe(true);
    expect(await store.use(allTickets)).toEqual([]);
    await store.use((db) => confirmSubmission(db, aSubmission(0), NUMBER, context));
    expect(await store.use(allTickets)).toMatchObject([{ confirmation: "confirmed", supportTicketId: NUMBER }]);
  });

  it("discards neither a confirmed ticket nor one on which the person worked", async () => {
    await store.use((db) => confirmSubmission(db, aSubmission(0), undefined, context));
    const worked = await store.use((db) => addSubmission(db, aSubmission(1), context));
    await store.use((db) =>
      updateTicket(db, worked.id, START, (ticket) => ticketChanges.setNotes(ticket, "called them")),
    );
    expect(
      await store.use((db) =>
        discardSubmission(db, aSubmission(0).submissionId, Date.parse(aSubmission(0).createdDate)),
      ),
    ).toBe(false);
    expect(
      await store.use((db) =>
        discardSubmission(db, aSubmission(1).submissionId, Date.parse(aSubmission(1).createdDate)),
      ),
    ).toBe(false);
    expect(await store.use(allTickets)).toHaveLength(2);
  });

  it("adds what the outcome knows more, and changes nothing that was known", async () => {
    await store.use((db) =>
      addSubmission(db, aSubmission(0, { severity: undefined, customer: {}, title: "" }), context),
    );
    const later = aSubmission(0, {
      severity: "critical",
      title: "VM down",
      customer: { tenantId: "t" },
      contactDetails: { firstName: "Bob", lastName: "B" },
    });
    const ticket = await store.use((db) => confirmSubmission(db, later, undefined, context));
    expect(ticket).toMatchObject({
      title: "VM down",
      severity: "critical",
      customer: { tenantId: "t" },
      contactDetails: { firstName: "Ada", lastName: "B" },
    });
    expect(ticket.serviceLevelAgreement?.slaMinutes).toBe(120);
  });

  it("does not replace a number by another one that a page reports", async () => {
    await store.use((db) => confirmSubmission(db, aSubmission(0), NUMBER, context));
    const again = await store.use((db) =>
      confirmSubmissionById(db, aSubmission(0).submissionId, "2611230040009999", context),
    );
    expect(again?.supportTicketId).toBe(NUMBER);
    const once = await store.use((db) => confirmSubmission(db, aSubmission(0), "2611230040009999", context));
    expect(once.supportTicketId).toBe(NUMBER);
  });

  it(
    "takes two submissions with one number for one request, the older one, and loses nothing of " + "the newer",
    async () => {
      const older = await store.use((db) => addSubmission(db, aSubmission(0, { service: undefined }), context));
      const newer = await store.use((db) =>
        addSubmission(db, aSubmission(1, { service: "Virtual Machines" }), context),
      );
      await store.use((db) =>
        updateTicket(db, newer.id, START, (ticket) => ticketChanges.setNotes(ticket, "second try")),
      );
      await store.use((db) => confirmSubmission(db, aSubmission(0), NUMBER, context));
      await store.use((db) => confirmSubmission(db, aSubmission(1), NUMBER, context));
      const [ticket, ...others] = await store.use(allTickets);
      expect(others).toEqual([]);
      expect(ticket).toMatchObject({
        id: older.id,
        title: "Request 0",
        service: "Virtual Machines",
        notes: "second try",
        supportTicketId: NUMBER,
      });
      expect(await store.use((db) => db.getAll("mergedTickets"))).toMatchObject([
        { id: older.id, ticket: { title: "Request 1" } },
      ]);
    },
  );

  it("keeps the older one also where the newer one had the number first", async () => {
    const older = await store.use((db) => addSubmission(db, aSubmission(0), context));
    await store.use((db) => confirmSubmission(db, aSubmission(1), NUMBER, context));
    await store.use((db) => confirmByPerson(db, older.id, NUMBER, context));
    expect(await store.use(allTickets)).toMatchObject([
      { id: older.id, confirmation: "confirmed", supportTicketId: NUMBER },
    ]);
  });

  it("still knows a merged submission: it never comes back as a second ticket", async () => {
    await store.use((db) => confirmSubmission(db, aSubmission(0), NUMBER, context));
    await store.use((db) => confirmSubmission(db, aSubmission(1), NUMBER, context));
    await store.use((db) => addSubmission(db, aSubmission(1), context));
    await store.use((db) => confirmSubmission(db, aSubmission(1), undefined, context));
    await store.use((db) => discardSubmission(db, aSubmission(1).submissionId, Date.parse(aSubmission(1).createdDate)));
    expect(await store.use(allTickets)).toHaveLength(1);
  });

  it("merges a chain of three into the oldest", async () => {
    const oldest = await store.use((db) => addSubmission(db, aSubmission(0), context));
    await store.use((db) => confirmSubmission(db, aSubmission(1), NUMBER, context));
    await store.use((db) => confirmSubmission(db, aSubmission(2), NUMBER, context));
    await store.use((db) => confirmByPerson(db, oldest.id, NUMBER, context));
    for (const count of [0, 1, 2]) await store.use((db) => addSubmission(db, aSubmission(count), context));
    expect(await store.use(allTickets)).toMatchObject([{ id: oldest.id }]);
  });

  it("keeps equal numbers of different portals and clouds apart", async () => {
    await store.use((db) => confirmSubmission(db, aSubmission(0), NUMBER, context));
    await store.use((db) => confirmSubmission(db, aSubmission(1, { portal: "microsoft365" }), NUMBER, context));
    await store.use((db) => confirmSubmission(db, aSubmission(2, { cloud: "china" }), NUMBER, context));
    expect(await store.use(allTickets)).toHaveLength(3);
  });
});
