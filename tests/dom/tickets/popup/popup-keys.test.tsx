import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ticketAddress } from "../../../../src/tickets/address/ticket-address.ts";
import { openPopup } from "./popup-page.tsx";
import { rows } from "./popup-rows.ts";
import { ticketWith } from "./tickets.ts";

let popup: ReturnType<typeof openPopup>;
const three = () => ["One", "Two", "Three"].map((title, index) => ticketWith({ title, dueIn: 80 + index }));
const focusedRow = (): string | undefined =>
  document.activeElement?.closest("[data-row]")?.querySelector("h2")?.textContent;
const search = () => page.getByRole("searchbox").element();

beforeEach(() => page.viewport(400, 600));
afterEach(() => popup.close());

describe("the keys of the popup", () => {
  it("move between rows by letters and arrows", async () => {
    popup = openPopup({ tickets: three() });
    await expect.element(rows().nth(2)).toBeVisible();
    for (const [key, title] of [
      ["j", "One"],
      ["j", "Two"],
      ["{ArrowDown}", "Three"],
      ["j", "Three"],
      ["k", "Two"],
      ["{ArrowUp}", "One"],
      ["k", "One"],
    ] as const) {
      await userEvent.keyboard(key);
      expect(focusedRow()).toBe(title);
    }
    await userEvent.keyboard("{ArrowUp}");
    expect(document.activeElement).toBe(search());
  });

  it("do to the row that has the focus what its buttons do, and to no other", async () => {
    const tickets = three();
    popup = openPopup({ tickets });
    await expect.element(rows().nth(2)).toBeVisible();
    await userEvent.keyboard("rco");
    expect([popup.changes, popup.opened]).toEqual([[], []]);
    await userEvent.keyboard("jjoc");
    await expect.poll(() => rows().elements().length).toBe(2);
    await expect.poll(focusedRow).toBe("Three");
    await userEvent.keyboard("r");
    await expect.element(rows().nth(1)).toHaveTextContent("responded on time");
    await userEvent.keyboard("r");
    const [, two, last] = tickets;
    expect(popup.changes).toEqual([
      { id: two?.id, change: { kind: "close" } },
      { id: last?.id, change: { kind: "markResponded" } },
    ]);
    expect(popup.opened).toEqual([two && ticketAddress(two)]);
  });

  it("do nothing while one types, with a modifier, or held down", async () => {
    popup = openPopup({ tickets: three() });
    await expect.element(rows().nth(2)).toBeVisible();
    await userEvent.keyboard("/recoj?/");
    expect((search() as HTMLInputElement).value).toBe("recoj?/");
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => rows().elements().length).toBe(3);
    await userEvent.keyboard("{ArrowDown}e");
    await expect.poll(() => document.activeElement).toBeInstanceOf(HTMLSelectElement);
    await userEvent.keyboard("c");
    await userEvent.click(page.getByRole("textbox", { name: "Notes" }));
    await userEvent.keyboard("rcoj?/");
    await expect.element(page.getByRole("textbox", { name: "Notes" })).toHaveValue("rcoj?/");
    await expect.poll(() => popup.changes.length).toBeGreaterThan(0);
    await userEvent.keyboard("{Escape}j{Control>}c{/Control}{Alt>}r{/Alt}");
    expect(focusedRow()).toBe("Two");
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "c", repeat: true, bubbles: true }));
    // The letter chooses in the list of severities, as letters do there.
    expect(new Set(popup.changes.map(({ change }) => change.kind))).toEqual(new Set(["setSeverity", "setNotes"]));
    expect(popup.opened).toEqual([]);
  });

  it("unfold a row and fold it again, with the focus on the row", async () => {
    popup = openPopup({ tickets: three() });
    await expect.element(rows().nth(2)).toBeVisible();
    await userEvent.keyboard("j{Enter}");
    const row = rows().first();
    await expect.element(row.getByRole("button", { name: "Details" })).toHaveAttribute("aria-expanded", "true");
    for (const words of ["Contoso", "contoso.onmicrosoft.com", "2603100040001234", "Severity B: Moderate", "Azure"])
      await expect.element(row.getByRole("definition").filter({ hasText: words }).first()).toBeVisible();
    expect(focusedRow()).toBe("One");
    await userEvent.keyboard("{Enter}");
    await expect.element(row.getByRole("button", { name: "Details" })).toHaveAttribute("aria-expanded", "false");
    await userEvent.keyboard("e{Escape}");
    await expect.poll(focusedRow).toBe("One");
    expect(row.getByRole("textbox").elements()).toEqual([]);
  });

  it("lead to the severity, or the notes where there is none to set", async () => {
    const { severity: _none, ...missing } = ticketWith({ title: "No severity" });
    popup = openPopup({ tickets: [missing, ticketWith({ status: "responded" })] });
    await expect.element(rows().nth(1)).toBeVisible();
    await userEvent.keyboard("je");
    await expect.poll(() => document.activeElement?.id).toBe(`severity-${missing.id}`);
    rows().nth(1).element().focus();
    await userEvent.keyboard("e");
    await expect.poll(() => document.activeElement).toBeInstanceOf(HTMLTextAreaElement);
  });

  it("are all listed in a window that Escape closes, with the focus where it was", async () => {
    popup = openPopup({ tickets: three() });
    await expect.element(rows().nth(2)).toBeVisible();
    await userEvent.keyboard("jj?");
    const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await expect.element(sheet).toBeVisible();
    const keys = sheet.element().querySelectorAll("kbd");
    expect([...keys].map(({ textContent }) => textContent)).toEqual([
      "J",
      "K",
      "↓",
      "↑",
      "Home",
      "End",
      "Enter",
      "R",
      "E",
      "C",
      "O",
      "/",
      "Esc",
      "?",
    ]);
    await userEvent.keyboard("jcr");
    await userEvent.keyboard("{Escape}");
    await expect.element(sheet).not.toBeInTheDocument();
    expect(focusedRow()).toBe("Two");
    expect(popup.changes).toEqual([]);
  });
});
