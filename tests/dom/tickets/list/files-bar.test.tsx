import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import { ticketWith } from "../popup/tickets.ts";
import { violationsIn } from "../../words/axe.ts";
import { emulateMedia } from "../../words/color-scheme.ts";
import { close, holds, open, opened } from "./list-page.tsx";

const tickets = [
  ticketWith({ title: "Beta", dueIn: 80 }),
  ticketWith({ title: "Alpha", status: "closed", supportTicketId: "2603100040001235" }),
  ticketWith({ title: "=Gamma", dueIn: 20, supportTicketId: "2603100040001236" }),
];
const backupOf = (parts: object): string => JSON.stringify({ format: "on-behalf-backup", version: 1, ...parts });
const upload = (text: string, chooser = "Backup file") =>
  userEvent.upload(page.getByLabelText(chooser), new File([text], "backup.json", { type: "application/json" }));
const press = (name: string) => userEvent.click(page.getByRole("button", { name, exact: true }));
const preview = () => page.getByRole("region", { name: "Restore this backup?" });
const focused = (): string => document.activeElement?.textContent ?? "";

beforeEach(async () => {
  await page.viewport(1280, 800);
});
afterEach(close);

describe("files out", () => {
  it("are a table, a calendar and a backup", async () => {
    opened.customers.push({ id: "1", domain: "contoso.com", updatedDate: "2026-03-10T09:00:00.000Z" });
    open(tickets);
    await press("Export CSV");
    await expect.element(page.getByText("Requests in the file: 3")).toBeVisible();
    await press("Export calendar");
    await expect.element(page.getByText("Requests in the file: 2")).toBeVisible();
    await press("Back up");
    await expect
      .poll(() => opened.files.map(({ name }) => name))
      .toEqual(["on-behalf-2026-03-10.csv", "on-behalf-2026-03-10.ics", "on-behalf-2026-03-10.json"]);
    const [table, calendar, backup = ""] = opened.files.map(({ text }) => text);
    expect(table).toContain("'=Gamma");
    expect(calendar).toContain("BEGIN:VALARM");
    expect(JSON.parse(backup)).toMatchObject({
      tickets,
      customers: opened.customers,
      settings: { fillMode: "onClick" },
    });
  });

  it("are written as the person chooses", async () => {
    open(tickets);
    await userEvent.click(page.getByText("File options"));
    await userEvent.selectOptions(page.getByLabelText("Separator in CSV files"), "Semicolon");
    await userEvent.click(page.getByRole("checkbox", { name: /^Calendar: include/ }));
    await press("Export CSV");
    await expect.poll(() => opened.files[0]?.text).toMatch(/\(UTC\);Request number;Title;/);
    await press("Export calendar");
    await expect.poll(() => opened.files[1]?.text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(await violationsIn()).toEqual([]);
  });
});

describe("a backup", () => {
  it("is looked at before it is restored, part by part, with the keyboard alone", async () => {
    open(tickets.slice(0, 1));
    const customer = { id: "1", domain: "contoso.com", updatedDate: "2026-03-10T09:00:00.000Z" };
    await upload(backupOf({ tickets, customers: [customer], settings: { fillMode: "onClick" }, lessons: [] }));
    await expect.element(preview()).toHaveTextContent("To add: 2. To change: 0. To skip: 1.");
    await expect.element(preview()).toHaveTextContent("Left out, because this version does not know it: lessons");
    await expect.poll(focused).toBe("Restore this backup?");
    expect(opened.restored).toEqual([]);
    expect(await violationsIn()).toEqual([]);

    await userEvent.keyboard("{Tab}");
    expect(document.activeElement).toBe(page.getByRole("checkbox", { name: "Requests" }).element());
    await userEvent.keyboard("{Tab}{Tab} ");
    await expect.element(page.getByRole("checkbox", { name: "Settings" })).not.toBeChecked();
    await userEvent.keyboard("{Tab}");
    await expect.poll(focused).toBe("Restore now");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText("Requests: added 2, changed 0, skipped 1")).toBeVisible();
    await expect.element(page.getByText("Customers: added 1, changed 0, skipped 0")).toBeVisible();
    expect(page.getByText(/^Settings: added/).elements()).toEqual([]);
    expect(opened.restored).toEqual([{ tickets: tickets.slice(1), customers: [customer] }]);
    await expect.poll(focused).toBe("Restore");
  });

  it("is left alone by Escape, and the focus goes back", async () => {
    open([]);
    await upload(backupOf({ tickets }));
    await expect.element(preview()).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByText("Canceled. Nothing was changed.")).toBeVisible();
    expect(preview().elements()).toEqual([]);
    await expect.poll(focused).toBe("Restore");
    expect(opened.restored).toEqual([]);
  });

  it("says how far it is, and can be stopped meanwhile", async () => {
    holds.hold = (signal) =>
      new Promise((resolve) => signal.addEventListener("abort", () => resolve(false), { once: true }));
    open([]);
    await upload(backupOf({ tickets }));
    await press("Restore now");
    await expect.element(page.getByRole("progressbar")).toBeVisible();
    await expect.poll(focused).toBe("Cancel");
    expect(await violationsIn()).toEqual([]);
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText("Canceled. Nothing was changed.")).toBeVisible();
    await expect.poll(focused).toBe("Restore");
    expect(opened.restored).toEqual([]);
  });

  it("in which there is nothing new says so, and offers nothing to press but the way out", async () => {
    open(tickets);
    await upload(backupOf({ tickets }));
    await expect.element(preview()).toHaveTextContent("This backup holds nothing that is new here.");
    expect(page.getByRole("button", { name: "Restore now" }).elements()).toEqual([]);
    await press("Cancel");
    await expect.poll(focused).toBe("Restore");
  });

  it("names what of it is left out", async () => {
    open([]);
    const damaged = {
      ...(tickets[0] as Ticket),
      id: crypto.randomUUID(),
      title: "Payroll is down",
      createdDate: "2026-03-10T24:00:00Z",
    };
    await upload(backupOf({ tickets: [...tickets, damaged], settings: { remindBefore: -1 }, customers: 5 }));
    await expect
      .element(preview())
      .toHaveTextContent("Payroll is down (2603100040001234): “Filed” is not a valid date and time.");
    await expect.element(preview()).toHaveTextContent("This part of the file can't be read: Customers");
    await expect.element(preview()).toHaveTextContent("This value can't be used.");
    expect(await violationsIn()).toEqual([]);
  });

  it.each([
    ["{}", "This file is not a backup of On Behalf."],
    ["", "This file is empty."],
    ['{"format":"on-behalf-backup","version":1,"tickets":[', "This backup is not complete."],
    [backupOf({ version: 2, tickets: [] }), "A later version of On Behalf has saved this backup."],
  ])("that reads %j is refused in words", async (text, words) => {
    open(tickets);
    await upload(text);
    await expect.element(page.getByRole("alert")).toHaveTextContent(words);
    expect(document.activeElement).not.toBe(document.body);
  });

  it.each([320, 1280])("has room at %s px where much of it cannot be read", async (width) => {
    await page.viewport(width, 800);
    open([], "de");
    const broken = Array.from({ length: 25 }, (_, index) => ({ title: `Anfrage ${index} ${"x".repeat(90)}` }));
    await upload(backupOf({ tickets: broken }), "Sicherungsdatei");
    await expect.element(page.getByText("Und 5 weitere")).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await upload(backupOf({ tickets: [...tickets, ...broken], ["y".repeat(40)]: 1 }), "Sicherungsdatei");
    await expect.element(page.getByRole("button", { name: "Jetzt wiederherstellen" })).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await emulateMedia({ "prefers-color-scheme": "dark" });
    expect(await violationsIn()).toEqual([]);
    await emulateMedia({});
  });
});

describe("the reminder of a backup", () => {
  it("is a line until one is saved", async () => {
    opened.backup.push({ saved: "2026-01-15T12:00:00.000Z", firstRequest: "2025-12-01T12:00:00.000Z" });
    open(tickets);
    await expect.element(page.getByRole("note")).toHaveTextContent("The last backup is from January 15, 2026.");
    expect(await violationsIn()).toEqual([]);
    await press("Back up");
    await expect.poll(() => page.getByRole("note").elements()).toEqual([]);
  });

  it.each([
    ["there are no requests", { saved: "2025-01-15T12:00:00.000Z" }],
    ["one is not old", { saved: "2026-02-20T12:00:00.000Z", firstRequest: "2025-12-01T12:00:00.000Z" }],
    ["requests are not old", { firstRequest: "2026-03-01T12:00:00.000Z" }],
  ])("is not there where %s", async (_name, facts) => {
    opened.backup.push(facts);
    open(tickets);
    await press("Export CSV");
    await expect.element(page.getByText("Requests in the file: 3")).toBeVisible();
    expect(page.getByRole("note").elements()).toEqual([]);
  });
});
