import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { violationsIn } from "../../words/axe.ts";
import { emulateMedia } from "../../words/color-scheme.ts";
import { field, group, typeInto } from "../options/options-fields.ts";
import { openWelcome, type WelcomeOptions } from "./welcome-page.tsx";

let welcome: ReturnType<typeof openWelcome>;
const open = (options: WelcomeOptions = {}): void => {
  welcome = openWelcome(options);
};

beforeEach(() => page.viewport(900, 900));
afterEach(() => welcome.close());

const next = group("5. What happens next");
const pin = group("4. Pin the button");
const PARTNER = { firstName: "Kim", lastName: "Akers", primaryEmailAddress: "kim.akers@fabrikam.example" };

describe("the welcome page", () => {
  it("leads through the steps, saves what is typed, and says what is missing until nothing is", async () => {
    open();
    await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent("Welcome to On Behalf");
    await expect.element(next).toHaveTextContent("Still needed: First name, Last name, Email, Own tenants.");
    for (const label of ["First name", "Last name", "Email"])
      await expect.element(field(label)).toHaveAttribute("aria-required", "true");
    await typeInto("First name", "Kim");
    await typeInto("Last name", "Akers");
    await expect.element(next).toHaveTextContent("Still needed: Email, Own tenants.");
    await typeInto("Email", "kim.akers@fabrikam.example");
    await typeInto("Own tenants", "fabrikam.onmicrosoft.com");
    await expect.element(next).toHaveTextContent("All set.");
    const link = next.getByRole("link", { name: "Open Partner Center" });
    await expect.element(link).toHaveAttribute("href", "https://partner.example/customers");
    expect(await welcome.stored()).toMatchObject({
      contactDetails: PARTNER,
      ownTenants: [{ domain: "fabrikam.onmicrosoft.com" }],
    });
  });

  it("keeps what may stay empty behind a press", async () => {
    open();
    await expect.element(field("First name")).toBeVisible();
    await expect.element(field("Phone")).not.toBeVisible();
    await userEvent.click(page.getByText("More details"));
    await typeInto("Phone", "+49 30 123456");
    await expect.poll(async () => (await welcome.stored()).contactDetails.phoneNumber).toBe("+4930123456");
  });

  it("opens at the step that was asked for", async () => {
    open({ at: "organization" });
    await expect.element(field("Own tenants")).toHaveFocus();
  });

  it("opens the sample form", async () => {
    open();
    await userEvent.click(page.getByRole("button", { name: "Open sample form" }));
    expect(welcome.sample()).toBe(1);
  });

  it("says how the button is pinned in this browser, and that it is once it is", async () => {
    open({ toolbar: "firefox", isPinned: false });
    await expect.element(pin).toHaveTextContent("then Pin to Toolbar");
    welcome.pin();
    await expect.element(pin).toHaveTextContent("The button is on the toolbar.");
  });

  it("says the way where the browser does not tell", async () => {
    open({ toolbar: "chromium" });
    await expect.element(pin).toHaveTextContent("then the pin next to On Behalf");
  });

  it.each([
    ["en", "light"],
    ["de", "dark"],
  ] as const)("is accessible, %s %s", async (language, scheme) => {
    await emulateMedia({ "prefers-color-scheme": scheme });
    open({ language });
    await userEvent.click(page.getByText(language === "en" ? "More details" : "Weitere Angaben"));
    expect(await violationsIn()).toEqual([]);
    await page.screenshot({ path: `../../../../artifacts/welcome/${language}-${scheme}.png` });
    await emulateMedia({});
  });

  it("fits a narrow window, as at 200 % zoom, in forced colors too", async () => {
    await page.viewport(320, 900);
    await emulateMedia({ "forced-colors": "active" });
    open({ language: "de" });
    await expect.element(page.getByText("Weitere Angaben")).toBeVisible();
    await page.screenshot({ path: `../../../../artifacts/welcome/narrow.png` });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await emulateMedia({});
  });
});
