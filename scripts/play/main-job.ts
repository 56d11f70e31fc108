import { setTimeout as pause } from "node:timers/promises";
import { azurePerson } from "../../tests/practice/azure/azure-person.ts";
import { azureSite } from "../../tests/practice/azure/site.ts";
import type { Page } from "puppeteer-core";
import type { TestBrowser } from "../../tests/support/browser/browsers.ts";
import { partner } from "../../tests/support/jobs/extension-settings.ts";
import { waitFor } from "../../tests/support/wait-for.ts";
import { modelTable, sameFields } from "./model-table.ts";
import type { TakePictures } from "./pictures.ts";
import type { Say } from "./say.ts";
import { setUp } from "./set-up.ts";
import { type Language, wordsIn } from "./words.ts";

/** A form takes some seconds where a portal's own lists are slow. */
const FILLING = { timeout: 30_000 };
/** Just after a change the panel takes no orders, so that nobody presses what was not there a moment ago. */
const LOOKING = 1000;

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const textOf = async (page: Page): Promise<string[]> => linesOf(await page.evaluate(() => document.body.innerText));

/**
 * Plays the job as somebody does who reads nothing but the screens, from the installation to the kept request, and says
 * what happens.
 */
export const playMainJob = async (
  browser: TestBrowser,
  language: Language,
  say: Say,
  picture: TakePictures,
): Promise<void> => {
  const t = wordsIn(language);
  const title = language === "de" ? "RDP lehnt jede Verbindung ab" : "RDP refuses every connection";

  const welcome = await browser.waitForPage(/\/welcome\/index\.html/);
  say("After the installation a page opens by itself; it says", await textOf(welcome));
  say("Contact details and own tenant are typed into it");
  await setUp(welcome, t);
  await waitFor(async () => (await textOf(welcome)).includes(t("welcome_done")), { message: "all to be set" });
  say("It says", [t("welcome_done")]);
  await picture(welcome, "welcome", { width: 960, height: 1240 });
  await welcome.close();

  const address = azureSite.addresses["customer"] ?? "";
  say(`A customer's portal is opened: ${address}`);
  const page = await browser.openPage(address, { azure: { language } });
  const person = azurePerson(page, language);
  const panel = browser.panel(page);
  const press = async (button: "button_undo" | "button_fill"): Promise<void> => {
    await pause(LOOKING);
    await panel.click(t(button));
  };
  const before = await waitFor(() => person.model());
  say("Step 1 is filled in by hand; step 2 offers articles; step 3 asks for plan and contact");
  await person.describeProblem(title);

  const isFilled = async (): Promise<boolean> => {
    const { supportPlan, lastName, country } = await person.model();
    return supportPlan === "csp" && lastName === partner.lastName && country === partner.country;
  };
  await waitFor(isFilled, { ...FILLING, message: "the form to be filled" });
  await pause(LOOKING);
  const filled = await person.model();
  say("The extension has filled it in; the page's own model says", modelTable(before, filled));
  say("The panel says", linesOf(await panel.text()));
  await picture(page, "form");

  say(`"${t("button_undo")}" is pressed in the panel`);
  await press("button_undo");
  await waitFor(async () => sameFields(before, await person.model()), { ...FILLING, message: "the previous values" });
  say("All previous values are back", modelTable(filled, await person.model()));
  say(`"${t("button_fill")}" is pressed in the panel`);
  await press("button_fill");
  await waitFor(async () => sameFields(filled, await person.model()), {
    ...FILLING,
    message: "the form to be filled again",
  });

  say("The person chooses severity B, describes the problem, goes on and presses Create");
  await person.choose("severity", "B - Moderate impact");
  await person.write("description", "Error 0x204 since this morning");
  await person.press("next");
  await person.waitForStep("reviewCreate");
  await person.press("create");
  await waitFor(async () => /\d{16}/.test(await person.toasts()), { message: "the portal's notice" });
  say(
    "The portal says",
    linesOf(await person.toasts()).filter((line) => /\d{16}/.test(line)),
  );
  await panel.waitForText(new RegExp(t("panel_kept", "").trim()));
  say("The panel says", linesOf(await panel.text()));
  await picture(page, "kept");
  await playTicket(browser, title, say, picture);
  await page.close();
};

const playTicket = async (browser: TestBrowser, title: string, say: Say, picture: TakePictures): Promise<void> => {
  const ticket = await waitFor(
    async () => (await browser.readTickets()).find((one) => one.title === title && one.confirmation === "confirmed"),
    {
      message: "the confirmed ticket in the list",
    },
  );
  const { supportTicketId, severity, customer, serviceLevelAgreement } = ticket;
  say("The list holds one ticket", [
    `${supportTicketId ?? "no number"}, severity ${severity ?? "unknown"}, for ${customer.name ?? "?"} (` +
      `${customer.domain ?? "?"})`,
    `first response due ${serviceLevelAgreement?.slaMinutes ?? "?"} min after Create: ` +
      (serviceLevelAgreement?.expirationTime ?? "?"),
  ]);
  const popup = await browser.openExtensionPage("src/entries/popup/index.html");
  await waitFor(() => popup.evaluate((wanted) => document.body.innerText.includes(wanted), title), {
    message: "the ticket in the popup",
  });
  say("The popup shows", linesOf(await popup.evaluate(() => document.body.innerText)));
  const { width, height } = await popup.evaluate(() => ({
    width: document.body.offsetWidth,
    height: document.body.offsetHeight,
  }));
  await picture(popup, "popup", { width, height, deviceScaleFactor: 2 });
  await popup.close();
  const list = await browser.openExtensionPage("src/entries/list/index.html");
  await waitFor(async () => (await textOf(list)).some((line) => line.includes(title)), {
    message: "the ticket in the list",
  });
  say("All requests shows", await textOf(list));
  await picture(list, "all-requests", { width: 1280, height: 720 });
  await list.close();
};

/** Opens the partner's own organization and shows that the extension warns and keeps its hands off. */
export const playOwnContext = async (
  browser: TestBrowser,
  language: Language,
  say: Say,
  picture: TakePictures,
): Promise<void> => {
  const address = azureSite.addresses["ownOrganization"] ?? "";
  say(`The same form is opened in the partner's own organization: ${address}`);
  const page = await browser.openPage(address, { azure: { language, startStep: "additionalDetails" } });
  const person = azurePerson(page, language);
  await person.waitForStep("additionalDetails");
  const before = await person.model();
  const panel = browser.panel(page);
  await panel.waitForText(new RegExp(wordsIn(language)("panel_partnerCenter")));
  say("The panel warns", linesOf(await panel.text()));
  const after = await person.model();
  if (!sameFields(before, after)) throw new Error(`The form was changed:\n${modelTable(before, after).join("\n")}`);
  say("Nothing was filled in", modelTable(before, after));
  await picture(page, "own-organization");
  await page.close();
};
