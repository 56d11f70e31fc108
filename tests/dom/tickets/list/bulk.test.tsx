import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { violationsIn } from "../../words/axe.ts";
import { ticketWith } from "../popup/tickets.ts";
import { close, open, opened, stored } from "./list-page.tsx";
import { focused, press, titles } from "./page-support.ts";

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
const box = (title: string) => page.getByRole("checkbox", { name: `Select: ${title}`, exact: true });
const bulk = page.getByRole("group", { name: "Selected requests" });
const count = (status: string): number => stored().filter((one) => one.status === status).length;

describe("selected requests", () => {
  it("are chosen one by one, from one to another with Shift, and by the keyboard", async () => {
    open(many(30));
    await userEvent.click(box("Request 1"));
    await userEvent.click(box("Request 4"), { modifiers: ["Shift"] });
    await expect.element(bulk.getByText("Selected: 4")).toBeVisible();
    await userEvent.click(box("Request 2"));
    await expect.element(bulk.getByText("Selected: 3")).toBeVisible();
    box("Request 6").element().focus();
    await userEvent.keyboard(" ");
    await expect.element(bulk.getByText("Selected: 4")).toBeVisible();
    await press("Clear selection");
    await expect.element(bulk.getByText("Selected")).not.toBeInTheDocument();
    expect(focused()).not.toBe("nothing");
  });

  it("are closed together, and all of that is taken back", async () => {
    open(many(250), "en", "?status=awaitingResponse");
    await expect.element(page.getByText("250 of 250")).toBeVisible();
    await userEvent.click(page.getByRole("checkbox", { name: "Select all that match" }));
    await expect.element(bulk.getByText("Selected: 250")).toBeVisible();
    expect(await violationsIn()).toEqual([]);
    await press("Close request", bulk);
    await expect.poll(() => count("closed")).toBe(250);
    await expect.element(page.getByText("250 closed")).toBeVisible();
    await expect.poll(titles).toEqual([]);
    await expect.poll(focused).not.toBe("nothing");
    await press("Undo all");
    await expect.poll(() => count("awaitingResponse")).toBe(250);
    await expect.poll(() => titles().length).toBeGreaterThan(5);
  });

  it("are postponed and deleted; what does not concern one of them is not said to be done", async () => {
    const [first, second, third] = many(3);
    if (!first || !second || !third) throw new Error("three");
    open([first, { ...second, status: "closed" }, third]);
    await userEvent.click(page.getByRole("checkbox", { name: "Select all that match" }));
    await press("Close request", bulk);
    await expect.element(page.getByText("2 closed")).toBeVisible();
    await press("Undo all");
    await expect.poll(() => count("closed")).toBe(1);
    await userEvent.click(page.getByRole("checkbox", { name: "Select all that match" }));
    await press("Remind in 1 hour", bulk);
    await expect.poll(() => opened.changes.at(-1)?.change).toEqual({ kind: "snooze", minutes: 60 });
    await userEvent.click(page.getByRole("checkbox", { name: "Select all that match" }));
    await press("Delete", bulk);
    await expect.poll(titles).toEqual([]);
    await press("Undo all");
    await expect.poll(() => titles().length).toBe(3);
  });

  it("are less by one that is deleted", async () => {
    open(many(5));
    await userEvent.click(box("Request 1"));
    await userEvent.click(box("Request 3"));
    await userEvent.click(page.getByRole("row", { name: /Request 3/ }).getByRole("button", { name: "Delete" }));
    await expect.element(bulk.getByText("Selected: 1")).toBeVisible();
  });

  it("are none any more with another filter", async () => {
    open(many(5));
    await userEvent.click(box("Request 1"));
    await userEvent.selectOptions(page.getByRole("combobox", { name: /^Status/ }), "Open");
    await expect.element(bulk.getByText("Selected: 1")).not.toBeInTheDocument();
  });
});
