import { page, userEvent } from "vitest/browser";
import type { Locator } from "vitest/browser";

/** Presses the button with this name. */
export const press = (name: string, within: Locator | typeof page = page): Promise<void> =>
  userEvent.click(within.getByRole("button", { name, exact: true }));

/** The titles of the rows that are drawn. */
export const titles = (): string[] =>
  page
    .getByRole("rowheader")
    .elements()
    .map(({ textContent }) => textContent);

/** The row of a request. */
export const row = (title: string): Locator => page.getByRole("row", { name: new RegExp(title) });

/** What has the focus: its name, or its text. */
export const focused = (): string => {
  const { activeElement: element } = document;
  return element === document.body || element === null
    ? "nothing"
    : (element.getAttribute("aria-label") ?? element.textContent);
};
