import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { STEADY_AFTER } from "../../../../src/tickets/components/hooks/use-steady-rows.ts";
import { openPopup } from "./popup-page.tsx";
import { NOW, ticketWith } from "./tickets.ts";
import { rows, press } from "./popup-rows.ts";

let popup: ReturnType<typeof openPopup>;

beforeEach(() => page.viewport(400, 600));

afterEach(() => {
  vi.useRealTimers();
  popup.close();
});

describe("what can be done", () => {
  it("marks as responded, closes and opens", async () => {
    const ticket = ticketWith({ dueIn: 80 });
    popup = openPopup({ tickets: [ticket] });
    await press("Microsoft responded");
    await press("Open in portal");
    await press("Close request");
    expect(popup.changes).toEqual([
      { id: ticket.id, change: { kind: "markResponded" } },
      { id: ticket.id, change: { kind: "close" } },
    ]);
    expect(popup.opened).toEqual([
      `https://portal.azure.com/` +
        `${ticket.customer.tenantId}#view/HubsExtension/` +
        `BrowseServiceBlade/assetTypeId/Microsoft_Azure_Support_SupportRequest`,
    ]);
    await userEvent.click(page.getByRole("link", { name: "Options" }));
    await userEvent.click(page.getByRole("link", { name: "All requests" }));
    expect(popup.opened.slice(-2)).toEqual(["options", "all requests"]);
  });

  it(
    "looks for a customer who is known by name only in Partner Center, and says so: the portal would " +
      "open the own organization",
    async () => {
      popup = openPopup({ tickets: [ticketWith({ dueIn: 80, customer: { name: "Contoso" } })] });
      expect(page.getByRole("button", { name: "Open in portal" }).query()).toBeNull();
      await expect
        .element(page.getByRole("button", { name: "Customers in Partner Center" }))
        .toHaveAttribute("title", expect.stringMatching(/tenant isn't known/));
      await press("Customers in Partner Center");
      expect(popup.opened).toEqual(["https://partner.microsoft.com/dashboard/v2/customers/list"]);
    },
  );

  it.each([
    ["Delete", "Deleted: Virtual machine does not start"],
    ["Close request", "Closed: Virtual machine does not start"],
    ["Microsoft responded", "Marked as responded: Virtual machine does not start"],
  ])("takes back %s", async (button, notice) => {
    const ticket = ticketWith();
    popup = openPopup({ tickets: [ticket] });
    await press(button);
    await expect.element(page.getByText(notice)).toBeVisible();
    await press("Undo");
    await expect.element(page.getByText(notice)).not.toBeInTheDocument();
    expect(popup.changes.at(-1)).toMatchObject({ id: ticket.id, change: { kind: "takeBack", before: ticket } });
    await expect.element(rows().first()).toHaveAccessibleName(/^Virtual machine does not start, /);
  });

  it("takes back each of two deletions, or both at once", async () => {
    const two = [ticketWith({ title: "First" }), ticketWith({ title: "Second", dueIn: 90 })];
    for (const presses of [["Undo", "Undo"], ["Undo all"]]) {
      popup = openPopup({ tickets: two });
      const first = page.getByRole("button", { name: "Delete" }).first();
      await userEvent.click(first);
      await expect.element(page.getByText("Deleted: First")).toBeVisible();
      popup.passTime(STEADY_AFTER);
      await userEvent.click(first);
      await expect.element(page.getByText("2 deleted")).toBeVisible();
      for (const name of presses) await press(name);
      await expect.poll(() => rows().elements().length).toBe(2);
      popup.close();
    }
  });

  it("offers the undo for ten seconds", async () => {
    popup = openPopup({ tickets: [ticketWith()] });
    await expect.element(rows().first()).toBeVisible();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    page
      .getByRole("button", { name: "Delete" })
      .element()
      .dispatchEvent(new MouseEvent("click", { bubbles: true }));
    const shown = (): boolean => document.body.textContent.includes("Deleted:");
    await vi.waitUntil(shown);
    await vi.advanceTimersByTimeAsync(9_500);
    expect(shown()).toBe(true);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(shown()).toBe(false);
  });

  it(
    "offers the undo of a deletion again where it was closed meanwhile, as long as it would have " + "been there",
    async () => {
      const deleted = ticketWith({ title: "Deleted here", deletedDate: new Date(NOW - 7_000).toISOString() });
      const earlier = ticketWith({ title: "Deleted before", deletedDate: new Date(NOW - 11_000).toISOString() });
      vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
      popup = openPopup({ tickets: [], deleted: [earlier, deleted] });
      const shown = (): boolean => document.body.textContent.includes("Deleted: Deleted here");
      await vi.waitUntil(shown);
      await vi.advanceTimersByTimeAsync(2_500);
      expect(shown()).toBe(true);
      page
        .getByRole("button", { name: "Undo" })
        .element()
        .dispatchEvent(new MouseEvent("click", { bubbles: true }));
      await vi.waitUntil(() => !shown());
      expect(popup.changes).toEqual([{ id: deleted.id, change: { kind: "restore" } }]);
      popup.close();
      popup = openPopup({ tickets: [], deleted: [earlier, deleted] });
      await vi.waitUntil(shown);
      await vi.advanceTimersByTimeAsync(3_500);
      expect(shown()).toBe(false);
    },
  );

  it("draws no row anew for a key of a search that leaves it there", async () => {
    popup = openPopup({
      tickets: Array.from({ length: 40 }, (_each, index) =>
        ticketWith({ title: `Backup ${index}`, dueIn: 80 + index }),
      ),
    });
    await expect.poll(() => rows().elements().length).toBe(40);
    const before = popup.words();
    await userEvent.fill(page.getByRole("searchbox", { name: "Search requests" }), "backup");
    await expect.element(page.getByRole("searchbox")).toHaveValue("backup");
    expect(rows().elements()).toHaveLength(40);
    // Head and tools are drawn for the key; a row alone has more than ten texts.
    expect(popup.words() - before).toBeLessThan(2 * 40);
    popup.passTime(60_000);
    await expect.element(rows().first().getByRole("timer")).toHaveTextContent("due in 1 h 19 min");
  });

  it("asks about a request that nobody saw created, and takes a number only", async () => {
    const { supportTicketId: _number, ...ticket } = ticketWith({ confirmation: "pending", dueIn: 80 });
    popup = openPopup({ tickets: [ticket] });
    await press("Was it created?");
    await expect.poll(() => document.activeElement?.id).toBe(`number-${ticket.id}`);
    const number = page.getByRole("textbox", { name: "Request number" });
    await userEvent.fill(number, "12a");
    await press("Yes, keep it");
    await expect.element(page.getByRole("alert")).toHaveTextContent("6 to 16 digits");
    await expect.element(number).toHaveAttribute("aria-invalid", "true");
    expect(popup.changes).toEqual([]);
    expect(popup.saved).toEqual({ [`number:${ticket.id}`]: { text: "12a" } });
    await userEvent.fill(number, " 2603100040009999 ");
    await press("Yes, keep it");
    expect(popup.changes).toEqual([
      { id: ticket.id, change: { kind: "confirm", supportTicketId: "2603100040009999" } },
    ]);
    expect(popup.saved).toEqual({});
    await press("Undo");
    await press("No, remove it");
    expect(popup.changes.at(-1)).toEqual({ id: ticket.id, change: { kind: "delete" } });
  });

  it("still has the number that was typed before the popup closed", async () => {
    const ticket = ticketWith({ confirmation: "unconfirmed" });
    popup = openPopup({ tickets: [ticket], drafts: { [`number:${ticket.id}`]: { text: "26031" } } });
    await press("Was it created?");
    await expect.element(page.getByRole("textbox", { name: "Request number" })).toHaveValue("26031");
  });
});
