import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { violationsIn } from "../../words/axe.ts";
import { ticketWith } from "../popup/tickets.ts";
import { change, close, kept, open, opened, stored } from "./list-page.tsx";
import { focused, press, row, titles } from "./page-support.ts";

beforeEach(() => page.viewport(1280, 800));
afterEach(close);

const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    ticketWith({
      title: `Request ${index}`,
      dueIn: 60 + index,
      createdDate: new Date(Date.UTC(2026, 2, 10, 10) - index * 60_000).toISOString(),
    }),
  );

const places = (): number[] =>
  [...document.querySelectorAll("tbody tr[aria-rowindex]")].map((one) => Number(one.ariaRowIndex));

describe("a long list", () => {
  it("draws what is in view, and says how long it is and at which place each row is", async () => {
    open(many(5000));
    const table = page.getByRole("table");
    await expect.element(table).toHaveAttribute("aria-rowcount", "5001");
    await expect.element(page.getByText("5,000 of 5,000")).toBeVisible();
    expect(titles()[0]).toBe("Request 0");
    expect(places()[0]).toBe(2);
    expect(titles().length).toBeLessThan(40);
    window.scrollTo(0, document.documentElement.scrollHeight / 2);
    await expect.poll(() => Number(titles()[0]?.split(" ")[1])).toBeGreaterThan(1500);
    await expect.poll(() => document.querySelectorAll("tr.waiting").length).toBe(0);
    expect(titles().length).toBeLessThan(40);
    expect(places()).toEqual(titles().map((title) => Number(title.split(" ")[1]) + 2));
    const head = document.querySelector("thead th");
    expect(head?.getBoundingClientRect().top).toBe(0);
    window.scrollTo(0, document.documentElement.scrollHeight);
    await expect.poll(() => titles().at(-1)).toBe("Request 4999");
    expect(await violationsIn()).toEqual([]);
  });

  it("keeps the row with the focus wherever the view is", async () => {
    open(many(2000));
    await userEvent.click(row("Request 2").getByRole("textbox", { name: "Notes" }));
    await userEvent.keyboard("called");
    window.scrollTo(0, 60_000);
    await expect.poll(() => Number(titles().at(-1)?.split(" ")[1])).toBeGreaterThan(300);
    expect(document.activeElement).toBeInstanceOf(HTMLTextAreaElement);
    expect(titles()[0]).toBe("Request 2");
    await userEvent.keyboard(" again");
    await expect.poll(() => opened.changes.at(-1)?.change).toEqual({ kind: "setNotes", notes: "called again" });
  });

  it("goes back to its head with another order, and is read anew when something is written", async () => {
    open(many(500));
    await expect.element(page.getByText("500 of 500")).toBeVisible();
    window.scrollTo(0, 20_000);
    await expect.poll(() => titles()[0]).not.toBe("Request 0");
    await press("Filed");
    await expect.poll(() => titles()[0]).toBe("Request 499");
    change([...stored(), ticketWith({ title: "Older still", createdDate: "2020-01-01T00:00:00.000Z" })]);
    await expect.poll(() => titles()[0]).toBe("Older still");
    await expect.element(page.getByText("501 of 501")).toBeVisible();
  });

  it("has rows with less room, if that is wanted, and remembers it", async () => {
    open(many(50));
    const height = (): number => row("Request 0").element().getBoundingClientRect().height;
    await expect.poll(height).toBeGreaterThan(50);
    const before = height();
    await userEvent.selectOptions(page.getByRole("combobox", { name: "Rows" }), "Compact");
    await expect.poll(height).toBeLessThan(before);
    expect(kept.present.density).toBe("compact");
    expect(await violationsIn()).toEqual([]);
  });
});

describe("the focus", () => {
  it("goes to what takes the place of a button, of a row, and of the last row", async () => {
    open(many(3));
    await expect.poll(titles).toHaveLength(3);
    const act = async (title: string, name: string): Promise<void> => {
      row(title).getByRole("button", { name, exact: true }).element().focus();
      await userEvent.keyboard("{Enter}");
    };
    await act("Request 0", "Close request");
    await expect.poll(focused).toBe("Request 0");
    await act("Request 1", "Delete");
    await expect.poll(titles).toEqual(["Request 0", "Request 2"]);
    expect(focused()).toBe("Delete");
    expect(row("Request 2").element().contains(document.activeElement)).toBe(true);
    await act("Request 2", "Delete");
    await expect.poll(titles).toEqual(["Request 0"]);
    expect(row("Request 0").element().contains(document.activeElement)).toBe(true);
    await act("Request 0", "Delete");
    await expect.poll(titles).toEqual([]);
    expect(document.activeElement?.getAttribute("type")).toBe("search");
  });

  it("is not lost where the undo is over", async () => {
    open(many(3));
    await userEvent.click(row("Request 1").getByRole("button", { name: "Delete" }));
    await expect.poll(titles).toHaveLength(2);
    page.getByRole("button", { name: "Undo" }).element().focus();
    await userEvent.keyboard("{Enter}");
    await expect.poll(titles).toHaveLength(3);
    await expect.poll(focused).not.toBe("nothing");
  });
});

describe("notes", () => {
  it("save themselves while one types, when the box is left and when the page is hidden", async () => {
    open(many(2));
    const box = row("Request 0").getByRole("textbox", { name: "Notes" });
    const saved = (): unknown[] => opened.changes.map((one) => ("notes" in one.change ? one.change.notes : ""));
    await userEvent.click(box);
    await userEvent.keyboard("one");
    await expect.poll(saved).toEqual(["one"]);
    expect(document.activeElement).toBe(box.element());
    await userEvent.keyboard(" two");
    window.dispatchEvent(new Event("pagehide"));
    expect(saved()).toEqual(["one", "one two"]);
    await userEvent.keyboard(" three");
    await userEvent.keyboard("{Tab}");
    expect(saved().at(-1)).toBe("one two three");
    await userEvent.click(page.getByRole("button", { name: "Undo" }));
    await expect.element(box).toHaveValue("");
  });
});
