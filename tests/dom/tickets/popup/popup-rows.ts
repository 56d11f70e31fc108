import { page, userEvent } from "vitest/browser";

export const rows = () => page.getByRole("list", { name: "Open requests" }).getByRole("listitem");
/** Unfolds the first row. */
export const unfold = (name: string | RegExp = "Details") =>
  userEvent.click(page.getByRole("button", { name, exact: true }).first());

export const press = (name: string) => userEvent.click(page.getByRole("button", { name, exact: true }));
