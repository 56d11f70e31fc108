import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import type { Settings } from "../../src/settings/settings-schema.ts";
import type { AzureOverrides } from "../practice/azure/config.ts";
import { fabrikam } from "../practice/azure/tenants.ts";
import { type AzureJob, azureJob, expectQuiet, isNumbered } from "../support/jobs/azure-job.ts";
import { inBothBrowsers, test } from "../support/browser/both-browsers.ts";
import { borrow } from "../support/browser/borrow.ts";
import type { TestBrowser } from "../support/browser/browsers.ts";
import { partner, saveSettings } from "../support/jobs/extension-settings.ts";
import {
  additional,
  BEFORE,
  input,
  NAMES,
  OURS,
  PHONE,
  select,
  shownFor,
  styled,
  THREE,
} from "../support/jobs/declared-form.ts";
import { holds } from "../support/jobs/holds.ts";
import { type Microsoft365Job, microsoft365Job } from "../support/jobs/microsoft365-job.ts";
import { waitFor } from "../support/wait-for.ts";

type Model = Readonly<Record<string, unknown>>;

const TWO = { ...partner, additionalEmailAddresses: ["desk@fabrikam.example", "night@fabrikam.example"] };
const OWN = { id: fabrikam.id, domain: fabrikam.domain };
const SAM = { ...partner, phoneNumber: "+14255550123", country: "US" };

/** What the panel says once the form has been gone through. */
const RESULT = /(?:Filled in|Please check): \d/;
const CODES = ["Austria (+43)", "Canada (+1)", "United States (+1)", "United States Minor Outlying Islands (+1)"];

inBothBrowsers("what a form says of itself, in %s", (name) => {
  let browser: TestBrowser;
  let job: AzureJob;
  let job365: Microsoft365Job;

  beforeAll(async () => {
    browser = await borrow(name);
    job = azureJob(browser);
    job365 = microsoft365Job(browser);
  });
  afterAll(() => browser?.close());
  beforeEach(() => settle());
  afterEach(async () => {
    await job.closePages();
    await job365.closePages();
  });

  const settle = (settings: Partial<Settings> = {}): Promise<void> =>
    saveSettings(browser, { contactDetails: partner, ownTenants: [OWN], ...settings });
  const open = async (native: string, azure: AzureOverrides = {}, address?: string): Promise<Page> =>
    (await job.open({ native, ...azure }, address)).page;
  const model = async (page: Page): Promise<Model> => (await page.evaluate(() => window.practice.model())) ?? {};
  const isValid = (page: Page): Promise<boolean | undefined> =>
    page.evaluate(() => document.querySelector("form")?.checkValidity());
  const says = (page: Page, words: RegExp): Promise<string> => browser.panel(page).waitForText(words);
  const panelText = (page: Page) => () => browser.panel(page).text();
  const becomes = (page: Page, values: Model): Promise<void> => holds(() => model(page), values, panelText(page));
  const undo = async (page: Page, before: Model): Promise<string> => {
    await browser.panel(page).press("Undo", async () => /Undone/.test(await browser.panel(page).text()));
    const text = await says(page, /Undone\. The previous values are back\./);
    expect(await model(page)).toEqual(before);
    return text;
  };

  test("a limit, a pattern, one address and several", async () => {
    await settle({ contactDetails: TWO });
    const page = await open(
      input("First name", "firstName", 'maxlength="12"') +
        input("Last name", "lastName", 'maxlength="4"') +
        input("Email", "primaryEmailAddress", 'type="email"') +
        additional('type="email" multiple') +
        input("Phone", "phoneNumber", 'type="tel" pattern="[0-9]{5,15}"'),
    );
    const text = await says(page, RESULT);
    expect(await isValid(page)).toBe(true);
    expect(await model(page)).toEqual({
      ...OURS,
      lastName: "Kundin",
      additional: TWO.additionalEmailAddresses.join(","),
      phoneNumber: "00498912345678",
    });
    expect(shownFor(text, "Last name")).toEqual(["The value is too long for this field", "Kundin"]);
    await undo(page, BEFORE);
    await expectQuiet(page);
  });

  test("one address only, and a number that is too long", async () => {
    await settle({ contactDetails: TWO });
    const page = await open(
      THREE + additional('type="email" required') + input("Phone", "phoneNumber", 'maxlength="8"'),
    );
    const text = await says(page, RESULT);
    expect(await isValid(page)).toBe(true);
    expect(await model(page)).toEqual({ ...OURS, phoneNumber: BEFORE.phoneNumber });
    expect(shownFor(text, "Additional email for notification (Additional emails)")[0]).toBe(
      "Only the first address fits here",
    );
    expect(shownFor(text, "Phone")).toEqual(["The value is too long for this field", BEFORE.phoneNumber]);
  });

  test("a country code that cannot be changed: no number beside it", async () => {
    await settle({ contactDetails: SAM });
    const page = await open(NAMES + select("Country code", "code", CODES, "disabled") + PHONE);
    const text = await says(page, RESULT);
    expect(await model(page)).toEqual({ ...OURS, code: CODES[0], phoneNumber: BEFORE.phoneNumber });
    expect(shownFor(text, "Country code")).toEqual(["Can't be changed here", CODES[0]]);
    expect(shownFor(text, "Phone")).toEqual([
      "Unchanged, because the field that goes with it couldn't be filled in",
      BEFORE.phoneNumber,
    ]);
  });

  test("a country code among several of +1, whose change empties the number: both, and both come back", async () => {
    await settle({ contactDetails: SAM });
    const page = await open(NAMES + select("Country code", "code", CODES, 'data-manner="emptiesNumber"') + PHONE);
    await becomes(page, { ...OURS, code: "United States (+1)", phoneNumber: "4255550123" });
    await says(page, RESULT);
    await undo(page, { ...BEFORE, code: CODES[0] });
  });

  test("a mask that cuts the number: the earlier value at once, and what stood there in the panel", async () => {
    const page = await open(
      NAMES + input("Phone", "phoneNumber", 'data-manner="mask"').replace(BEFORE.phoneNumber, "(425) 555-0199"),
    );
    const before = { ...BEFORE, phoneNumber: "(425) 555-0199" };
    const text = await says(page, RESULT);
    expect(await model(page)).toEqual({ ...before, ...OURS });
    expect([
      shownFor(text, "Phone")[0],
      await page.$eval("#phoneNumber", (one) => (one as HTMLInputElement).value),
    ]).toEqual(["The page rejected the value", before.phoneNumber]);
    await undo(page, before);
  });

  test("a flag button that takes the code: the number is filled, and the earlier one comes back", async () => {
    const page = await open(
      NAMES + PHONE.replace("<input", "<button type='button'>+43</button><input data-manner='flag'"),
    );
    await becomes(page, { ...OURS, phoneNumber: partner.phoneNumber });
    expect(shownFor(await says(page, RESULT), "Phone")[0]).toBe("Filled in");
    await undo(page, { ...BEFORE, phoneNumber: `+43${BEFORE.phoneNumber}` });
  });

  test("fields that nobody sees, and passwords, are left alone", async () => {
    const hidden = [
      styled("opacity: .01", input("Phone", "opaque")),
      styled("clip-path: inset(100%)", input("Country/region", "clipped")),
      styled("width: 1px; height: 1px; overflow: hidden", input("First name", "tiny") + input("Email", "tinyToo")),
      styled("filter: opacity(0)", input("Last name", "filtered")),
      styled("position: absolute; clip: rect(0, 0, 0, 0)", input("Last name", "clip")),
      input("First name", "secret", 'type="password" autocomplete="off"'),
    ];
    const page = await open(
      hidden.join("") + NAMES + hidden.join("").replaceAll(/(id|for|name)="(\w+)"/g, '$1="$2Again"'),
    );
    const before = await model(page);
    await becomes(page, OURS);
    await says(page, RESULT);
    expect(await model(page)).toEqual({ ...before, ...OURS });
  });

  test("a press on Create that the browser refuses makes no ticket, and the next one makes one", async () => {
    const title = "Natively refused";
    const page = await open(NAMES + input("Summary", "title", "required"));
    await becomes(page, OURS);
    const before = (await browser.readTickets()).length;
    const create = await page.waitForSelector("form button");
    await create?.click();
    await waitFor(() => page.$eval("#title", (one) => one === document.activeElement), {
      message: "the browser to refuse the press",
    });
    await waitFor(async () => (await browser.readTickets()).length === before, { message: "no ticket to be there" });
    await page.type("#title", title);
    await create?.click();
    await job.oneTicket(title, isNumbered);
    expect(await browser.readTickets()).toHaveLength(before + 1);
    expect(await page.evaluate(() => window.practice.submissions.length)).toBe(1);
  });

  test("a pane that a press beside it dismisses stays when its list is shut", async () => {
    await settle({ fillMode: "onClick" });
    const list =
      '<div><span id="plan">Support plan</span> <div role="combobox" aria-haspopup="listbox" ' +
      'aria-labelledby="plan" data-name="plan" data-entries="Basic|Developer" ' +
      'data-manner="mousedownList">Basic</div></div>';
    const page = await open(
      `<div role="dialog" aria-label="Contact" ` +
        `data-manner="lightDismiss">${input("Summary", "title")}${list}${NAMES}</div>`,
    );
    await says(page, /Contoso/);
    await page.type("#title", "Typed by hand");
    await browser.panel(page).press("Fill in", async () => (await model(page))["firstName"] === "Kim");
    expect(shownFor(await says(page, RESULT), "Support plan")[0]).toBe("Not in the list");
    expect(await page.$$eval("[data-manner=lightDismiss], [role=listbox]", (found) => found.length)).toBe(1);
    expect(await model(page)).toMatchObject({ title: "Typed by hand", ...OURS });
  });

  test("a form beyond the left edge of a page from right to left is recognised", async () => {
    const page = await open(
      styled(
        "display: flex; width: 500px; overflow-x: auto",
        styled("flex: none; width: 1500px", "A wide part") + styled("flex: none", NAMES),
      ),
      { direction: "rtl" },
    );
    await becomes(page, OURS);
  });

  test("two radios of one name with a text before them, and a contact of which a part is found", async () => {
    const radio = (text: string, checked = ""): string =>
      `<label><input type="radio" name="method" value="${text}" ${checked}> ${text}</label>`;
    const page = await open(
      input("Email", "primaryEmailAddress") +
        input("Given", "firstName") +
        additional() +
        input("Rest", "lastName") +
        `<div>Preferred contact method: ${radio("Phone", "checked")} ${radio("Email")}</div>`,
    );
    await becomes(page, { primaryEmailAddress: OURS.primaryEmailAddress, method: "Email" });
    const text = await says(page, /Only some of your contact details are in the form/);
    for (const field of ["First name", "Last name"])
      expect(shownFor(text, field)[0]).toBe("The field was not recognized");
  });

  test("the contact method of the German pane of Microsoft 365 is chosen", async () => {
    const { person } = await job365.open({ language: "de" });
    await person.openForm("Outlook fragt immer wieder");
    await job365.holds(person, { contactMethod: "email" });
  });

  // The last one: what could not be used is kept when the answer changes the list.
  test("own tenants with an entry that names nobody: nothing is filled before the person answers", async () => {
    await settle({ ownTenants: [{ domain: "fabrikam" }, { id: "11111111-2222-4333-8444-555555555555" }] });
    const page = await open(NAMES, { tenant: fabrikam }, "ownOrganization");
    await says(page, /Is Fabrikam your own organization\?[^]*Some entries in your list of own tenants can't be used/);
    expect(await model(page)).toMatchObject({ firstName: "Carla", primaryEmailAddress: BEFORE["primaryEmailAddress"] });
    await browser
      .panel(page)
      .press("Yes, it's ours", async () => /Fabrikam is your own organization/.test(await browser.panel(page).text()));
    expect(await model(page)).toMatchObject({ firstName: "Carla", primaryEmailAddress: BEFORE["primaryEmailAddress"] });
  });
});
