import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, expect, it } from "vitest";
import { hostElement, openPanel, panelState } from "./panel-page.ts";
import { verdictOf } from "../../../unit/tenant/model/verdict-of.ts";

let panel: ReturnType<typeof openPanel>;
const textOf = (): string => hostElement()?.shadowRoot?.querySelector("section")?.innerText ?? "";

beforeEach(async () => {
  await page.viewport(900, 640);
});
afterEach(() => {
  panel.destroy();
});

it("says that the browser has no memory left, beside what it knows", () => {
  panel = openPanel();
  panel.show(panelState({ memoryFull: true }));
  expect(textOf()).toContain("For Contoso");
  expect(textOf()).toContain("The browser has no memory left for On Behalf.");
  panel.show(panelState());
  expect(textOf()).not.toContain("memory");
});

it("says so too where whose tenant is open has been lost: without a word nothing would be filled in", async () => {
  panel = openPanel();
  const { verdict: _lost, ...state } = panelState({ memoryFull: true }, { fields: [], state: "waiting" });
  panel.show(state);
  expect(textOf()).toContain("The browser has no memory left for On Behalf.");
  await userEvent.click(page.getByRole("button", { name: "On Behalf" }));
  await expect.element(page.getByRole("button", { name: "On Behalf" })).toHaveAttribute("aria-expanded", "false");
});

it("says why it asks where own tenants cannot be read", () => {
  panel = openPanel();
  panel.show(panelState({ verdict: verdictOf("unknown", "incompleteOwnTenants") }, { fields: [], state: "waiting" }));
  expect(textOf()).toContain("Is Contoso your own organization?");
  expect(textOf()).toContain("Some entries in your list of own tenants can't be used");
});
