import { listHash } from "../../../../src/tickets/address/list-address.ts";
import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import { violationsIn } from "../../words/axe.ts";
import { emulateMedia } from "../../words/color-scheme.ts";
import { moveTo } from "../../words/time-zone.ts";
import { ticketWith } from "../popup/tickets.ts";
import { close, open, opened, stored } from "./list-page.tsx";
import { focused, press, titles } from "./page-support.ts";

beforeEach(async () => {
  await page.viewport(1280, 800);
  await moveTo("UTC");
});
afterEach(async () => {
  close();
  await moveTo("");
});

const dialog = page.getByRole("dialog");
const field = (name: string) => dialog.getByRole("textbox", { name, exact: true });
const filled = (): Ticket =>
  ticketWith({
    title: "Payroll is down",
    dueIn: 60,
    notified: { before: "2026-03-10T11:45:00.000Z" },
    confirmedDate: "2026-03-10T11:01:00.000Z",
    contactDetails: { firstName: "Ada", primaryEmailAddress: "ada@fabrikam.example" },
    service: "Virtual machines",
  });

describe("the details of a request", () => {
  it("are opened from its row, say all that is kept, and lead back to the row", async () => {
    open([filled(), ticketWith({ title: "Other", supportTicketId: "26031000" })]);
    const title = page.getByRole("button", { name: "Payroll is down" });
    await expect.element(title).toBeVisible();
    title.element().focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(dialog.getByRole("heading", { name: "Payroll is down" })).toBeVisible();
    expect(location.search).toMatch(/^\?request=/);
    for (const words of ["contoso.onmicrosoft.com", "Virtual machines", "ada@fabrikam.example", "Technical problem"])
      await expect.element(dialog.getByText(words)).toBeVisible();
    expect(
      dialog
        .getByRole("listitem")
        .elements()
        .map(({ textContent }) => textContent),
    ).toEqual([
      "Mar 10, 2026, 11:00 AM Filed",
      "Mar 10, 2026, 11:00 AM Last change",
      "Mar 10, 2026, 11:01 AM Creation confirmed",
      "Mar 10, 2026, 11:45 AM Reminded before the deadline",
      "Mar 10, 2026, 1:00 PM Deadline of the first response",
    ]);
    await userEvent.click(dialog.getByText("How this deadline is calculated"));
    await userEvent.selectOptions(dialog.getByRole("combobox", { name: "Kind of request" }), "Billing or subscription");
    await expect.poll(() => opened.changes.at(-1)?.change).toEqual({ kind: "setBreakFix", breakFix: false });
    await userEvent.keyboard("{Escape}");
    await expect.element(dialog).not.toBeInTheDocument();
    expect(location.search).toBe("");
    expect(focused()).toBe("Payroll is down");
  });

  it("are those of the address, also of a request that is gone or damaged", async () => {
    const ticket = filled();
    open([ticket], "en", `?request=${ticket.id}`);
    await expect.element(dialog.getByRole("heading", { name: "Payroll is down" })).toBeVisible();
    close();
    open([ticket], "en", `?request=${crypto.randomUUID()}`);
    await expect.element(dialog.getByText("This request is not in the list any more.")).toBeVisible();
    await press("Back to the list");
    await expect.element(dialog).not.toBeInTheDocument();
    close();
    open([{ ...ticket, createdDate: "yesterday" }], "en", `?request=${ticket.id}`);
    await expect.element(dialog.getByRole("button", { name: "Save as file" })).toBeVisible();
    await press("Delete", dialog);
    await expect.poll(() => opened.changes.at(-1)?.change).toEqual({ kind: "delete" });
  });

  it("are shown for the request behind the address's #, beside what else it says", async () => {
    open([filled(), ticketWith({ title: "Other", supportTicketId: "26031000" })], "en", "?status=open");
    await expect.element(page.getByRole("button", { name: "Payroll is down" })).toBeVisible();
    location.hash = listHash(stored()[0]?.id);
    await expect.element(dialog.getByRole("heading", { name: "Payroll is down" })).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(dialog).not.toBeInTheDocument();
    expect([location.search, location.hash]).toEqual(["?status=open", ""]);
  });

  it("are put right: only what was changed is sent, the deadline follows, and it can be taken back", async () => {
    const ticket = filled();
    open([ticket], "en", `?request=${ticket.id}`);
    await press("Edit");
    await expect.poll(focused).toBe("");
    await userEvent.fill(field("Title"), " ");
    await press("Save");
    await expect.element(dialog.getByText("Enter a title.")).toBeVisible();
    expect(document.activeElement).toBe(field("Title").element());
    await userEvent.fill(field("Title"), "Payroll is slow");
    await userEvent.fill(field("Tenant ID"), "contoso");
    await press("Save");
    await expect.element(dialog.getByText("“contoso” is not a valid tenant ID", { exact: false })).toBeVisible();
    await userEvent.fill(field("Tenant ID"), "");
    await userEvent.selectOptions(dialog.getByRole("combobox", { name: "Severity" }), "A: Critical");
    await userEvent.fill(dialog.getByLabelText("Microsoft responded at"), "2026-03-10T10:59");
    await press("Save");
    await expect.element(dialog.getByText("A response can't come before", { exact: false })).toBeVisible();
    await userEvent.fill(dialog.getByLabelText("Microsoft responded at"), "2026-03-10T11:30");
    expect(await violationsIn()).toEqual([]);
    await press("Save");
    await expect.element(dialog.getByRole("button", { name: "Edit" })).toBeVisible();
    expect(opened.changes).toEqual([
      {
        id: ticket.id,
        change: {
          kind: "edit",
          facts: {
            title: "Payroll is slow",
            customer: { name: "Contoso", domain: "contoso.onmicrosoft.com" },
            severity: "critical",
            respondedDate: "2026-03-10T11:30:00.000Z",
          },
        },
      },
    ]);
    await expect.poll(focused).not.toBe("nothing");
    await press("Undo", dialog);
    await expect.poll(() => stored()[0]?.title).toBe("Payroll is down");
    await expect.element(dialog.getByRole("heading", { name: "Payroll is down" })).toBeVisible();
  });

  it.each([
    [320, "de", "light"],
    [1280, "de", "dark"],
    [1280, "en", "forced"],
  ] as const)("have room and no violations at %s px, %s %s", async (width, language, scheme) => {
    await page.viewport(width, 800);
    await emulateMedia(scheme === "forced" ? { "forced-colors": "active" } : { "prefers-color-scheme": scheme });
    const ticket = { ...filled(), title: "x".repeat(80) };
    open([ticket], language, `?request=${ticket.id}`);
    await expect.element(dialog.getByRole("list")).toBeVisible();
    const side = dialog.element();
    expect(side.scrollWidth).toBeLessThanOrEqual(side.clientWidth);
    expect(await violationsIn()).toEqual([]);
    await userEvent.click(dialog.getByRole("button", { name: language === "en" ? "Edit" : "Bearbeiten" }));
    expect(side.scrollWidth).toBeLessThanOrEqual(side.clientWidth);
    expect(await violationsIn()).toEqual([]);
    await emulateMedia({});
  });
});

describe("a request that is added by hand", () => {
  it("is in the list, once", async () => {
    open([filled()]);
    await press("Add request");
    await userEvent.fill(field("Title"), "Filed by phone");
    await userEvent.fill(field("Request number"), "2603100040001234");
    await userEvent.fill(field("Customer name"), "Fabrikam");
    await userEvent.fill(dialog.getByLabelText("Filed"), "2026-03-11T09:00");
    await press("Add request", dialog);
    await expect.element(dialog.getByText("it can't be in the future", { exact: false })).toBeVisible();
    await userEvent.fill(dialog.getByLabelText("Filed"), "2026-03-10T09:00");
    await press("Add request", dialog);
    await expect.element(dialog.getByText("A request with this number is already in the list.")).toBeVisible();
    await userEvent.fill(field("Request number"), "2603100040009999");
    await press("Add request", dialog);
    await expect.element(dialog.getByRole("heading", { name: "Filed by phone" })).toBeVisible();
    expect(opened.added.at(-1)).toEqual({
      title: "Filed by phone",
      supportTicketId: "2603100040009999",
      customer: { name: "Fabrikam" },
      own: false,
      portal: "azure",
      cloud: "worldwide",
      host: "portal.azure.com",
      breakFix: true,
      createdDate: "2026-03-10T09:00:00.000Z",
    });
    await press("Back to the list");
    await expect.poll(titles).toEqual(["Payroll is down", "Filed by phone"]);
    await expect.poll(focused).not.toBe("nothing");
  });

  it("leads to the one that has its number", async () => {
    open([filled()]);
    await press("Add request");
    await userEvent.fill(field("Title"), "Again");
    await userEvent.fill(field("Request number"), "2603100040001234");
    await press("Add request", dialog);
    await press("Open that request", dialog);
    await expect.element(dialog.getByRole("heading", { name: "Payroll is down" })).toBeVisible();
  });
});
