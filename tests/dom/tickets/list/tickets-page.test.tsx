import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import { ticketsInEveryState, ticketWith } from "../popup/tickets.ts";
import { violationsIn } from "../../words/axe.ts";
import { emulateMedia } from "../../words/color-scheme.ts";
import { moveTo } from "../../words/time-zone.ts";
import { close, open, opened } from "./list-page.tsx";
import { press, titles } from "./page-support.ts";

beforeEach(() => page.viewport(1280, 800));
afterEach(close);

describe("the page of all requests", () => {
  const tickets = [
    ticketWith({ title: "Beta", dueIn: 80, createdDate: "2026-03-10T11:00:00.000Z" }),
    ticketWith({ title: "Alpha", status: "closed", createdDate: "2026-03-10T10:00:00.000Z" }),
    ticketWith({ title: "=Gamma", dueIn: 20, createdDate: "2026-03-10T09:00:00.000Z" }),
  ];

  it("shows closed ones too, and is searched, filtered and put in order", async () => {
    open(tickets);
    await expect.poll(titles).toEqual(["Beta", "Alpha", "=Gamma"]);
    await expect.element(page.getByText("3 of 3")).toBeVisible();
    await press("Title");
    await expect.poll(titles).toEqual(["=Gamma", "Alpha", "Beta"]);
    await press("Title");
    await expect.poll(titles).toEqual(["Beta", "Alpha", "=Gamma"]);
    await userEvent.click(page.getByRole("columnheader").nth(6).getByRole("button"));
    await expect.poll(titles).toEqual(["=Gamma", "Beta", "Alpha"]);
    await userEvent.selectOptions(page.getByLabelText("Status"), "Closed");
    await expect.poll(titles).toEqual(["Alpha"]);
    await userEvent.selectOptions(page.getByLabelText("Status"), "Any");
    await userEvent.fill(page.getByRole("searchbox", { name: "Search requests" }), "be");
    await expect.poll(titles).toEqual(["Beta"]);
    await expect.element(page.getByText("1 of 3")).toBeVisible();
  });

  it("changes requests, keeps notes, and takes a deletion back", async () => {
    open(tickets.slice(0, 1));
    const { id } = tickets[0] as Ticket;
    await userEvent.fill(page.getByRole("textbox", { name: "Notes" }), "called");
    await press("Close request");
    await press("Delete");
    await expect.poll(titles).toEqual([]);
    await press("Undo");
    await expect.poll(titles).toEqual(["Beta"]);
    expect(opened.changes).toEqual([
      { id, change: { kind: "setNotes", notes: "called" } },
      { id, change: { kind: "close" } },
      { id, change: { kind: "delete" } },
      { id, change: expect.objectContaining({ kind: "takeBack" }) },
    ]);
  });

  it.each([
    [1280, "en"],
    [1280, "de"],
    [1024, "en"],
    [1024, "de"],
    [360, "en"],
    [360, "de"],
  ] as const)("cuts nothing at %s px in %s", async (width, language) => {
    await page.viewport(width, 800);
    open(ticketsInEveryState(), language);
    await expect.element(page.getByText(language === "en" ? "8 of 8" : "8 von 8")).toBeVisible();
    await expect.poll(() => titles().length).toBeGreaterThan(3);
    for (const cell of document.querySelectorAll("table :is(th, td)"))
      expect(cell.scrollWidth, cell.textContent).toBeLessThanOrEqual(cell.clientWidth + 1);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(await violationsIn()).toEqual([]);
  });

  it("asks about a request that nobody saw created", async () => {
    const { supportTicketId: _number, ...ticket } = ticketWith({ confirmation: "pending", dueIn: 80 });
    open([ticket]);
    const question = page.getByText("Was this request created in the portal?");
    await press("Was it created?");
    await expect.element(question).toBeVisible();
    expect(await violationsIn()).toEqual([]);
    await userEvent.fill(page.getByRole("textbox", { name: "Request number" }), "2603100040009999");
    await press("Yes, keep it");
    await expect.element(question).not.toBeInTheDocument();
    await expect.poll(() => document.activeElement?.closest("dialog")).not.toBeNull();
    expect(opened.changes).toEqual([
      { id: ticket.id, change: { kind: "confirm", supportTicketId: "2603100040009999" } },
    ]);
  });

  it("names what cannot be read, in its line and after each file, and gives it out or takes it away", async () => {
    const damaged = { ...ticketWith({ title: "Payroll is down", dueIn: 20 }), createdDate: "2026-03-10T24:00:00Z" };
    open([...tickets, damaged]);
    const damagedTitle = "Payroll is down (2603100040001234)";
    await expect.poll(() => titles().sort()).toEqual(["=Gamma", "Alpha", "Beta", damagedTitle]);
    await press("Title");
    await expect.poll(titles).toEqual(["=Gamma", "Alpha", "Beta", damagedTitle]);
    for (const [button, count] of [
      ["Export CSV", 4],
      ["Export calendar", 2],
      ["Back up", 4],
    ] as const) {
      await press(button);
      await expect
        .element(page.getByRole("alert"))
        .toHaveTextContent(`Requests in the file: ${count}. These can't be read: Payroll is down (2603100040001234).`);
    }
    const [table = "", calendar = ""] = opened.files.map(({ text }) => text);
    expect(table).toContain('"=""2603100040001234""",Payroll is down,Contoso');
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(await violationsIn()).toEqual([]);
    // Its line has just moved, and takes no press for a moment.
    const saved = async (): Promise<unknown> => {
      await press("Save as file");
      return JSON.parse(opened.files.at(-1)?.text ?? "");
    };
    await expect.poll(saved).toEqual(damaged);
    const line = page.getByRole("row", { name: /Payroll is down/ });
    await userEvent.click(line.getByRole("button", { name: "Delete" }));
    expect(opened.changes).toEqual([{ id: damaged.id, change: { kind: "delete" } }]);
  });

  it("shows times in the zone that the computer has now", async () => {
    await moveTo("Europe/Berlin");
    open(tickets.slice(0, 1));
    const line = page.getByRole("row", { name: "Beta" });
    await expect.element(line).toHaveTextContent(/12:00/);
    await moveTo("Asia/Tokyo");
    await expect.element(line).toHaveTextContent(/8:00/);
    await moveTo("");
  });

  it.each([
    ["en", "light"],
    ["en", "dark"],
    ["de", "light"],
    ["de", "dark"],
    ["en", "forced"],
  ] as const)("has no violations, %s %s", async (language, scheme) => {
    await emulateMedia(scheme === "forced" ? { "forced-colors": "active" } : { "prefers-color-scheme": scheme });
    open(ticketsInEveryState(), language, "?status=open&severity=moderate");
    await expect.element(page.getByRole("timer").first()).toBeVisible();
    await userEvent.click(page.getByRole("checkbox").nth(1));
    await userEvent.click(page.getByText(language === "en" ? "More filters (1 set)" : "Weitere Filter (1 gesetzt)"));
    expect(await violationsIn()).toEqual([]);
    await emulateMedia({});
  });
});
