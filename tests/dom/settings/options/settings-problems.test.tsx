import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, expect, it } from "vitest";
import { violationsIn } from "../../words/axe.ts";
import { openOptions } from "./options-page.tsx";

let opened: Awaited<ReturnType<typeof openOptions>> | undefined;
beforeEach(async () => {
  await page.viewport(900, 900);
});
afterEach(() => opened?.close());

const group = () => page.getByRole("group", { name: "Settings that can't be used" });
const linesOf = (): string[] =>
  [...group().element().querySelectorAll("li")].map((line) => line.innerText.replace(/\s+/g, " "));

it("nothing is said where all settings can be used", async () => {
  opened = await openOptions({ settings: { fillMode: "onClick" } });
  await expect.element(page.getByRole("group", { name: "Contact details" })).toBeVisible();
  await expect.element(group()).not.toBeInTheDocument();
});

it("every problem is shown: whose setting, which entry, the value shortened, and what is wrong with it", async () => {
  opened = await openOptions({
    settings: {
      contactDetails: { phoneNumber: "call me" },
      calendars: {
        de: { timeZone: "Europe/Berlin", hours: { mon: [["09:00", "17:00"]] }, holidays: ["2026-12-25", "Easter"] },
      },
    },
    policy: {
      ownTenants: [{ domain: "fabrikam.com" }, { tenantId: "x".repeat(300) }],
      ownTenant: [],
      contactDetails: { email: "a@fabrikam.com" },
      remindBefore: -1,
    },
  });
  await expect.element(group()).toBeVisible();
  expect(linesOf().sort()).toEqual(
    [
      "Contact details, Phone Your own setting This value can't be used. call me",
      "Response times, German, Holidays, entry 2 Your own setting This value can't be used. Easter",
      `Own tenants, entry 2 Set by your organization This entry doesn't identify a tenant. It needs a tenant ID ` +
        `or a domain. {"tenantId":"${"x".repeat(107)}…`,
      "Contact details, email Set by your organization Unknown setting a@fabrikam.com",
      "Minutes before the deadline Set by your organization This value can't be used. -1",
      "ownTenant Set by your organization Unknown setting []",
    ].sort(),
  );
  expect(await violationsIn()).toEqual([]);
});

it("a value that was replaced is set aside until the person discards it", async () => {
  opened = await openOptions({ settings: { ownTenants: [{ domain: "fabrikam.com" }, { tenantId: "x" }] } });
  await opened.changeElsewhere({ ownTenants: [{ domain: "fabrikam.com" }, { domain: "fabrikam.net" }] });
  await expect.element(group()).toHaveTextContent("Own tenants, entry 2 Replaced and set aside");
  await userEvent.click(page.getByRole("button", { name: "Discard Own tenants, entry 2" }));
  await expect.element(group()).not.toBeInTheDocument();
  expect((await opened.stored()).ownTenants).toHaveLength(2);
});

it("in German too", async () => {
  opened = await openOptions({ language: "de", policy: { ownTenants: [{}], fillMode: "sometimes" } });
  const german = page.getByRole("group", { name: "Einstellungen, die nicht verwendet werden können" });
  await expect.element(german).toHaveTextContent("Eigene Mandanten, Eintrag 1");
  await expect.element(german).toHaveTextContent("Von Ihrer Organisation festgelegt");
  expect(await violationsIn()).toEqual([]);
});
