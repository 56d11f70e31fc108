import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openOptions } from "./options-page.tsx";
import { field, group, wordsBeside, typeInto } from "./options-fields.ts";

let options: Awaited<ReturnType<typeof openOptions>>;

beforeEach(() => page.viewport(900, 800));

afterEach(() => options.close());

describe("response times", () => {
  const german = { contactDetails: { preferredSupportLanguage: "de", country: "AT" } };

  it("show each policy with its promises, date and source", async () => {
    options = await openOptions();
    const times = group("Response times");
    await expect
      .element(times)
      .toHaveTextContent("Severity A: Critical2 h, 24/7 in English, otherwise in business hours");
    await userEvent.selectOptions(
      field("Response times of the plan"),
      "Office 365 and Dynamics 365 operated by 21Vianet",
    );
    await expect.element(times).toHaveTextContent("Severity C: Minimal3 business days");
    await expect.element(times).toHaveTextContent(/as of 2021-10-06\. Source: .*get-help-support\.md/);
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
    await expect.element(page.getByText("Not verified.")).toBeVisible();
    expect(wordsBeside("Sunday")).toBe("Closed");
    await typeInto("Monday", "9-12, 13.30-17");
    await typeInto("Holidays", "2026-12-26\n2026-12-25");
    await typeInto("Days with different hours", "2026-12-24 09:00-12:00");
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
    await userEvent.click(page.getByRole("button", { name: "Restore the default hours" }));
    await expect.element(field("Monday")).toHaveValue("08:00-21:00");
    expect((await options.stored()).calendars).toEqual({});
  });

  it.each([
    ["Monday", "9 to 5", "“9 to 5” is not a time range. Example: 09:00-17:00 (24:00 for midnight)"],
    ["Monday", "09:00-25:00", "“09:00-25:00” is not a time range. Example: 09:00-17:00 (24:00 for midnight)"],
    ["Monday", "", "At least one day of the week needs hours."],
    ["Holidays", "2026-02-30", "“2026-02-30” is not a valid date. Example: 2026-12-25"],
    ["Days with different hours", "24.12. 09:00-12:00", "“24.12.” is not a valid date. Example: 2026-12-25"],
  ])("in %s, bad input %j is reported beside the field and keeps the last good value", async (label, text, words) => {
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
    for (const label of ["Tuesday", "Holidays", "Time zone of these hours", "Response times of the plan"])
      await expect.element(field(label)).toBeDisabled();
    expect(page.getByRole("button", { name: "Restore the default hours" }).elements()).toEqual([]);
  });

  it("leave the person at work where they are: own save, changes elsewhere, another support language", async () => {
    options = await openOptions({ settings: german });
    await userEvent.fill(field("Monday"), "9-12");
    await expect.poll(async () => (await options.stored()).calendars["de"]?.hours.mon).toEqual([["09:00", "12:00"]]);
    await expect.element(page.getByText("These hours are your own.")).toBeVisible();
    await expect.element(field("Monday")).toHaveFocus();
    await userEvent.keyboard(", 13-1");
    await options.changeElsewhere({ contactDetails: { preferredSupportLanguage: "fr" }, remindBefore: 30 });
    await options.changeElsewhere({
      calendars: { de: { timeZone: "Europe/Berlin", hours: { fri: [["08:00", "21:00"]] }, holidays: [] } },
    });
    await userEvent.keyboard("7");
    await expect.element(field("Monday")).toHaveFocus();
    await expect.element(field("Monday")).toHaveValue("9-12, 13-17");
    await userEvent.tab();
    await expect.element(field("Tuesday")).toHaveFocus();
    const hours = {
      mon: [
        ["09:00", "12:00"],
        ["13:00", "17:00"],
      ],
      fri: [["08:00", "21:00"]],
    };
    await expect.poll(async () => (await options.stored()).calendars["de"]).toMatchObject({ hours });
    expect((await options.stored()).calendars["fr"]).toBeUndefined();
  });
});
