import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Drafts } from "../../../../src/tickets/components/hooks/drafts.ts";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import { moveTo } from "../../words/time-zone.ts";
import { openPopup } from "./popup-page.tsx";
import { press, rows, unfold } from "./popup-rows.ts";
import { NOW, ticketWith } from "./tickets.ts";

let popup: ReturnType<typeof openPopup>;
const notes = () => page.getByRole("textbox", { name: "Notes" });
const saved = () => popup.changes.flatMap(({ change }) => (change.kind === "setNotes" ? change.notes : []));
const minute = (time: number): string => new Date(time).toISOString().slice(0, 16);

beforeEach(() => page.viewport(400, 600));
afterEach(async () => {
  popup.close();
  await moveTo("");
});

describe("notes", () => {
  const opened = async (ticket: Ticket, more: { drafts?: Drafts; isUnanswered?: boolean } = {}) => {
    popup = openPopup({ tickets: [ticket], ...more });
    await unfold();
    await expect.element(notes()).toBeVisible();
  };

  it("are saved while one types, once for a burst, and can be taken back in one", async () => {
    await opened(ticketWith({ notes: "called" }));
    await userEvent.type(notes(), " back");
    await expect.poll(saved).toEqual(["called back"]);
    await expect.poll(() => popup.saved).toEqual({});
    await userEvent.type(notes(), "!");
    await expect.poll(saved).toEqual(["called back", "called back!"]);
    await press("Undo");
    await expect.element(notes()).toHaveValue("called");
  });

  it("are saved at once when the field is left, the popup hidden or closed, or the row folded", async () => {
    await opened(ticketWith());
    const leaving: readonly [string, () => unknown][] = [
      ["a", () => notes().element().blur()],
      ["ab", () => window.dispatchEvent(new Event("pagehide"))],
      ["abc", () => unfold()],
    ];
    for (const [text, leave] of leaving) {
      await userEvent.fill(notes(), text);
      await leave();
      expect(saved().at(-1)).toBe(text);
    }
  });

  it("typed before the popup was closed are there again, and saved unless the background has them", async () => {
    const ticket = ticketWith({ notes: "called" });
    await opened(ticket, { isUnanswered: true });
    await userEvent.fill(notes(), "called back");
    expect(popup.saved).toEqual({ [`notes:${ticket.id}`]: { text: "called back", base: "called" } });
    const drafts = { ...popup.saved };
    popup.close();
    popup = openPopup({ tickets: [ticket], drafts });
    await expect.poll(saved).toEqual(["called back"]);
    await unfold();
    await expect.element(notes()).toHaveValue("called back");
    popup.close();
    popup = openPopup({ tickets: [{ ...ticket, notes: "called back, solved" }], drafts });
    await unfold();
    await expect.element(notes()).toHaveValue("called back, solved");
    expect(saved()).toEqual([]);
  });

  it("follow what is written elsewhere, but not under the person's hands", async () => {
    const ticket = ticketWith({ notes: "one" });
    await opened(ticket);
    popup.set([{ ...ticket, notes: "two", revision: 2 }]);
    await expect.element(notes()).toHaveValue("two");
    await userEvent.type(notes(), "!");
    popup.set([{ ...ticket, notes: "three", revision: 3 }]);
    await expect.element(notes()).toHaveValue("two!");
  });
});

describe("the time of the response", () => {
  const time = () => page.getByLabelText("Time of the response");

  it("is now by the button, and can be put right in this computer's zone, for closed requests too", async () => {
    await moveTo("America/New_York");
    const ticket = ticketWith({ dueIn: 80, createdDate: new Date(NOW - 3 * 60 * 60_000).toISOString() });
    popup = openPopup({ tickets: [ticket] });
    await unfold();
    await press("Microsoft responded");
    await expect.element(time()).toHaveValue("2026-03-10T08:00");
    await userEvent.fill(time(), "2026-03-10T07:30");
    await press("Set time");
    expect(popup.changes.at(-1)?.change).toEqual({ kind: "markResponded", at: "2026-03-10T11:30:00.000Z" });
    await expect.element(page.getByText(/7:30.AM \(responded on time\)/)).toBeVisible();
    const late = { ...ticket, status: "closed" as const, respondedDate: new Date(NOW + 1).toISOString() };
    popup.set([
      {
        ...late,
        serviceLevelAgreement: { policy: "csp", startTime: late.createdDate, expirationTime: late.createdDate },
        revision: 9,
      },
    ]);
    await expect.element(page.getByRole("timer")).toHaveTextContent("closed, response was late");
    await expect.element(page.getByText(/\(responded late\)/)).toBeVisible();
  });

  it.each([
    ["before the request was filed", minute(NOW - 61 * 60_000), "The request was filed later"],
    ["in the future", minute(NOW + 60_000), "This time has not come yet"],
    ["missing", "", "Enter a date and a time"],
  ])("that is %s gets words and changes nothing", async (_what, text, words) => {
    await moveTo("UTC");
    popup = openPopup({ tickets: [ticketWith({ dueIn: 80 })] });
    await unfold();
    await userEvent.fill(time(), text);
    await press("Set time");
    await expect.element(page.getByRole("alert")).toHaveTextContent(words);
    await expect.element(time()).toHaveAttribute("aria-invalid", "true");
    expect(popup.changes).toEqual([]);
  });
});

describe("a reminder", () => {
  it("is postponed from the details, and the row says until when", async () => {
    await moveTo("UTC");
    popup = openPopup({ tickets: [ticketWith({ dueIn: 80 })] });
    await unfold();
    const group = page.getByRole("group", { name: "Postpone the reminder" });
    for (const name of ["10 min", "1 h", /^Tomorrow at 9:00/])
      await userEvent.click(group.getByRole("button", { name, exact: typeof name === "string" }));
    expect(popup.changes.map(({ change }) => change)).toEqual([
      { kind: "snooze", minutes: 10 },
      { kind: "snooze", minutes: 60 },
      { kind: "snooze", minutes: 21 * 60 },
    ]);
    await expect
      .element(
        rows()
          .first()
          .getByText(/^Reminder postponed until Mar 11, 2026, 9:00/),
      )
      .toBeVisible();
    await press("Undo");
    await expect
      .element(
        rows()
          .first()
          .getByText(/postponed until Mar 10, 2026, 1:00/),
      )
      .toBeVisible();
  });

  it("comes only while a response with a deadline is awaited", async () => {
    popup = openPopup({ tickets: [ticketWith({ dueIn: 80, status: "responded" })] });
    await unfold();
    await expect.element(notes()).toBeVisible();
    expect(page.getByRole("group", { name: "Postpone the reminder" }).elements()).toEqual([]);
  });
});
