import { beforeEach, describe, expect, it } from "vitest";
import type { Submission } from "../../../../src/submission/model/submission.ts";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import { addSubmission } from "../../../../src/tickets/store/add-submission.ts";
import { completeFromList, hasNews, type RequestList } from "../../../../src/tickets/store/complete-from-list.ts";
import type { connectStore } from "../../../support/ticket-store.ts";
import { aContext, allTickets, aSubmission, freshStore } from "./store-support.ts";

const NUMBER = "26192196";
const contoso = { domain: "contoso.onmicrosoft.com" };

let store: ReturnType<typeof connectStore>;
const context = aContext();
beforeEach(() => {
  store = freshStore();
});

const line = (supportTicketId: string, title: string, isClosed = false) => ({
  supportTicketId,
  texts: [title, supportTicketId, "11/23/2026, 9:02 AM"],
  isClosed,
});
const listOf = (...requests: RequestList["requests"]): RequestList => ({
  portal: "microsoft365",
  cloud: "worldwide",
  language: "en",
  requests,
  mayHold: ({ customer }) => customer.domain === contoso.domain,
});
const addOne = async (count: number, changes: Partial<Submission> = {}): Promise<void> => {
  await store.use((db) =>
    addSubmission(db, aSubmission(count, { portal: "microsoft365", title: "Mail is late", ...changes }), context),
  );
};
/** The tickets after a list was seen; that it had news is what decides whether anything is written. */
const after = async (
  list: RequestList,
): Promise<{
  news: boolean;
  tickets: Pick<Ticket, "supportTicketId" | "confirmation" | "status" | "closedInPortalDate" | "revision">[];
}> => {
  const news = await store.use((db) => hasNews(db, list));
  await store.use((db) => completeFromList(db, list, context));
  return { news, tickets: await store.use(allTickets) };
};

describe("a list of requests", () => {
  it("gives a ticket of the same title and time its number", async () => {
    await addOne(1);
    const { news, tickets } = await after(listOf(line("26000001", "Another one"), line(NUMBER, "Mail is late")));
    expect(news).toBe(true);
    expect(tickets).toMatchObject([{ supportTicketId: NUMBER, confirmation: "confirmed", status: "awaitingResponse" }]);
  });

  it("says a thing once", async () => {
    await addOne(1);
    const list = listOf(line(NUMBER, "Mail is late"));
    const [first] = (await after(list)).tickets;
    const again = await after(list);
    expect([again.news, again.tickets[0]?.revision]).toEqual([false, first?.revision]);
  });

  it("marks a ticket that it calls closed, and takes that back", async () => {
    await addOne(1);
    const closed = await after(listOf(line(NUMBER, "Mail is late", true)));
    expect(closed.tickets).toMatchObject([{ supportTicketId: NUMBER, status: "awaitingResponse" }]);
    expect(closed.tickets[0]?.closedInPortalDate).toBeDefined();
    const open = await after(listOf(line(NUMBER, "Mail is late")));
    expect([open.news, open.tickets[0]?.closedInPortalDate]).toEqual([true, undefined]);
  });

  it.each([
    ["another customer", { customer: { domain: "northwind.onmicrosoft.com" } }],
    ["no known customer", { customer: {} }],
    ["another portal", { portal: "azure" }],
    ["another cloud", { cloud: "china" }],
    ["another title", { title: "Mail is late again" }],
    ["another day", { createdDate: "2026-11-20T09:00:00.000Z" }],
  ] as const)("leaves a ticket of %s alone", async (_of, changes) => {
    await addOne(1, changes);
    const { news, tickets } = await after(listOf(line(NUMBER, "Mail is late", true)));
    expect([news, tickets.length, tickets[0]?.supportTicketId, tickets[0]?.revision]).toEqual([false, 1, undefined, 1]);
  });

  it("makes no ticket", async () => {
    expect(await after(listOf(line(NUMBER, "Mail is late")))).toEqual({ news: false, tickets: [] });
  });

  it("decides nothing between two tickets, or between two lines", async () => {
    await addOne(1);
    expect((await after(listOf(line(NUMBER, "Mail is late"), line("26192197", "Mail is late")))).news).toBe(false);
    await addOne(2);
    expect((await after(listOf(line(NUMBER, "Mail is late")))).news).toBe(false);
  });

  it("gives no number that another ticket has", async () => {
    await addOne(1);
    await after(listOf(line(NUMBER, "Mail is late")));
    await addOne(2);
    const { news, tickets } = await after(listOf(line(NUMBER, "Mail is late")));
    expect([news, tickets.map(({ supportTicketId }) => supportTicketId)]).toEqual([false, [NUMBER, undefined]]);
  });
});
