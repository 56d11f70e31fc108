import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { violationsIn } from "../../words/axe.ts";
import { emulateMedia } from "../../words/color-scheme.ts";
import { STEADY_AFTER } from "../../../../src/tickets/components/hooks/use-steady-rows.ts";
import { openPopup } from "./popup-page.tsx";
import { press, rows, unfold } from "./popup-rows.ts";
import { ticketsInEveryState, ticketWith } from "./tickets.ts";

let popup: ReturnType<typeof openPopup>;
const customers = [
  { tenant: { id: "11111111-2222-4333-8444-555555555555", name: "Contoso" }, cloud: "worldwide" },
] as const;

beforeEach(() => page.viewport(400, 600));
afterEach(async () => {
  popup.close();
  await emulateMedia({});
});

const isWhole = (row: Element): boolean => row.getBoundingClientRect().bottom <= window.innerHeight;

describe("the popup", () => {
  it.each(["en", "de"] as const)(
    "has at least six whole rows in view beside head and search (%s)",
    async (language) => {
      popup = openPopup({ tickets: ticketsInEveryState(), language, customers });
      await expect.poll(() => document.querySelectorAll("[data-row]").length).toBe(8);
      await expect.element(page.getByRole("group").first()).toBeVisible();
      expect([...document.querySelectorAll("[data-row]")].filter(isWhole).length).toBeGreaterThanOrEqual(6);
    },
  );

  it.each([
    ["en", "light", 400],
    ["en", "dark", 400],
    ["de", "light", 400],
    ["de", "dark", 320],
    ["de", "forced", 320],
    ["en", "forced", 400],
  ] as const)("has no violations and fits, with all its windows, %s %s %i", async (language, scheme, width) => {
    await page.viewport(width, 600);
    await emulateMedia(scheme === "forced" ? { "forced-colors": "active" } : { "prefers-color-scheme": scheme });
    const unsure = { ...ticketWith({ title: "Overdue and not confirmed" }), confirmation: "unconfirmed" as const };
    const long = ticketWith({ title: "x".repeat(120), dueIn: -5, notes: "y".repeat(200), service: "Virtual machine" });
    popup = openPopup({ tickets: [long, unsure, ...ticketsInEveryState()], language, customers });
    const english = language === "en";
    const details = "Details";
    await expect.poll(() => document.querySelectorAll("[data-row]").length).toBe(10);
    const clean = async (): Promise<void> => {
      expect(await violationsIn()).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    };
    await clean();
    popup.passTime(STEADY_AFTER);
    await unfold(details);
    await expect.element(page.getByRole("textbox", { name: english ? "Notes" : "Notizen" }).first()).toBeVisible();
    await press(english ? "Set time" : "Zeit festlegen");
    await expect.element(page.getByRole("alert")).toBeVisible();
    await clean();
    await userEvent.click(page.getByRole("button", { pressed: false }).first());
    await expect.element(page.getByRole("button", { pressed: true })).toBeVisible();
    await expect.poll(() => document.querySelectorAll("[data-row]").length).toBe(2);
    await clean();
    await press(english ? "Keyboard shortcuts" : "Tastenkürzel");
    await clean();
    await userEvent.keyboard("{Escape}");
    await press(english ? "Open customer" : "Kunde öffnen");
    await userEvent.keyboard("contoso{Enter}");
    await expect.element(page.getByRole("button", { name: "Azure" })).toBeVisible();
    await clean();
  });

  it("shows only what has the need that is pressed, follows the clock, and shows all again", async () => {
    const severe = ticketWith({ title: "Soon overdue", dueIn: 1 });
    popup = openPopup({
      tickets: [ticketWith({ title: "Overdue", dueIn: -5 }), severe, ...ticketsInEveryState().slice(3)],
    });
    const overdue = page.getByRole("button", { name: /^Overdue: / });
    await userEvent.click(overdue);
    await expect.element(overdue).toHaveAttribute("aria-pressed", "true");
    await expect.poll(() => rows().elements().length).toBe(1);
    popup.passTime(60_000);
    await expect.poll(() => rows().elements().length).toBe(2);
    popup.set([]);
    await expect.element(page.getByText("No requests match these filters.")).toBeVisible();
    await expect.element(overdue).toHaveTextContent("Overdue: 0");
    popup.set(ticketsInEveryState());
    await userEvent.click(overdue);
    await expect.poll(() => rows().elements().length).toBe(8);
    for (const name of ["Overdue: 1", "Due within the hour: 1", "Not confirmed: 1"])
      await expect.element(page.getByRole("button", { name })).toHaveAttribute("aria-pressed", "false");
  });
});
