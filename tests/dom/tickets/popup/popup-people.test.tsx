import { page } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { violationsIn } from "../../words/axe.ts";
import { openPopup } from "./popup-page.tsx";
import { press, unfold } from "./popup-rows.ts";
import { ticketWith } from "./tickets.ts";

let popup: ReturnType<typeof openPopup>;
beforeEach(() => page.viewport(400, 600));
afterEach(() => popup.close());

const mine = () => ticketWith({ title: "Mine", dueIn: 80, filedBy: "Ada Byron" });
const hers = () => ticketWith({ title: "Hers", dueIn: -5, filedBy: "Grace" });
const whose = page.getByRole("group", { name: "Whose requests" });
const titles = () =>
  page
    .getByRole("heading", { level: 2 })
    .elements()
    .map(({ textContent }) => textContent);

describe("whose requests the popup shows", () => {
  it("is chosen where others have some, counted alike, and remembered", async () => {
    popup = openPopup({ tickets: [hers(), mine()], self: "Ada Byron" });
    await expect.element(whose.getByRole("button", { name: "Everybody’s" })).toHaveAttribute("aria-pressed", "true");
    await expect.element(page.getByText("Overdue: 1")).toBeVisible();
    expect(await violationsIn()).toEqual([]);
    await press("Mine");
    await expect.poll(titles).toEqual(["Mine"]);
    await expect.element(page.getByText("Overdue: 1")).not.toBeInTheDocument();
    expect(popup.keepers).toEqual(["Ada Byron"]);
    await press("Everybody’s");
    await expect.poll(titles).toEqual(["Hers", "Mine"]);
    expect(popup.keepers).toEqual(["Ada Byron", undefined]);
  });

  it("is what it was the last time, from the first row on", async () => {
    popup = openPopup({ tickets: [hers(), mine()], self: "Ada Byron", keeper: "Ada Byron" });
    await expect.poll(titles).toEqual(["Mine"]);
    await expect.element(whose.getByRole("button", { name: "Mine" })).toHaveAttribute("aria-pressed", "true");
  });

  it("is a question where a team is on, though nobody else has any yet", async () => {
    popup = openPopup({ tickets: [mine()], self: "Ada Byron", isInTeam: true });
    await expect.element(whose).toBeVisible();
    await unfold();
    await expect.element(page.getByText("Filed by")).toBeVisible();
  });

  it("follows another name in the contact details", async () => {
    popup = openPopup({ tickets: [hers(), mine()], self: "Grace", keeper: "Ada Byron" });
    await expect.poll(titles).toEqual(["Hers"]);
    expect(popup.keepers).toEqual(["Grace"]);
  });

  it.each([
    ["one person alone has requests", "Ada Byron", [mine()]],
    ["nobody is named", "Ada Byron", [ticketWith({ title: "Mine" })]],
    ["the contact details name nobody", undefined, [mine(), hers()]],
  ])("is no question where %s", async (_why, self, tickets) => {
    popup = openPopup({ tickets, ...(self !== undefined && { self }) });
    await expect.poll(titles).toContain("Mine");
    await expect.element(page.getByText(/^\d+ open|Open: \d+/)).toBeVisible();
    expect(whose.query()).toBeNull();
    await unfold();
    expect(page.getByText(/Filed by|Assigned to|Take it/).elements()).toEqual([]);
  });
});

it("a row says whose it is where it is another one's, and gives it away at a press", async () => {
  const ticket = hers();
  popup = openPopup({ tickets: [ticket, mine()], self: "Ada Byron" });
  const row = page.getByRole("listitem").filter({ hasText: "Hers" });
  await expect.element(row.getByText("Filed by Grace")).toBeVisible();
  expect(page.getByText("Filed by Ada Byron").elements()).toEqual([]);
  await row.getByRole("button", { name: "Details" }).click();
  await press("Take it");
  await expect.poll(() => popup.changes).toEqual([{ id: ticket.id, change: { kind: "handOver", to: "Ada Byron" } }]);
  await expect.element(page.getByText("Handed over: Hers")).toBeVisible();
  await expect.element(row.getByText("Assigned to")).toBeVisible();
});
