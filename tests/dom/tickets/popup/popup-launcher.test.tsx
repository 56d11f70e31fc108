import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { violationsIn } from "../../words/axe.ts";
import { openPopup } from "./popup-page.tsx";
import { press } from "./popup-rows.ts";

let popup: ReturnType<typeof openPopup>;
const ID = "11111111-2222-4333-8444-555555555555";
const customers = [
  { tenant: { id: ID, domain: "contoso.onmicrosoft.com", name: "Contoso" }, cloud: "worldwide" },
  { tenant: { domain: "contoso.example" }, cloud: "worldwide" },
  { tenant: { name: "Fabrikam" }, cloud: "worldwide" },
] as const;
const field = () => page.getByRole("combobox", { name: "Customer" });
const options = () => page.getByRole("option");

beforeEach(() => page.viewport(400, 600));
afterEach(() => popup.close());

const launch = async (): Promise<void> => {
  popup = openPopup({ tickets: [], customers });
  await press("Open customer");
  await expect.element(field()).toHaveFocus();
};

describe("the way to a customer", () => {
  it("is found by what one types, chosen by arrows and Enter, and opens a portal in its tenant", async () => {
    await launch();
    await expect.poll(() => options().elements().length).toBe(3);
    await userEvent.keyboard("contoso");
    await expect.poll(() => options().elements().length).toBe(2);
    await expect.element(options().first()).toHaveAttribute("aria-selected", "true");
    await userEvent.keyboard("{ArrowDown}");
    await expect.element(options().nth(1)).toHaveAttribute("aria-selected", "true");
    expect(field().element().getAttribute("aria-activedescendant")).toBe(options().nth(1).element().id);
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await expect.element(page.getByRole("button", { name: "Azure" })).toHaveFocus();
    expect(await violationsIn()).toEqual([]);
    await press("Microsoft 365");
    await press("Power Platform");
    expect(popup.opened).toEqual([
      "https://admin.cloud.microsoft/?delegatedOrg=contoso.onmicrosoft.com#/support",
      `https://admin.powerplatform.microsoft.com/account/login/${ID}`,
    ]);
  });

  it("leads to Partner Center for one who is known by name only", async () => {
    await launch();
    await userEvent.keyboard("fabri{Enter}");
    await expect.element(page.getByText(/tenant isn't known/)).toBeVisible();
    expect(page.getByRole("button", { name: "Azure" }).elements()).toEqual([]);
    await userEvent.keyboard("{Enter}");
    expect(popup.opened).toEqual(["https://partner.microsoft.com/dashboard/v2/customers/list"]);
  });

  it("says where nobody is found, is used with the pointer too, and closes with the focus where it was", async () => {
    await launch();
    await userEvent.keyboard("nobody{Enter}");
    await expect.element(page.getByText("No customer matches “nobody”.")).toBeVisible();
    await userEvent.fill(field(), "");
    await userEvent.click(options().first());
    await expect.element(page.getByRole("button", { name: "Azure" })).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByRole("button", { name: "Open customer" })).toHaveFocus();
    expect(page.getByRole("dialog").elements()).toEqual([]);
    popup.close();
    popup = openPopup({ tickets: [] });
    await press("Open customer");
    await expect.element(page.getByText(/^No customers yet/)).toBeVisible();
  });
});
