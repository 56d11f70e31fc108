import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { STEADY_AFTER } from "../../../../src/tickets/components/hooks/use-steady-rows.ts";
import { openPopup } from "./popup-page.tsx";
import { rows } from "./popup-rows.ts";
import { ticketWith } from "./tickets.ts";

let popup: ReturnType<typeof openPopup>;
const titled = (...titles: readonly string[]) => titles.map((title, index) => ticketWith({ title, dueIn: 80 + index }));
const deletions = () => popup.changes.filter(({ change }) => change.kind === "delete").map(({ id }) => id);
const firstDelete = () => page.getByRole("button", { name: "Delete" }).first();

beforeEach(() => page.viewport(400, 600));
afterEach(() => popup.close());

describe("a second press", () => {
  it("on what the first has brought under the pointer does nothing, and half a second later it does", async () => {
    const [one, two, three] = titled("One", "Two", "Three");
    if (!one || !two || !three) throw new Error("three tickets");
    popup = openPopup({ tickets: [one, two, three] });
    await expect.element(rows().nth(2)).toBeVisible();
    await userEvent.dblClick(firstDelete());
    await expect.poll(() => rows().elements().length).toBe(2);
    await userEvent.click(firstDelete());
    expect(deletions()).toEqual([one.id]);
    popup.passTime(STEADY_AFTER - 1);
    await userEvent.click(firstDelete());
    expect(deletions()).toEqual([one.id]);
    popup.passTime(1);
    await userEvent.click(firstDelete());
    await expect.poll(deletions).toEqual([one.id, two.id]);
  });

  it("does nothing where another request has come in above, or where a row above has unfolded", async () => {
    const [one, two] = titled("One", "Two");
    if (!one || !two) throw new Error("two tickets");
    popup = openPopup({ tickets: [one, two] });
    await expect.element(rows().nth(1)).toBeVisible();
    popup.set([ticketWith({ title: "Urgent", dueIn: 5 }), one, two]);
    await expect.poll(() => rows().elements().length).toBe(3);
    await userEvent.click(firstDelete());
    expect(deletions()).toEqual([]);
    popup.passTime(STEADY_AFTER);
    await userEvent.click(page.getByRole("button", { name: "Details" }).first());
    await userEvent.click(rows().nth(2).getByRole("button", { name: "Delete" }));
    expect(deletions()).toEqual([]);
  });

  it("works on a row that has not moved, by keys, and on rows that are drawn for the first time", async () => {
    const [one, two] = titled("One", "Two");
    if (!one || !two) throw new Error("two tickets");
    popup = openPopup({ tickets: [one, two] });
    await userEvent.click(rows().nth(1).getByRole("button", { name: "Delete" }));
    await expect.poll(deletions).toEqual([two.id]);
    await userEvent.click(rows().first().getByRole("button", { name: "Details" }));
    await userEvent.click(rows().first().getByRole("button", { name: "Close request" }));
    await expect.poll(() => popup.changes.at(-1)?.change.kind).toBe("close");
    popup.close();
    popup = openPopup({ tickets: [one, two] });
    await expect.element(rows().nth(1)).toBeVisible();
    await userEvent.click(firstDelete());
    await expect.poll(() => rows().elements().length).toBe(1);
    firstDelete().element().focus();
    await userEvent.keyboard("{Enter}");
    await expect.poll(deletions).toEqual([one.id, two.id]);
  });
});
