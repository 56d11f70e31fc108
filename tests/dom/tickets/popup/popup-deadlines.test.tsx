import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { violationsIn } from "../../words/axe.ts";
import { openPopup } from "./popup-page.tsx";
import { ticketWith } from "./tickets.ts";
import { rows, unfold } from "./popup-rows.ts";

let popup: ReturnType<typeof openPopup>;

beforeEach(() => page.viewport(400, 600));

afterEach(() => {
  vi.useRealTimers();
  popup.close();
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
    ["en", "How this deadline is calculated", "Time counted: Fri 16:40 to 17:00, Mon 09:00 to 10:40"],
    ["de", "So wird die Frist berechnet", "Angerechnet: Fr 16:40 bis 17:00, Mo 09:00 bis 10:40"],
  ] as const)("is explained on demand, step by step in the calendar's zone (%s)", async (language, summary, words) => {
    popup = openPopup({ tickets: [ticketWith({ serviceLevelAgreement: agreement })], language });
    await unfold();
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
    await userEvent.keyboard("/{ArrowDown}{Enter}{Tab}{Tab}{Tab}{Tab}{Tab}{Tab}");
    await expect.element(page.getByRole("combobox").first()).toBeVisible();
    await expect.poll(() => document.activeElement).toBeInstanceOf(HTMLSelectElement);
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
    await unfold();
    await userEvent.click(page.getByText("How this deadline is calculated"));
    await expect.element(page.getByText("Around the clock (24/7)")).toBeVisible();
    await expect.element(page.getByLabelText("Kind of request")).toHaveValue("other");
    expect(page.getByRole("combobox", { name: /everity/ }).elements()).toEqual([]);
  });

  it.each([
    [
      "en",
      "How this deadline is calculated",
      "Kind of request",
      "Billing or subscription",
      "Support language",
      "Japanese",
    ],
    [
      "de",
      "So wird die Frist berechnet",
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
      await unfold();
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
    await unfold();
    await userEvent.click(page.getByText("How this deadline is calculated"));
    await expect.element(page.getByText(/^Time counted/)).toBeVisible();
    expect(page.getByRole("combobox").elements()).toEqual([]);
  });
});
