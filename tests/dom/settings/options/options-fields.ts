import { page, userEvent } from "vitest/browser";
import { expect } from "vitest";

export const field = (label: string) => page.getByLabelText(label, { exact: true });
export const group = (name: string) => page.getByRole("group", { name });

export const wordsBeside = (label: string): string => {
  const described = field(label).element().getAttribute("aria-describedby") ?? "";
  return document.querySelector(`#${described}`)?.textContent ?? "";
};

export const typeInto = async (label: string, text: string): Promise<void> => {
  await expect.element(field(label)).toBeVisible();
  await userEvent.fill(field(label), text);
  await userEvent.tab();
};
