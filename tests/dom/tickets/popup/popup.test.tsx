import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { StoreNewerError, StoreUnavailableError } from "../../../../src/tickets/store/database/store-errors.ts";
import type { StoreProblem, StoreProblemKind } from "../../../../src/tickets/store/store-problem.ts";
import { violationsIn } from "../../words/axe.ts";
import { emulateMedia } from "../../words/color-scheme.ts";
import { openPopup } from "./popup-page.tsx";
import { NOW, ticketsInEveryState, ticketWith } from "./tickets.ts";

let popup: ReturnType<typeof openPopup>;

beforeEach(() => page.viewport(400, 600));
afterEach(() => {
  vi.useRealTimers();
  popup.close();
});

const rows = () => page.getByRole("list", { name: "Open requests" }).getByRole("listitem");
const press = (name: string) => userEvent.click(page.getByRole("button", { name, exact: true }));

const date = "2026-03-10T12:00:00.000Z";

/** One problem of each kind. */
const PROBLEMS: Readonly<Record<StoreProblemKind, StoreProblem>> = {
  invalidSubmission: { kind: "invalidSubmission", date, detail: "x" },
  logUnavailable: { kind: "logUnavailable", date, detail: "x" },
  logFull: { kind: "logFull", date, detail: "x" },
  logNewer: { kind: "logNewer", date, detail: "x" },
  logBlocked: { kind: "logBlocked", date, detail: "" },
  memoryFull: { kind: "memoryFull", date, detail: "x" },
  logLost: { kind: "logLost", date, detail: { lost: 12, restored: 3 } },
  clockBack: { kind: "clockBack", date, detail: { latest: "2027-03-10T12:00:00.000Z" } },
  ticketUnreadable: { kind: "ticketUnreadable", date, detail: { names: ["Payroll is down"], more: true } },
};

describe("the list", () => {
  it("shows what each request is and how much time is left", async () => {
    popup = openPopup({ tickets: [ticketWith({ dueIn: 80 })] });
    await expect.element(page.getByRole("heading", { name: "Support requests" })).toBeVisible();
    const row = rows().first();
    for (const words of ["Virtual machine does not start", "Contoso", "2603100040001234", "Severity B: Moderate"])
      await expect.element(row).toHaveTextContent(words);
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
      "answered in time",
      "answered late",
    ]);
    for (const words of ["Open: 8", "Due within the hour: 1", "Overdue: 1"])
      await expect.element(page.getByText(words, { exact: true })).toBeVisible();
  });

  it("follows the log while it is open, and the clock", async () => {
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
    await expect.element(page.getByText("No request matches “nobody”.")).toBeVisible();
  });

  it("shows more on demand", async () => {
    popup = openPopup({ tickets: Array.from({ length: 70 }, () => ticketWith()) });
    await expect.poll(() => rows().elements().length).toBe(50);
    await press("Show more");
    await expect.poll(() => rows().elements().length).toBe(70);
  });

  it("says when the log cannot be read", async () => {
    popup = openPopup({ tickets: [], failing: new Error("who knows") });
    await expect
      .element(page.getByRole("alert"))
      .toHaveTextContent(/The requests cannot be read.*restart the browser.*who knows/);
  });

  it.each([
    [
      new StoreUnavailableError("x", { cause: new DOMException("x", "QuotaExceededError") }),
      /disk is full.*Free some space/,
    ],
    [
      new StoreUnavailableError("x", { cause: new DOMException("x", "UnknownError") }),
      /does not work at the moment.*Restart the browser/,
    ],
    [new StoreNewerError("x"), /later version.*Update the extension/],
  ])("has words for %s, and says them once", async (failing, words) => {
    const kind =
      failing instanceof StoreNewerError ? "logNewer" : words.source.startsWith("disk") ? "logFull" : "logUnavailable";
    popup = openPopup({ tickets: [], failing, problems: [{ kind, date: "2026-03-10T12:00:00.000Z", detail: "x" }] });
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
    ["en", /waits for another window or tab.*Close those/],
    ["de", /wartet auf ein anderes Fenster.*Schließen Sie/],
  ] as const)("says why there is nothing yet where an older copy holds the log open (%s)", async (language, words) => {
    popup = openPopup({ tickets: [], language, isBlocked: true });
    await expect.element(page.getByRole("alert")).toHaveTextContent(words);
  });

  it("lets what is over be put away once it was seen", async () => {
    const lost = PROBLEMS.logLost;
    popup = openPopup({ tickets: [], problems: [lost] });
    await expect
      .element(page.getByRole("alert"))
      .toHaveTextContent("12 requests were in it. Of those that were open, 3 are restored");
    await press("Understood");
    expect(popup.seen).toEqual([lost]);
  });
});

describe("what can be done", () => {
  it("marks as responded, closes and opens", async () => {
    const ticket = ticketWith({ dueIn: 80 });
    popup = openPopup({ tickets: [ticket] });
    await press("Mark as responded");
    await press("Open in portal");
    await press("Close");
    expect(popup.changes).toEqual([
      { id: ticket.id, change: { kind: "markResponded" } },
      { id: ticket.id, change: { kind: "close" } },
    ]);
    expect(popup.opened).toEqual([
      `https://portal.azure.com/${ticket.customer.tenantId}#view/HubsExtension/BrowseServiceBlade/assetTypeId/Microsoft_Azure_Support_SupportRequest`,
    ]);
    await userEvent.click(page.getByRole("link", { name: "Options" }));
    await userEvent.click(page.getByRole("link", { name: "All requests" }));
    expect(popup.opened.slice(-2)).toEqual(["options", "all requests"]);
  });

  it("looks for a customer who is known by name only in Partner Center, and says so: the portal would open the own organization", async () => {
    popup = openPopup({ tickets: [ticketWith({ dueIn: 80, customer: { name: "Contoso" } })] });
    expect(page.getByRole("button", { name: "Open in portal" }).query()).toBeNull();
    await expect
      .element(page.getByRole("button", { name: "Customers in Partner Center" }))
      .toHaveAttribute("title", expect.stringMatching(/tenant is not known/));
    await press("Customers in Partner Center");
    expect(popup.opened).toEqual(["https://partner.microsoft.com/dashboard/v2/customers/list"]);
  });

  it.each([
    ["Delete", "Deleted: Virtual machine does not start", "restore"],
    ["Close", "Closed: Virtual machine does not start", "reopen"],
    ["Mark as responded", "Marked as responded: Virtual machine does not start", "reopen"],
  ])("takes back %s", async (button, notice, kind) => {
    const ticket = ticketWith();
    popup = openPopup({ tickets: [ticket] });
    await press(button);
    await expect.element(page.getByText(notice)).toBeVisible();
    await press("Undo");
    expect(popup.changes.at(-1)).toEqual({ id: ticket.id, change: { kind } });
    await expect.element(page.getByText(notice)).not.toBeInTheDocument();
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

  it("offers the undo of a deletion again where it was closed meanwhile, as long as it would have been there", async () => {
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
  });

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
    expect(popup.words() - before).toBeLessThan(40);
    popup.passTime(60_000);
    await expect.element(rows().first().getByRole("timer")).toHaveTextContent("due in 1 h 19 min");
  });

  it("asks about a request that nobody saw created, and takes a number only", async () => {
    const { supportTicketId: _number, ...ticket } = ticketWith({ confirmation: "pending", dueIn: 80 });
    popup = openPopup({ tickets: [ticket] });
    await expect.element(page.getByText("Was it created?")).toBeVisible();
    const number = page.getByRole("textbox", { name: "Request number" });
    await userEvent.fill(number, "12a");
    await press("Yes, it was");
    await expect.element(page.getByRole("alert")).toHaveTextContent("6 to 16 digits");
    await expect.element(number).toHaveAttribute("aria-invalid", "true");
    expect(popup.changes).toEqual([]);
    expect(popup.saved).toEqual({ [ticket.id]: "12a" });
    await userEvent.fill(number, " 2603100040009999 ");
    await press("Yes, it was");
    await press("It was not sent");
    expect(popup.changes).toEqual([
      { id: ticket.id, change: { kind: "confirm", supportTicketId: "2603100040009999" } },
      { id: ticket.id, change: { kind: "delete" } },
    ]);
  });

  it("still has the number that was typed before the popup closed", async () => {
    const ticket = ticketWith({ confirmation: "unconfirmed" });
    popup = openPopup({ tickets: [ticket], drafts: { [ticket.id]: "26031" } });
    await expect.element(page.getByRole("textbox", { name: "Request number" })).toHaveValue("26031");
  });
});

describe("the deadline of a request", () => {
  const agreement = {
    policy: "csp",
    slaMinutes: 120,
    calendar: { timeZone: "Europe/Berlin", hours: {}, holidays: [] },
    startTime: "2026-03-06T15:40:00.000Z",
    expirationTime: "2026-03-09T09:40:00.000Z",
    steps: [
      { from: "2026-03-06T15:40:00.000Z", to: "2026-03-06T16:00:00.000Z" },
      { from: "2026-03-09T08:00:00.000Z", to: "2026-03-09T09:40:00.000Z" },
    ],
  };

  it.each([
    ["en", "How the deadline is counted", "Counted: Fri 16:40 to 17:00, Mon 09:00 to 10:40"],
    ["de", "Wie die Frist gezählt wird", "Gezählt: Fr 16:40 bis 17:00, Mo 09:00 bis 10:40"],
  ] as const)("is explained on demand, step by step in the calendar's zone (%s)", async (language, summary, words) => {
    popup = openPopup({ tickets: [ticketWith({ serviceLevelAgreement: agreement })], language });
    await expect.element(page.getByText(summary)).toBeVisible();
    expect(document.body.textContent).not.toContain(words);
    await userEvent.click(page.getByText(summary));
    await expect.element(page.getByText(words)).toBeVisible();
    for (const text of ["Europe/Berlin", "Cloud Solution Provider"])
      await expect.element(page.getByRole("listitem")).toHaveTextContent(text);
    expect(await violationsIn()).toEqual([]);
  });

  it("is opened and left by keyboard", async () => {
    popup = openPopup({ tickets: [ticketWith({ serviceLevelAgreement: agreement })] });
    await expect.element(rows().first()).toBeVisible();
    await userEvent.keyboard("/{ArrowDown}{Tab}{Tab}{Tab}{Tab}{Tab}{Enter}");
    await expect.element(page.getByRole("combobox").first()).toBeVisible();
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement).toBeInstanceOf(HTMLSelectElement);
    await userEvent.keyboard("{Home}{ArrowDown}{ArrowDown}");
    expect(document.activeElement).toBeInstanceOf(HTMLSelectElement);
  });

  it("waits for a severity where the form asked for none", async () => {
    const { severity: _severity, ...ticket } = ticketWith({ portal: "microsoft365" });
    popup = openPopup({ tickets: [ticket] });
    await userEvent.selectOptions(page.getByLabelText("Set severity"), "B: Moderate");
    expect(popup.changes).toEqual([{ id: ticket.id, change: { kind: "setSeverity", severity: "moderate" } }]);
  });

  it("asks a request that is no technical one for no severity", async () => {
    popup = openPopup({ tickets: [ticketWith({ breakFix: false, dueIn: 60 })] });
    await userEvent.click(page.getByText("How the deadline is counted"));
    await expect.element(page.getByText("Round the clock")).toBeVisible();
    await expect.element(page.getByLabelText("Kind of request")).toHaveValue("other");
    expect(page.getByLabelText(/everity/).elements()).toEqual([]);
  });

  it.each([
    ["en", "How the deadline is counted", "Kind of request", "Billing or subscription", "Support language", "Japanese"],
    [
      "de",
      "Wie die Frist gezählt wird",
      "Art der Anfrage",
      "Abrechnung oder Abonnement",
      "Supportsprache",
      "Japanisch",
    ],
  ] as const)(
    "follows kind and language of the request, which can be put right (%s)",
    async (language, summary, kind, billing, spoken, japanese) => {
      const ticket = ticketWith({
        serviceLevelAgreement: agreement,
        contactDetails: { preferredSupportLanguage: "de" },
      });
      popup = openPopup({ tickets: [ticket], language });
      await userEvent.click(page.getByText(summary));
      await expect.element(page.getByLabelText(spoken)).toHaveValue("de");
      await userEvent.selectOptions(page.getByLabelText(kind), billing);
      await userEvent.selectOptions(page.getByLabelText(spoken), japanese);
      expect(popup.changes).toEqual([
        { id: ticket.id, change: { kind: "setBreakFix", breakFix: false } },
        { id: ticket.id, change: { kind: "setLanguage", language: "ja" } },
      ]);
      expect(await violationsIn()).toEqual([]);
    },
  );

  it("can be put right as long as the answer is awaited", async () => {
    popup = openPopup({ tickets: [ticketWith({ serviceLevelAgreement: agreement, status: "responded" })] });
    await userEvent.click(page.getByText("How the deadline is counted"));
    await expect.element(page.getByText(/^Counted/)).toBeVisible();
    expect(page.getByRole("combobox").elements()).toEqual([]);
  });
});

describe("the keyboard", () => {
  it("reaches search and rows", async () => {
    popup = openPopup({
      tickets: [ticketWith({ title: "One" }), ticketWith({ title: "Two" }), ticketWith({ title: "Three" })],
    });
    await expect.element(rows().first()).toBeVisible();
    const focused = (): string | undefined => document.activeElement?.querySelector("h2")?.textContent;
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
    await expect.poll(() => document.activeElement?.querySelector("h2")?.textContent).toBe("Two");
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
