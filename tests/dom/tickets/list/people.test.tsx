import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import { violationsIn } from "../../words/axe.ts";
import { emulateMedia } from "../../words/color-scheme.ts";
import { moveTo } from "../../words/time-zone.ts";
import { ticketWith } from "../popup/tickets.ts";
import { close, kept, open, opened, self, stored } from "./list-page.tsx";
import { press, row, titles } from "./page-support.ts";

beforeEach(async () => {
  await page.viewport(1280, 800);
  await moveTo("UTC");
  self.name = "Ada Byron";
});
afterEach(async () => {
  close();
  await moveTo("");
});

const mine = (): Ticket => ticketWith({ title: "Mine", dueIn: 60, filedBy: "ada byron" });
const team = (): Ticket[] => [
  mine(),
  ticketWith({ title: "Hers", dueIn: 90, filedBy: "Grace" }),
  ticketWith({ title: "Given to me", filedBy: "Grace", assignee: "Ada Byron", supportTicketId: "26031001" }),
  ticketWith({ title: "Given away", filedBy: "Ada Byron", assignee: "Alan", supportTicketId: "26031002" }),
  ticketWith({ title: "Nobody’s", supportTicketId: "26031003" }),
];
const whose = page.getByRole("group", { name: "Whose requests" });
const dialog = page.getByRole("dialog");
const bulk = page.getByRole("group", { name: "Selected requests" });
const options = (name: string) =>
  [...(page.getByRole("combobox", { name, exact: true }).element() as HTMLSelectElement).options].map(
    ({ text }) => text,
  );

describe("a list of one person alone", () => {
  it.each([
    ["with their name", "Ada Byron", [mine(), ticketWith({ title: "Older" })]],
    ["that names nobody", undefined, [ticketWith({ title: "Mine" })]],
  ])("%s says nothing of people", async (_what, name, tickets) => {
    self.name = name;
    open(tickets, "en", `?request=${tickets[0]?.id}`);
    await expect.element(dialog.getByRole("heading", { name: "Mine" })).toBeVisible();
    expect(dialog.getByText(/Hand over|Filed by|Assigned to/).elements()).toEqual([]);
    await userEvent.keyboard("{Escape}");
    await userEvent.click(page.getByText("More filters"));
    await userEvent.click(page.getByRole("checkbox", { name: "Select all that match" }));
    await expect.element(bulk.getByText("Selected:")).toBeVisible();
    await press("Reports");
    await expect.element(page.getByRole("heading", { name: "By month" })).toBeVisible();
    expect(page.getByText(/Hand over|Filed by|Assigned to|By person|Mine$|Everybody/).elements()).toEqual([]);
  });
});

it("a list that a team shares says of people while only one is known", async () => {
  self.isInTeam = true;
  const ticket = mine();
  open([ticket], "en", `?request=${ticket.id}`);
  await expect.element(dialog.getByText("Filed by")).toBeVisible();
  expect(dialog.getByText("Hand over").elements()).toEqual([]);
  await userEvent.keyboard("{Escape}");
  await expect.element(whose).toBeVisible();
  await expect.element(row("Mine").getByText("Filed by ada byron")).toBeVisible();
});

describe("a list of several people", () => {
  it("says of each request who filed it, and who has it where that is another one", async () => {
    open(team());
    await expect.element(row("Hers").getByText("Filed by Grace")).toBeVisible();
    await expect.element(row("Given away").getByText("Filed by Ada Byron")).toBeVisible();
    await expect.element(row("Given away").getByText("Assigned to Alan")).toBeVisible();
    expect(row("Hers").getByText("Assigned to").elements()).toEqual([]);
    expect(
      row("Nobody")
        .getByText(/Filed by|Assigned to/)
        .elements(),
    ).toEqual([]);
  });

  it("shows the person's own at a press, after a reload too, and all again", async () => {
    open(team());
    await press("Mine", whose);
    await expect.poll(() => titles().sort()).toEqual(["Given to me", "Mine"]);
    expect(location.search).toBe("?keeper=Ada+Byron");
    const address = location.search;
    close();
    self.name = "Ada Byron";
    open(team(), "en", address);
    await expect.element(whose.getByRole("button", { name: "Mine" })).toHaveAttribute("aria-pressed", "true");
    await expect.poll(() => titles().sort()).toEqual(["Given to me", "Mine"]);
    await press("Everybody’s", whose);
    await expect.poll(() => titles().length).toBe(5);
    expect(location.search).toBe("");
  });

  it("is filtered by who filed and who has a request, and that is saved as a view", async () => {
    open(team());
    await expect.element(whose).toBeVisible();
    await userEvent.click(page.getByText("More filters"));
    expect(options("Filed by")).toEqual(["Any", "Ada Byron", "Alan", "Grace"]);
    await userEvent.selectOptions(page.getByRole("combobox", { name: "Filed by" }), "Grace");
    await expect.poll(() => titles().sort()).toEqual(["Given to me", "Hers"]);
    await userEvent.selectOptions(page.getByRole("combobox", { name: "Assigned to" }), "Ada Byron");
    await expect.poll(titles).toEqual(["Given to me"]);
    expect(location.search).toBe("?filedBy=Grace&keeper=Ada+Byron");
    await press("Save as view");
    await userEvent.keyboard("From Grace{Enter}");
    await expect.poll(() => kept.present.views[0]?.address).toBe("?filedBy=Grace&keeper=Ada+Byron");
  });

  it("reports by person, and is printed with the names", async () => {
    open(team(), "en", "?view=reports");
    const region = page.getByRole("region", { name: "By person" });
    await expect.element(region.getByRole("row", { name: "Grace" })).toBeVisible();
    await expect.element(region.getByRole("row", { name: "Nobody named" })).toBeVisible();
    await expect
      .element(page.getByLabelText("Report as text"))
      .toHaveValue(expect.stringMatching(/By person\n- Grace: /) as string);
    await press("List");
    await expect.element(row("Hers").getByText("Filed by Grace")).toBeVisible();
    await press("Print");
    await expect.poll(() => opened.prints[0]).toMatch(/Filed by.*Filed by Ada Byron\nAssigned to Alan/s);
  });
});

describe("a handover", () => {
  it("goes to a colleague from the details, is in the history, and is taken back", async () => {
    const ticket = mine();
    open([...team().slice(1), ticket], "en", `?request=${ticket.id}`);
    const choice = dialog.getByLabelText("Hand over to");
    await expect.element(choice).toBeVisible();
    expect(dialog.getByRole("button", { name: "Take it" }).query()).toBeNull();
    (dialog.getByRole("button", { name: "Hand over", exact: true }).element() as HTMLElement).click();
    expect(opened.changes).toEqual([]);
    await userEvent.selectOptions(choice, "Grace");
    await press("Hand over", dialog);
    await expect.poll(() => opened.changes).toEqual([{ id: ticket.id, change: { kind: "handOver", to: "Grace" } }]);
    await expect.element(dialog.getByText("Handed over from ada byron to Grace")).toBeVisible();
    await expect.element(dialog.getByText("Handed over: Mine")).toBeVisible();
    await expect.element(dialog.getByRole("button", { name: "Take it" })).toBeVisible();
    await press("Undo", dialog);
    await expect.poll(() => stored().find(({ id }) => id === ticket.id)?.assignee).toBeUndefined();
    await expect.element(dialog.getByText("Handed over from")).not.toBeInTheDocument();
  });

  it("takes what nobody has", async () => {
    const tickets = team();
    open(tickets, "en", `?request=${tickets[4]?.id}`);
    await press("Take it", dialog);
    await expect.element(dialog.getByText("Handed over to Ada Byron")).toBeVisible();
    expect(stored()[4]?.assignee).toBe("Ada Byron");
  });

  it("is made of several at once, but not of those that the colleague has", async () => {
    open(team());
    await expect.element(whose).toBeVisible();
    await userEvent.click(page.getByRole("checkbox", { name: "Select all that match" }));
    await userEvent.selectOptions(bulk.getByLabelText("Hand over to"), "Grace");
    await press("Hand over", bulk);
    await expect.element(page.getByText("4 handed over")).toBeVisible();
    expect(stored().map(({ assignee }) => assignee)).toEqual(["Grace", undefined, "Grace", "Grace", "Grace"]);
    await press("Undo all");
    await expect.poll(() => stored().map(({ assignee }) => assignee)).toEqual(team().map(({ assignee }) => assignee));
  });
});

it.each(["light", "dark"] as const)("is accessible in %s", async (colorScheme) => {
  await emulateMedia({ colorScheme });
  const ticket = mine();
  open([...team(), ticket], "de", `?request=${ticket.id}`);
  await expect.element(dialog.getByLabelText("Übergeben an")).toBeVisible();
  expect(await violationsIn()).toEqual([]);
  await userEvent.keyboard("{Escape}");
  await userEvent.click(page.getByRole("checkbox").nth(0));
  await expect.element(page.getByRole("group", { name: "Wessen Anfragen" })).toBeVisible();
  expect(await violationsIn()).toEqual([]);
  await emulateMedia({ colorScheme: "no-preference" });
});
