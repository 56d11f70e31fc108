import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import { violationsIn } from "../../words/axe.ts";
import { moveTo } from "../../words/time-zone.ts";
import { openPopup } from "./popup-page.tsx";
import { unfold } from "./popup-rows.ts";
import { ticketWith } from "./tickets.ts";

let popup: ReturnType<typeof openPopup>;

beforeEach(() => page.viewport(400, 600));
afterEach(async () => {
  popup.close();
  await moveTo("");
});

const rows = () => page.getByRole("list", { name: "Open requests" }).getByRole("listitem");
const damagedWith = (changes: object): Ticket => ({
  ...ticketWith({ title: "Payroll is down", dueIn: 20 }),
  ...changes,
});
const sla = (changes: object) => ({
  serviceLevelAgreement: {
    policy: "csp",
    startTime: "2026-03-10T10:00:00.000Z",
    expirationTime: "2026-03-10T13:00:00.000Z",
    ...changes,
  },
});

describe("a request that cannot be read", () => {
  it.each([
    ["deadline", sla({ expirationTime: "2026-03-10T24:00:00Z" })],
    ["span", sla({ steps: [{ from: "2026-03-10T24:00:00Z", to: "x" }] })],
    ["date of filing", { createdDate: "yesterday" }],
    ["customer", { customer: undefined }],
    ["title", { title: 5 }],
    ["severity", { severity: "huge" }],
    ["contact", { contactDetails: undefined, serviceLevelAgreement: undefined, severity: undefined }],
  ])("for its %s is listed among the others by its name, and can go", async (_part, changes) => {
    const damaged = damagedWith(changes);
    popup = openPopup({
      tickets: [ticketWith({ title: "Before", dueIn: 10 }), damaged, ticketWith({ title: "Behind", dueIn: 80 })],
    });
    await expect.poll(() => rows().elements().length).toBe(3);
    const row = rows().nth(1);
    await expect
      .element(row.getByRole("heading"))
      .toHaveTextContent(typeof damaged.title === "string" ? "Payroll is down (2603100040001234)" : "2603100040001234");
    await expect.element(row.getByText("This request can't be read.")).toBeVisible();
    await expect.element(rows().nth(2).getByRole("timer")).toHaveTextContent("due in 1 h 20 min");
    expect(await violationsIn()).toEqual([]);
    await userEvent.click(row.getByRole("button", { name: "Delete" }));
    expect(popup.changes).toEqual([{ id: damaged.id, change: { kind: "delete" } }]);
    await expect.element(page.getByText(/^Deleted: /)).toHaveTextContent("2603100040001234");
    await expect.poll(() => rows().elements().length).toBe(2);
  });

  it("follows the store: one that is put right is drawn as it is", async () => {
    const good = ticketWith({ title: "Payroll is down", dueIn: 20 });
    popup = openPopup({ tickets: [{ ...good, createdDate: "yesterday" }] });
    await expect.element(page.getByText("This request can't be read.")).toBeVisible();
    popup.set([{ ...good, revision: 2 }]);
    await expect.element(rows().first().getByRole("timer")).toHaveTextContent("due in 20 min");
  });

  it("is not one that only another form of its dates, or more letters, tells from those of today", async () => {
    popup = openPopup({
      tickets: [
        damagedWith(sla({ expirationTime: "2026-03-10 23:00:00+10:00" })),
        damagedWith({ title: "x".repeat(700) }),
      ],
    });
    await expect.element(rows().first().getByRole("timer")).toHaveTextContent("due in 1 h");
    await expect.element(rows().nth(1).getByRole("heading")).toHaveTextContent(/^x{700}$/);
  });
});

describe("a calendar in a zone that this browser does not know", () => {
  it("leaves the way in which a deadline was counted readable", async () => {
    const steps = [{ from: "2026-03-10T12:00:00.000Z", to: "2026-03-10T13:00:00.000Z" }];
    popup = openPopup({
      tickets: [damagedWith(sla({ steps, calendar: { timeZone: "Nowhere/Land", hours: {}, holidays: [] } }))],
    });
    await unfold();
    await userEvent.click(page.getByText("How this deadline is calculated"));
    await expect.element(page.getByText(/^Time counted: /)).toBeVisible();
    await expect.element(page.getByText(/Nowhere\/Land/)).toBeVisible();
  });
});

describe("a response time that this version does not know", () => {
  it("is said, and the request can be changed", async () => {
    const ticket = damagedWith(sla({ policy: "of-a-later-version" }));
    popup = openPopup({ tickets: [ticket] });
    await unfold();
    await userEvent.click(page.getByText("How this deadline is calculated"));
    await expect
      .element(
        page.getByText(
          /doesn't know the response times “of-a-later-version”.*it is then calculated with the response times/,
        ),
      )
      .toBeVisible();
    await userEvent.selectOptions(page.getByLabelText("Severity", { exact: true }), "A: Critical");
    expect(popup.changes).toEqual([{ id: ticket.id, change: { kind: "setSeverity", severity: "critical" } }]);
  });
});

describe("a computer that comes into another time zone", () => {
  it("shows its deadlines in that one, in rows that are drawn already", async () => {
    await moveTo("Europe/Berlin");
    popup = openPopup({ tickets: [ticketWith({ dueIn: 60 })] });
    const chip = page.getByTitle(/First response due by/);
    await expect.element(chip).toHaveAttribute("title", expect.stringMatching(/\b2:00/));
    await unfold();
    await userEvent.click(page.getByText("How this deadline is calculated"));
    const said = page.getByText(/^First response due by/);
    await expect.element(said).toHaveTextContent(/\b2:00/);
    await moveTo("Asia/Tokyo");
    await expect.element(said).toHaveTextContent(/\b10:00/);
    await expect.element(chip).toHaveAttribute("title", expect.stringMatching(/\b10:00/));
    await moveTo("America/New_York");
    window.dispatchEvent(new Event("focus"));
    await expect.element(said).toHaveTextContent(/\b9:00/);
  });
});
