import { describe, expect, it } from "vitest";
import { keptPrivates } from "../../../../src/masked-copy/background/kept-privates.ts";
import { allCustomers } from "../../../../src/tickets/store/customers/find-customers.ts";
import type { TicketWriter } from "../../../../src/tickets/background/ticket-writer.ts";

const TICKET = {
  title: "Mailbox of Avery",
  supportTicketId: "2612010040001234",
  customer: { name: "Tailspin" },
  contactDetails: { lastName: "Okafor" },
  filedBy: "Kai Lindqvist",
  assignee: "Noor Haddad",
  handovers: [{ date: "2026-12-01T10:00:00.000Z", from: "Pat Quill", to: "Sam Ferro" }],
  notes: "Call before noon",
};
const CUSTOMER = { name: "Wingtip", domain: "wingtip.example", tenantId: "c0a70500-0000-4000-8000-000000000001" };

const privatesWith = (broken?: "customers" | "tickets") =>
  keptPrivates({
    store: {
      read: ((work: unknown) => {
        const isCustomers = work === allCustomers;
        if (broken === (isCustomers ? "customers" : "tickets"))
          return Promise.resolve({ ok: false, trouble: { kind: "logUnavailable", detail: "" } });
        return Promise.resolve({ ok: true, value: isCustomers ? [CUSTOMER] : { tickets: [TICKET] } });
      }) as TicketWriter["read"],
    },
    readSettings: () =>
      Promise.resolve({ contactDetails: { firstName: "Robin" }, ownTenants: [{ domain: "fabrikam.example" }] }),
  });

describe("what the extension keeps, and no masked copy holds", () => {
  it("is of the person, the team, customers and requests, without notes", async () => {
    expect(await privatesWith()).toEqual({
      texts: expect.arrayContaining([
        "Robin",
        "fabrikam.example",
        "Wingtip",
        "wingtip.example",
        "c0a70500-0000-4000-8000-000000000001",
        "Mailbox of Avery",
        "2612010040001234",
        "Tailspin",
        "Okafor",
        "Kai Lindqvist",
        "Noor Haddad",
        "Pat Quill",
        "Sam Ferro",
      ]) as unknown,
      isListMissing: false,
    });
    expect((await privatesWith()).texts).not.toContain("Call before noon");
  });

  it.each(["customers", "tickets"] as const)("says that %s could not be read, and has the rest", async (broken) => {
    const { texts, isListMissing } = await privatesWith(broken);
    expect(isListMissing).toBe(true);
    expect(texts).toContain("Robin");
    expect(texts).toContain(broken === "customers" ? "Tailspin" : "Wingtip");
  });
});
