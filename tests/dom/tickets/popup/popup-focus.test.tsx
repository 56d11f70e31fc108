import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { STEADY_AFTER } from "../../../../src/tickets/components/hooks/use-steady-rows.ts";
import { openPopup } from "./popup-page.tsx";
import { PROBLEMS } from "./problems.ts";
import { rows } from "./popup-rows.ts";
import { NOW, ticketWith } from "./tickets.ts";

let popup: ReturnType<typeof openPopup>;

beforeEach(() => page.viewport(400, 600));
afterEach(() => {
  vi.useRealTimers();
  popup.close();
});

/** One of each kind: urgent, unsure, without a severity, answered, and unreadable. */
const everything = () => [
  ticketWith({ title: "Overdue", dueIn: -5 }),
  ticketWith({ title: "Unsure", confirmation: "pending", dueIn: 80 }),
  (({ severity: _none, ...rest }) => ({ ...rest, title: "No severity" }))(ticketWith()),
  ticketWith({ title: "Answered", status: "responded", respondedDate: new Date(NOW).toISOString(), dueIn: 5 }),
  { ...ticketWith({ title: "Broken" }), createdDate: "yesterday" },
];

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** What a person can reach, by keys: that of rows, or of the page as far as it is in view. */
const controls = (within: Element): HTMLElement[] =>
  [...within.querySelectorAll<HTMLElement>("button, a, select, summary, input, textarea")].filter((one) =>
    one.checkVisibility(),
  );

/** Waits until nothing more is drawn, and until what follows an event has followed. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
};

const open = async (unfolded: boolean): Promise<void> => {
  popup = openPopup({ tickets: everything(), problems: [PROBLEMS.logLost] });
  await expect.element(rows().nth(4)).toBeVisible();
  await expect.element(page.getByRole("group", { name: "Show only" })).toBeVisible();
  if (unfolded)
    for (const button of document.querySelectorAll<HTMLElement>("[data-row] [aria-expanded]")) button.click();
  await settled();
};

const press = async (control: HTMLElement): Promise<void> => {
  control.focus();
  if (control instanceof HTMLSelectElement) {
    control.selectedIndex = (control.selectedIndex + 1) % control.options.length;
    control.dispatchEvent(new Event("change", { bubbles: true }));
  } else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
    await userEvent.keyboard("1{Enter}{Escape}");
  } else await userEvent.keyboard("{Enter}");
  await settled();
};

describe("the focus", () => {
  it.each([false, true])("is never lost, whatever is pressed (rows unfolded: %s)", async (unfolded) => {
    await open(unfolded);
    const count = controls(document.body).length;
    expect(count).toBeGreaterThan(20);
    const lost: string[] = [];
    for (let index = 0; index < count; index++) {
      const control = controls(document.body)[index];
      if (!control) throw new Error(`There are ${index} controls, not ${count}`);
      const name = `${control.tagName} ${control.id} ${control.getAttribute("aria-label") ?? control.textContent}`;
      await press(control);
      if (isLost()) lost.push(name);
      popup.close();
      await open(unfolded);
    }
    expect(lost).toEqual([]);
  });

  it.each(["r", "c", "e", "o", "{Enter}", "{Enter}{Escape}", "?{Escape}", "/", "j", "k", "{Home}", "{End}"])(
    "is never lost by the key %s on any row",
    async (key) => {
      await open(false);
      for (let index = 0; index < 5; index++) {
        const row = rows().elements()[index];
        if (!(row instanceof HTMLElement)) continue;
        row.focus();
        await userEvent.keyboard(key);
        await settled();
        expect(isLost()).toBe(false);
      }
    },
  );

  it.each([
    ["c", "Undo"],
    ["cc", "Undo all"],
  ])("goes on from what is undone to a row (%s, %s)", async (keys, name) => {
    popup = openPopup({ tickets: [ticketWith({ title: "One" }), ticketWith({ title: "Two", dueIn: 90 })] });
    await expect.element(rows().nth(1)).toBeVisible();
    await userEvent.keyboard("j");
    for (const key of keys) {
      await userEvent.keyboard(key);
      await settled();
    }
    page.getByRole("button", { name, exact: true }).element().focus();
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => rows().elements().length).toBe(2);
    await settled();
    expect(document.querySelector(".notice button")).toBeNull();
    expect(isLost()).toBe(false);
  });

  it("goes on from an undo that nobody presses in time", async () => {
    popup = openPopup({ tickets: [ticketWith({ title: "One" }), ticketWith({ title: "Two", dueIn: 90 })] });
    await expect.element(rows().nth(1)).toBeVisible();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    rows().nth(1).element().focus();
    rows()
      .nth(1)
      .element()
      .dispatchEvent(new KeyboardEvent("keydown", { key: "c", bubbles: true }));
    await vi.waitUntil(() => document.querySelector(".notice button") !== null);
    document.querySelector<HTMLElement>(".notice button")?.focus();
    await vi.advanceTimersByTimeAsync(10_500);
    await vi.waitUntil(() => document.querySelector(".notice button") === null);
    expect(document.activeElement?.closest("[data-row]")?.querySelector("h2")?.textContent).toBe("One");
  });

  it.each(["Open customer", "Keyboard shortcuts"])(
    "goes back to “%s” from its window, by the button too",
    async (name) => {
      popup = openPopup({ tickets: [ticketWith()] });
      page.getByRole("button", { name }).element().focus();
      await userEvent.keyboard("{Enter}");
      await expect.element(page.getByRole("dialog")).toBeVisible();
      page.getByRole("dialog").getByRole("button", { name: "Close", exact: true }).element().focus();
      await userEvent.keyboard("{Enter}");
      await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
      await expect.element(page.getByRole("button", { name })).toHaveFocus();
    },
  );

  it.each([0, 1, 2])("stays in a field whose row, of index %i, moves to another place", async (index) => {
    const tickets = ["One", "Two", "Three"].map((title) => ticketWith({ title, dueIn: 80 }));
    popup = openPopup({ tickets });
    await expect.element(rows().nth(2)).toBeVisible();
    rows().nth(index).element().focus();
    await userEvent.keyboard("e");
    const id = `severity-${tickets[index]?.id}`;
    await expect.poll(() => document.activeElement?.id).toBe(id);
    for (const order of [tickets.toReversed(), tickets]) {
      popup.set(order);
      await expect.poll(() => rows().first().element().textContent).toContain(order[0]?.title);
      await settled();
      expect(document.activeElement?.id).toBe(id);
    }
  });

  it("goes to the first of the rows that are shown on demand", async () => {
    popup = openPopup({ tickets: Array.from({ length: 60 }, (_each, index) => ticketWith({ title: `T${index}` })) });
    await expect.poll(() => rows().elements().length).toBe(50);
    popup.passTime(STEADY_AFTER);
    page.getByRole("button", { name: "Show more" }).element().focus();
    await userEvent.keyboard("{Enter}");
    await expect
      .poll(() => document.activeElement?.closest("[data-row]")?.querySelector("h2")?.textContent)
      .toBe("T50");
  });

  it("is given away by a press beside everything, and not taken back by what changes later", async () => {
    const tickets = [ticketWith({ title: "One" }), ticketWith({ title: "Two" })];
    popup = openPopup({ tickets });
    await expect.element(rows().nth(1)).toBeVisible();
    await userEvent.keyboard("j");
    (document.activeElement as HTMLElement).blur();
    await settled();
    popup.set(tickets.slice(1));
    await expect.poll(() => rows().elements().length).toBe(1);
    expect(isLost()).toBe(true);
  });
});
