import { page, userEvent } from "vitest/browser";
import { afterEach, describe, expect, it } from "vitest";
import { ticketWith } from "../popup/tickets.ts";
import { clock, close, open, opened } from "./list-page.tsx";

afterEach(close);

describe("a press in the table", () => {
  it("does nothing to a line that has just come under the pointer", async () => {
    clock.isStill = true;
    const before = opened.changes.length;
    open([ticketWith({ title: "One" }), ticketWith({ title: "Two" })]);
    await expect.element(page.getByRole("row", { name: "Two" })).toBeVisible();
    await userEvent.fill(page.getByRole("searchbox"), "two");
    await expect.poll(() => page.getByRole("rowheader").elements().length).toBe(1);
    await userEvent.click(page.getByRole("button", { name: "Delete" }));
    expect(opened.changes).toHaveLength(before);
  });
});
