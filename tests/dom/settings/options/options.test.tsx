import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { violationsIn } from "../../words/axe.ts";
import { emulateMedia } from "../../words/color-scheme.ts";
import { openOptions } from "./options-page.tsx";

let options: Awaited<ReturnType<typeof openOptions>>;

beforeEach(() => page.viewport(900, 800));
afterEach(() => options.close());

const field = (label: string) => page.getByLabelText(label, { exact: true });
const group = (name: string) => page.getByRole("group", { name });
const wordsBeside = (label: string): string => {
  const described = field(label).element().getAttribute("aria-describedby") ?? "";
  return document.querySelector(`#${described}`)?.textContent ?? "";
};
const typeInto = async (label: string, text: string): Promise<void> => {
  await expect.element(field(label)).toBeVisible();
  await userEvent.fill(field(label), text);
  await userEvent.tab();
};

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
    ["Email", "petra.partner.example", "“petra.partner.example” is not an email address, such as name@example.com."],
    ["Additional emails", "a@b.de; nobody", "“nobody” is not an email address. Separate several by semicolons."],
    ["Phone", "030 123456", "The country code is missing: write the number as +49 30 123456."],
    ["Phone", "call me", "This is not a phone number. Write it with digits, such as +49 30 123456."],
    [
      "Own tenants",
      "fabrikam.com\nFabrikam Inc.",
      "“Fabrikam Inc.” is neither a tenant ID nor a domain, such as fabrikam.onmicrosoft.com.",
    ],
    ["Minutes before the deadline", "soon", "Enter whole minutes from 0 to 1440."],
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
    await userEvent.click(page.getByRole("button", { name: "Forget Fabrikam Asia" }));
    await expect
      .poll(async () => (await options.stored()).ownTenants)
      .toEqual([{ domain: "fabrikam.com", name: "Fabrikam" }]);
  });
});

describe("response times", () => {
  const german = { contactDetails: { preferredSupportLanguage: "de", country: "AT" } };

  it("show each policy with its promises, date and source", async () => {
    options = await openOptions();
    const times = group("Response times");
    await expect
      .element(times)
      .toHaveTextContent("Severity A: Critical2 h, in English round the clock, otherwise in business hours");
    await userEvent.selectOptions(
      field("Promise of the support plan"),
      "Office 365 and Dynamics 365 operated by 21Vianet",
    );
    await expect.element(times).toHaveTextContent("Severity C: Minimal3 business days");
    await expect.element(times).toHaveTextContent(/As of 2021-10-06\. Source: .*get-help-support\.md/);
    await expect.poll(async () => (await options.stored()).responseTimePolicy).toBe("21vianet");
    for (const name of [
      "Cloud Solution Provider",
      "Microsoft 365 Business",
      "Dynamics 365 and Power Platform, subscription support",
    ])
      await expect.element(times.getByRole("option", { name, exact: true })).toBeInTheDocument();
  });

  it("show the default hours of language and country as unconfirmed, until they are edited", async () => {
    options = await openOptions({ settings: german });
    await expect.element(field("Time zone of these hours")).toHaveValue("Europe/Vienna");
    await expect.element(field("Monday")).toHaveValue("08:00-21:00");
    await expect.element(page.getByText("Unconfirmed:")).toBeVisible();
    expect(wordsBeside("Sunday")).toBe("Closed");
    await typeInto("Monday", "9-12, 13.30-17");
    await typeInto("Holidays", "2026-12-26\n2026-12-25");
    await typeInto("Days with other hours", "2026-12-24 09:00-12:00");
    await userEvent.selectOptions(field("Time zone of these hours"), "Europe/Berlin");
    await expect.element(page.getByText("These hours are your own.")).toBeVisible();
    await expect
      .poll(async () => (await options.stored()).calendars["de"])
      .toMatchObject({
        timeZone: "Europe/Berlin",
        hours: {
          mon: [
            ["09:00", "12:00"],
            ["13:30", "17:00"],
          ],
          fri: [["08:00", "21:00"]],
        },
        holidays: ["2026-12-25", "2026-12-26"],
        exceptions: { "2026-12-24": [["09:00", "12:00"]] },
      });
    await userEvent.selectOptions(field("Support hours for"), "French");
    await expect.element(field("Monday")).toHaveValue("08:00-21:00");
    await userEvent.selectOptions(field("Support hours for"), "German");
    await expect.element(field("Monday")).toHaveValue("09:00-12:00, 13:30-17:00");
    await userEvent.click(page.getByRole("button", { name: "Use the default hours again" }));
    await expect.element(field("Monday")).toHaveValue("08:00-21:00");
    expect((await options.stored()).calendars).toEqual({});
  });

  it.each([
    ["Monday", "9 to 5", "“9 to 5” is not a span of hours. Write it as 09:00-17:00; midnight at the end is 24:00."],
    [
      "Monday",
      "09:00-25:00",
      "“09:00-25:00” is not a span of hours. Write it as 09:00-17:00; midnight at the end is 24:00.",
    ],
    ["Monday", "", "At least one day of the week needs hours."],
    ["Holidays", "2026-02-30", "“2026-02-30” is not a date such as 2026-12-25."],
    ["Days with other hours", "24.12. 09:00-12:00", "“24.12.” is not a date such as 2026-12-25."],
  ])("in %s, bad input %j is told beside the field and keeps the last good value", async (label, text, words) => {
    const calendar = {
      timeZone: "Europe/Berlin",
      hours: { mon: [["08:00", "16:00"] as [string, string]] },
      holidays: ["2026-12-25"],
    };
    options = await openOptions({ settings: { ...german, calendars: { de: calendar } } });
    await typeInto(label, text);
    expect(wordsBeside(label)).toBe(words);
    await expect.element(field(label)).toHaveAttribute("aria-invalid", "true");
    expect((await options.stored()).calendars["de"]).toEqual(calendar);
  });

  it("that a policy has set are shown and cannot be changed", async () => {
    const calendar = {
      timeZone: "Europe/Zurich",
      hours: { tue: [["10:00", "11:00"] as [string, string]] },
      holidays: [],
    };
    options = await openOptions({
      settings: german,
      policy: { responseTimePolicy: "dynamics", calendars: { de: calendar } },
    });
    await expect.element(field("Tuesday")).toHaveValue("10:00-11:00");
    for (const label of ["Tuesday", "Holidays", "Time zone of these hours", "Promise of the support plan"])
      await expect.element(field(label)).toBeDisabled();
    expect(page.getByRole("button", { name: "Use the default hours again" }).elements()).toEqual([]);
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
