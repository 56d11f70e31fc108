import { page, userEvent } from "vitest/browser";

export const rows = () => page.getByRole("list", { name: "Open requests" }).getByRole("listitem");
export const press = (name: string) => userEvent.click(page.getByRole("button", { name, exact: true }));
