import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { violationsIn } from "../../words/axe.ts";
import { emulateMedia } from "../../words/color-scheme.ts";
import { openPopup } from "./popup-page.tsx";
import { ticketsInEveryState, ticketWith } from "./tickets.ts";
import { PROBLEMS } from "./problems.ts";
import { rows, press } from "./popup-rows.ts";

let popup: ReturnType<typeof openPopup>;

beforeEach(() => page.viewport(400, 600));

afterEach(() => {
  vi.useRealTimers();
  popup.close();
});

describe("the list", () => {
  it("shows what each request is and how much time is left", async () => {
    popup = openPopup({ tickets: [ticketWith({ dueIn: 80 })] });
    await expect.element(page.getByRole("heading", { name: "Support requests" })).toBeVisible();
    const row = rows().first();
    for (const words of ["Virtual machine does not start", "Contoso", "2603100040001234"])
      await expect.element(row).toHaveTextContent(words);
    await expect
      .element(row)
      .toHaveAccessibleName("Virtual machine does not start, due in 1 h 20 min, Contoso, Severity B: Moderate");
    await expect.element(row.getByRole("timer")).toHaveTextContent("due in 1 h 20 min");
    await expect.element(row.getByRole("timer")).toHaveAttribute("aria-live", "off");
  });

  it("has words for every state", async () => {
    popup = openPopup({ tickets: ticketsInEveryState() });
    await expect.element(rows().first()).toBeVisible();
    const words = page
      .getByRole("timer")
      .elements()
      .map(({ textContent }) => textContent);
    expect(words).toEqual([
      "overdue by 5 min",
      "due in 35 min",
      "due in 1 h 20 min",
      "due in 3 days 3 h",
      "not confirmed",
      "no deadline",
      "responded on time",
      "responded late",
    ]);
    for (const words of ["Open: 8", "Due within the hour: 1", "Overdue: 1"])
      await expect.element(page.getByText(words, { exact: true })).toBeVisible();
  });

  it("follows the ticket store while it is open, and the clock", async () => {
    popup = openPopup({ tickets: [] });
    await expect.element(page.getByText(/No open requests/)).toBeVisible();
    popup.set([ticketWith({ dueIn: 2 })]);
    await expect.element(page.getByRole("timer")).toHaveTextContent("due in 2 min");
    popup.passTime(60_000);
    await expect.element(page.getByRole("timer")).toHaveTextContent("due in 1 min");
    popup.passTime(5 * 60_000);
    await expect.element(page.getByRole("timer")).toHaveTextContent("overdue by 4 min");
  });

  it("is searched by title and customer", async () => {
    popup = openPopup({ tickets: [ticketWith(), ticketWith({ title: "Mail", customer: { name: "Fabrikam" } })] });
    await userEvent.fill(page.getByRole("searchbox", { name: "Search requests" }), "fabri");
    await expect.poll(() => rows().elements().length).toBe(1);
    await expect.element(rows().first()).toHaveTextContent("Mail");
    await userEvent.fill(page.getByRole("searchbox", { name: "Search requests" }), "nobody");
    await expect.element(page.getByText("No requests match “nobody”.")).toBeVisible();
  });

  it("shows more on demand", async () => {
    popup = openPopup({ tickets: Array.from({ length: 70 }, () => ticketWith()) });
    await expect.poll(() => rows().elements().length).toBe(50);
    await press("Show more");
    await expect.poll(() => rows().elements().length).toBe(70);
  });

  it("says when the ticket store cannot be read", async () => {
    popup = openPopup({ tickets: [], failing: new Error("who knows") });
    await expect
      .element(page.getByRole("alert"))
      .toHaveTextContent(/The requests can't be read.*restart the browser.*who knows/);
  });

  it.each([
    ["logFull", /disk is full.*Free up some space/],
    ["logUnavailable", /can't be used at the moment.*restart the browser/],
    ["logNewer", /later version.*Update the extension/],
  ] as const)("has words for %s, and says them once", async (kind, words) => {
    popup = openPopup({ tickets: [], failing: { kind, detail: "x" }, problems: [PROBLEMS[kind]] });
    await expect.element(page.getByRole("alert")).toHaveTextContent(words);
    expect(page.getByRole("alert").elements()).toHaveLength(1);
  });

  it.each(Object.values(PROBLEMS))("tells of the problem $kind in both languages, with what to do", async (problem) => {
    for (const language of ["en", "de"] as const) {
      popup = openPopup({ tickets: [ticketWith()], language, problems: [problem] });
      await expect.element(page.getByRole("alert")).toBeVisible();
      expect(page.getByRole("alert").element().textContent.length).toBeGreaterThan(60);
      expect(await violationsIn()).toEqual([]);
      popup.close();
    }
  });

  it.each([
    ["en", /waiting for another window or tab.*Close those/],
    ["de", /wartet auf ein anderes Fenster.*Schließen Sie/],
  ] as const)(
    "says why there is nothing yet where an older copy holds the store open (%s)",
    async (language, words) => {
      popup = openPopup({ tickets: [], language, isBlocked: true });
      await expect.element(page.getByRole("alert")).toHaveTextContent(words);
    },
  );

  it("lets what is over be put away once it was seen", async () => {
    const lost = PROBLEMS.logLost;
    popup = openPopup({ tickets: [], problems: [lost] });
    await expect
      .element(page.getByRole("alert"))
      .toHaveTextContent("Requests in it: 12. Open ones that were restored from a copy: 3.");
    await press("Got it");
    expect(popup.seen).toEqual([lost]);
  });
});

describe("the keyboard", () => {
  it("reaches search and rows", async () => {
    popup = openPopup({
      tickets: [ticketWith({ title: "One" }), ticketWith({ title: "Two" }), ticketWith({ title: "Three" })],
    });
    await expect.element(rows().first()).toBeVisible();
    const focused = (): string | undefined =>
      document.activeElement?.closest("[data-row]")?.querySelector("h2")?.textContent;
    const search = page.getByRole("searchbox").element();
    await userEvent.keyboard("/");
    expect(document.activeElement).toBe(search);
    await userEvent.keyboard("{ArrowDown}");
    expect(focused()).toBe("One");
    await userEvent.keyboard("{ArrowDown}");
    expect(focused()).toBe("Two");
    await userEvent.keyboard("{End}");
    expect(focused()).toBe("Three");
    await userEvent.keyboard("{Home}{ArrowUp}");
    expect(document.activeElement).toBe(search);
    await userEvent.keyboard("two");
    await expect.poll(() => rows().elements().length).toBe(1);
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => rows().elements().length).toBe(3);
  });

  it("is not lost when its row leaves the list", async () => {
    popup = openPopup({ tickets: [ticketWith({ title: "One" }), ticketWith({ title: "Two" })] });
    await expect.element(rows().first()).toBeVisible();
    await userEvent.keyboard("/{ArrowDown}{Tab}{Tab}{Enter}");
    await expect.poll(() => rows().elements().length).toBe(1);
    await expect
      .poll(() => document.activeElement?.closest("[data-row]")?.querySelector("h2")?.textContent)
      .toBe("Two");
  });
});

describe("accessibility", () => {
  it.each([
    ["en", "light"],
    ["en", "dark"],
    ["de", "light"],
  ] as const)("has no violations, %s %s", async (language, scheme) => {
    await emulateMedia({ "prefers-color-scheme": scheme });
    popup = openPopup({ tickets: ticketsInEveryState(), language });
    await expect.element(page.getByRole("timer").first()).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: language === "en" ? "Delete" : "Löschen" }).first());
    await expect.element(page.getByRole("button", { name: language === "en" ? "Undo" : "Rückgängig" })).toBeVisible();
    expect(await violationsIn()).toEqual([]);
    await emulateMedia({});
  });

  it("fits half of the greatest width of a popup, as at 200 % zoom", async () => {
    await page.viewport(400, 600);
    popup = openPopup({ tickets: ticketsInEveryState(), language: "de" });
    await expect.element(page.getByRole("timer").first()).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(400);
  });
});
