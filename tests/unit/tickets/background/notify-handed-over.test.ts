import { describe, expect, it } from "vitest";
import { notifyHandedOver } from "../../../../src/tickets/background/notify-handed-over.ts";
import { newTicket } from "../../../../src/tickets/model/new-ticket.ts";
import { handedOverBy, type OutsideChange } from "../../../../src/tickets/model/handover/handed-over.ts";
import { ticketChanges } from "../../../../src/tickets/model/ticket-changes.ts";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import { aContext, aSubmission, idNumber, START } from "../store/store-support.ts";

const SECRETS = { title: "Payroll server down", customer: { name: "Contoso Ltd", domain: "contoso.com" } };
const before: Ticket = { ...newTicket(aSubmission(1, SECRETS), aContext()), filedBy: "Grace", supportTicketId: "2611" };
const handedOver = (ticket: Ticket, to = "Ada Byron"): Ticket => ticketChanges.handOver(ticket, START, to);

const shownFor = async (
  changes: readonly OutsideChange[],
  contactDetails: object = { firstName: "Ada", lastName: "Byron" },
) => {
  const shown: unknown[] = [];
  const tickets = handedOverBy(changes);
  expect(JSON.stringify(tickets)).not.toMatch(/payroll|contoso/i);
  await notifyHandedOver(
    {
      readSettings: () => Promise.resolve({ remindBefore: 15, remindFor: "mine", contactDetails }),
      notifications: {
        create: (id, { title, message }) => {
          shown.push([id, title, message]);
          return Promise.resolve(id);
        },
      },
      translate: (key, ...parts) => [key, ...parts].join(" "),
      iconUrl: "icon.png",
    },
    tickets,
  );
  expect(JSON.stringify(shown)).not.toMatch(/payroll|contoso/i);
  return shown;
};

describe("a ticket that others hand over to the person", () => {
  it("is announced by its number, and without one too", async () => {
    const { supportTicketId: _number, ...unnumbered } = before;
    expect(
      await shownFor([
        { before, after: handedOver(before) },
        { after: { ...handedOver(unnumbered), id: idNumber(7) } },
      ]),
    ).toEqual([
      [`ticket:${before.id}`, "notificationHandedOverTitle", "notificationHandedOver 2611"],
      [`ticket:${idNumber(7)}`, "notificationHandedOverTitle", "notificationHandedOverNoNumber"],
    ]);
  });

  it.each<[string, OutsideChange]>([
    ["it went to another one", { before, after: handedOver(before, "Alan") }],
    ["it was theirs before", { before: handedOver(before), after: { ...handedOver(before), notes: "new" } }],
    ["it is closed", { before, after: { ...handedOver(before), status: "closed" } }],
    ["it is deleted", { before, after: ticketChanges.delete(handedOver(before), START) }],
    ["it names nobody", { before, after: { ...before, notes: "new" } }],
  ])("is not announced where %s", async (_why, change) => {
    expect(await shownFor([change])).toEqual([]);
  });

  it("is not announced where the contact details name nobody", async () => {
    expect(await shownFor([{ before, after: handedOver(before) }], {})).toEqual([]);
  });

  it("is one of many where there are many", async () => {
    const many = Array.from({ length: 6 }, (_, count) => ({ after: { ...handedOver(before), id: idNumber(count) } }));
    expect(await shownFor(many)).toEqual([
      ["tickets", "notificationManyHandedOverTitle", "notificationManyHandedOver 6"],
    ]);
  });
});
