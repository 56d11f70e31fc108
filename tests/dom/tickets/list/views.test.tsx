import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { violationsIn } from "../../words/axe.ts";
import { emulateMedia } from "../../words/color-scheme.ts";
import { ticketWith } from "../popup/tickets.ts";
import { close, kept, open, opened } from "./list-page.tsx";
import { focused, press, titles } from "./page-support.ts";

beforeEach(() => page.viewport(1280, 800));
afterEach(close);

const tickets = () => [
  ticketWith({ title: "Beta", dueIn: 80, createdDate: "2026-03-10T11:00:00.000Z" }),
  ticketWith({ title: "Alpha", status: "closed", severity: "minimal", createdDate: "2026-03-09T10:00:00.000Z" }),
  ticketWith({ title: "Gamma", dueIn: -20, customer: { name: "Fabrikam" }, createdDate: "2026-03-08T09:00:00.000Z" }),
];
const choose = (name: RegExp, entry: string) => userEvent.selectOptions(page.getByRole("combobox", { name }), entry);

describe("filters", () => {
  it("narrow the list down, are in the address, and can be cleared", async () => {
    open(tickets());
    await choose(/^Deadline/, "Overdue");
    await expect.poll(titles).toEqual(["Gamma"]);
    expect(location.search).toBe("?deadline=overdue");
    await choose(/^Customer/, "Contoso");
    await expect.element(page.getByText("No requests match these filters.")).toBeVisible();
    page.getByRole("button", { name: "Clear filters" }).element().focus();
    await userEvent.keyboard("{Enter}");
    await expect.poll(titles).toEqual(["Beta", "Alpha", "Gamma"]);
    expect(location.search).toBe("");
    expect(document.activeElement?.getAttribute("type")).toBe("search");
    await userEvent.click(page.getByText("More filters"));
    await choose(/^Severity/, "C: Minimal");
    await expect.poll(titles).toEqual(["Alpha"]);
    await choose(/^Severity/, "Any");
    await userEvent.fill(page.getByRole("group", { name: "Filed" }).getByLabelText("To"), "2026-03-08");
    await expect.poll(titles).toEqual(["Gamma"]);
    expect(location.search).toBe("?filed=..2026-03-08");
  });

  it("come from the address; what it says wrongly is said, and the rest counts", async () => {
    open(tickets(), "en", "?status=open&sort=title&severity=Z");
    await expect.poll(titles).toEqual(["Beta", "Gamma"]);
    await expect.element(page.getByRole("alert")).toHaveTextContent("severity=Z");
    await press("Got it");
    await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
    expect(focused()).not.toBe("nothing");
    await expect.element(page.getByRole("columnheader", { name: "Title" })).toHaveAttribute("aria-sort", "ascending");
  });
});

describe("views", () => {
  it("are saved under a name, shown, renamed and deleted, each with a way back", async () => {
    open(tickets(), "en", "?status=open");
    await press("Save as view");
    await press("Save");
    await expect.element(page.getByText("Enter a name.")).toBeVisible();
    await userEvent.fill(page.getByRole("textbox", { name: "Name of the view" }), "Mine");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("button", { name: "Mine" })).toHaveAttribute("aria-pressed", "true");
    expect(kept.present.views).toMatchObject([{ name: "Mine", address: "?status=open" }]);
    await expect.poll(focused).not.toBe("nothing");
    await press("Clear filters");
    await expect.element(page.getByRole("button", { name: "Mine" })).toHaveAttribute("aria-pressed", "false");
    await press("Mine");
    expect(location.search).toBe("?status=open");
    await press("Rename view");
    await userEvent.fill(page.getByRole("textbox", { name: "Name of the view" }), "Ours");
    await press("Save");
    await expect.poll(() => kept.present.views[0]?.name).toBe("Ours");
    await press("Undo");
    await expect.poll(() => kept.present.views[0]?.name).toBe("Mine");
    await press("Delete view");
    await expect.poll(() => kept.present.views).toEqual([]);
    await press("Undo");
    await expect.poll(() => kept.present.views[0]?.name).toBe("Mine");
    expect(await violationsIn()).toEqual([]);
  });

  it.each([320, 1280])("have room at %s px", async (width) => {
    await page.viewport(width, 800);
    const views = Array.from({ length: 12 }, (_, index) => ({
      id: crypto.randomUUID(),
      name: `${index} ${"x".repeat(50)}`,
      address: index === 0 ? "?status=open" : "?status=closed",
    }));
    kept.present = { views, density: "comfortable" };
    open(tickets(), "de", "?status=open");
    await expect.element(page.getByRole("button", { name: "Ansicht umbenennen" })).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "Ansicht umbenennen" }));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(await violationsIn()).toEqual([]);
  });
});

describe("on paper", () => {
  const paper = (): string[] =>
    [...document.querySelectorAll(".on-paper tbody tr")].map((one) => one.firstElementChild?.textContent ?? "");

  it("are all requests that match, and nothing to press", async () => {
    const many = Array.from({ length: 230 }, (_, index) =>
      ticketWith({
        title: `Request ${index}`,
        createdDate: new Date(Date.UTC(2026, 2, 10, 10) - index * 60_000).toISOString(),
      }),
    );
    open([...many, ...tickets()], "en", "?status=open&sort=created");
    await expect.element(page.getByText("232 of 233")).toBeVisible();
    await press("Print");
    await expect.poll(() => opened.prints.length).toBe(1);
    expect(paper()).toHaveLength(232);
    expect(paper()[0]).toBe("Gamma");
    await emulateMedia({});
    window.dispatchEvent(new Event("afterprint"));
    await expect.poll(paper).toEqual([]);
  });

  it("are so by the browser's own command too", async () => {
    open(tickets());
    await expect.element(page.getByText("3 of 3")).toBeVisible();
    window.dispatchEvent(new Event("beforeprint"));
    expect(paper()).toEqual(["Beta", "Alpha", "Gamma"]);
    window.dispatchEvent(new Event("afterprint"));
    await expect.poll(paper).toEqual([]);
  });
});
