import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { violationsIn } from "../../words/axe.ts";
import { emulateMedia } from "../../words/color-scheme.ts";
import { openOptions } from "./options-page.tsx";
import { field, group, wordsBeside, typeInto } from "./options-fields.ts";

let options: Awaited<ReturnType<typeof openOptions>>;

beforeEach(() => page.viewport(900, 800));

afterEach(() => options.close());

describe("contact details", () => {
  it("are all there under their names", async () => {
    options = await openOptions();
    const texts = ["First name", "Last name", "Email", "Additional emails", "Phone"];
    const choices = [
      "Country/region",
      "Preferred contact method",
      "Support language",
      "Time zone",
      "Automatically",
      "When I click",
    ];
    for (const name of [...texts, ...choices])
      await expect.element(group("Contact details").getByLabelText(name, { exact: true })).toBeVisible();
    await expect.element(group("Your organization").getByLabelText("Own tenants")).toBeVisible();
    await expect.element(group("Reminders").getByLabelText("Minutes before the deadline")).toHaveValue("15");
    await expect.element(group("Reminders").getByLabelText("Remind me of")).toHaveValue("mine");
  });

  it("say whose requests are reminded of", async () => {
    options = await openOptions();
    await userEvent.selectOptions(field("Remind me of"), "Everybody’s requests");
    await expect.poll(async () => (await options.stored()).remindFor).toBe("everybody");
    await userEvent.selectOptions(field("Remind me of"), "My requests and unassigned ones");
    await expect.poll(async () => (await options.stored()).remindFor).toBe("mine");
  });

  it("are saved as they are entered, in the shape that the forms need", async () => {
    options = await openOptions();
    await typeInto("First name", " Petra ");
    await typeInto("Email", "petra@partner.example");
    await typeInto("Additional emails", "a@b.de, c@d.de");
    await typeInto("Phone", "0049 (0)30 12-34-56");
    await userEvent.selectOptions(field("Country/region"), "Germany");
    await userEvent.selectOptions(field("Preferred contact method"), "Phone");
    await userEvent.selectOptions(field("Support language"), "German");
    await userEvent.selectOptions(field("Time zone"), "Europe/Berlin");
    await userEvent.click(field("When I click"));
    await expect.poll(async () => (await options.stored()).fillMode).toBe("onClick");
    expect((await options.stored()).contactDetails).toEqual({
      firstName: "Petra",
      primaryEmailAddress: "petra@partner.example",
      additionalEmailAddresses: ["a@b.de", "c@d.de"],
      phoneNumber: "+493012" + "3456",
      country: "DE",
      preferredContactMethod: "phone",
      preferredSupportLanguage: "de",
      preferredTimeZone: "Europe/Berlin",
    });
    await expect.element(field("Phone")).toHaveValue("+4930123456");
    await expect.element(group("Contact details").getByRole("status")).toHaveTextContent("Saved");
  });

  it("are saved half a second after the last key, without leaving the field", async () => {
    options = await openOptions();
    await expect.element(field("Last name")).toBeVisible();
    await userEvent.type(field("Last name"), "Muster");
    expect((await options.stored()).contactDetails.lastName).toBeUndefined();
    await expect.poll(async () => (await options.stored()).contactDetails.lastName, { timeout: 2000 }).toBe("Muster");
    await expect.element(field("Last name")).toHaveFocus();
  });

  it.each(["visibilitychange", "pagehide"])("are saved at once when the page may be gone: %s", async (event) => {
    options = await openOptions();
    await expect.element(field("Last name")).toBeVisible();
    await userEvent.fill(field("Last name"), "Muster");
    const hidden = { configurable: true, value: "hidden" };
    if (event === "visibilitychange") Object.defineProperty(document, "visibilityState", hidden);
    (event === "pagehide" ? window : document).dispatchEvent(new Event(event));
    Reflect.deleteProperty(document, "visibilityState");
    // In the very moment: the page has no other.
    expect(options.writes()).toBe(1);
    await expect.poll(async () => (await options.stored()).contactDetails.lastName).toBe("Muster");
  });

  it("are forgotten when they are emptied", async () => {
    options = await openOptions({ settings: { contactDetails: { firstName: "Petra", country: "DE" } } });
    await typeInto("First name", "");
    await userEvent.selectOptions(field("Country/region"), "Not set");
    await expect.poll(async () => (await options.stored()).contactDetails).toEqual({});
  });

  it("that a policy has set are shown and cannot be changed", async () => {
    options = await openOptions({ policy: { contactDetails: { lastName: "Muster" } } });
    await expect.element(field("Last name")).toHaveValue("Muster");
    await expect.element(field("Last name")).toBeDisabled();
    expect(wordsBeside("Last name")).toBe("Set by your organization");
  });
});

describe("bad input", () => {
  it.each([
    [
      "Email",
      "petra.partner.example",
      "“petra.partner.example” is not a valid email address. Example: name@example.com",
    ],
    [
      "Additional emails",
      "a@b.de; nobody",
      "“nobody” is not a valid email address. Separate addresses with semicolons.",
    ],
    ["Phone", "030 123456", "The country code is missing. Example: +49 30 123456"],
    ["Phone", "call me", "This is not a phone number. Use digits. Example: +49 30 123456"],
    [
      "Own tenants",
      "fabrikam.com\nFabrikam Inc.",
      "“Fabrikam Inc.” is not a valid tenant ID or domain. Example: fabrikam.onmicrosoft.com",
    ],
    ["Minutes before the deadline", "soon", "Enter a whole number of minutes from 0 to 1440."],
  ])("in %s says what is wrong beside it and keeps the last good value", async (label, text, words) => {
    const settings = {
      contactDetails: {
        primaryEmailAddress: "old@partner.example",
        additionalEmailAddresses: ["x@y.de"],
        phoneNumber: "+4930999999",
      },
      ownTenants: [{ domain: "old.com" }],
      remindBefore: 20,
    };
    options = await openOptions({ settings });
    await typeInto(label, text);
    expect(wordsBeside(label)).toBe(words);
    await expect.element(field(label)).toHaveAttribute("aria-invalid", "true");
    await expect.element(field(label)).toHaveValue(text);
    expect(await options.stored()).toMatchObject(settings);
    await typeInto(label, label === "Minutes before the deadline" ? "30" : "");
    await expect.element(field(label)).toHaveAttribute("aria-invalid", "false");
  });
});

describe("own tenants", () => {
  it("are saved one a line", async () => {
    options = await openOptions();
    await typeInto("Own tenants", "11111111-2222-4333-8444-555555555555\nFabrikam.COM");
    await expect
      .poll(async () => (await options.stored()).ownTenants)
      .toEqual([{ id: "11111111-2222-4333-8444-555555555555" }, { domain: "fabrikam.com" }]);
  });

  it("that a panel has learned appear at once, and a name can be forgotten", async () => {
    options = await openOptions();
    await expect.element(field("Own tenants")).toBeVisible();
    await options.changeElsewhere({
      ownTenants: [{ domain: "fabrikam.com", name: "Fabrikam" }, { name: "Fabrikam Asia" }],
    });
    await expect.element(field("Own tenants")).toHaveValue("fabrikam.com");
    await userEvent.click(page.getByRole("button", { name: "Remove Fabrikam Asia" }));
    await expect
      .poll(async () => (await options.stored()).ownTenants)
      .toEqual([{ domain: "fabrikam.com", name: "Fabrikam" }]);
  });
});

it("says when saving fails", async () => {
  options = await openOptions({ failing: true });
  await typeInto("First name", "Petra");
  await expect.element(page.getByRole("alert")).toHaveTextContent("Not saved: disk full");
});

it.each([
  ["en", "light"],
  ["en", "dark"],
  ["de", "dark"],
] as const)("is accessible, %s %s", async (language, scheme) => {
  await emulateMedia({ "prefers-color-scheme": scheme });
  options = await openOptions({
    language,
    policy: { contactDetails: { lastName: "Muster" } },
    settings: { ownTenants: [{ name: "Fabrikam" }] },
  });
  await typeInto(language === "en" ? "Phone" : "Telefon", "12");
  await typeInto(language === "en" ? "First name" : "Vorname", "Petra");
  await expect.element(page.getByText(language === "en" ? "Saved" : "Gespeichert")).toBeVisible();
  expect(await violationsIn()).toEqual([]);
  await emulateMedia({});
});

it("fits a narrow window, as at 200 % zoom", async () => {
  await page.viewport(320, 700);
  options = await openOptions({ language: "de" });
  await expect.element(field("Vorname")).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
