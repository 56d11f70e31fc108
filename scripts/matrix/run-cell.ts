import type { Page } from "puppeteer-core";
import { labelsOf } from "../../tests/practice/azure/client/labels.ts";
import { azureConfig, type AzureOverrides } from "../../tests/practice/azure/config.ts";
import type { PracticeModel } from "../../tests/practice/azure/client/support-request/support-request.ts";
import { contoso } from "../../tests/practice/azure/tenants.ts";
import type { TestBrowser } from "../../tests/support/browser/browsers.ts";
import { waitFor } from "../../tests/support/wait-for.ts";
import { type Cell, type Variant, variantOf } from "./axes.ts";
import { type FormPage, formPage } from "./form-page.ts";
import { matrixPartner } from "./settings.ts";

const TITLE = "VM vm-web-01 refuses RDP connections";

/** Milliseconds that a person looks at a step before going on. */
const LOOK = 250;

/** Half of the forms are gone through from the first step on; in layout A those whose earlier steps do not stay. */
const startsAtFirst = (generation: Cell["generation"], world: Cell["world"], { bladesAtOnce }: Variant): boolean =>
  world === "knockout" && bladesAtOnce === (generation !== "A");

/** The practice portal of a cell. */
export const configOf = ({ generation, world, language }: Cell, variant: Variant): AzureOverrides => {
  const { address: _address, phone, country, supportLanguage, timeZone, timeZoneNames, copy, ...rest } = variant;
  // Layout A had lists only; plain text came with layout B, where it was the rule.
  const plan = generation === "A" || generation === "quota" ? "list" : variant.plan;
  return {
    ...rest,
    plan,
    layout: generation,
    language,
    direction: language === "ar" ? "rtl" : "ltr",
    world: world === "knockout" ? "knockout" : "react",
    fluent: world === "fluent8" ? 8 : 9,
    contactVariant: { phone, country, supportLanguage, timeZone, timeZoneNames, copy },
    tenant: contoso,
    prefilled: true,
    startStep: startsAtFirst(generation, world, variant) ? "problemDescription" : "additionalDetails",
    noise: false,
    avatarDelay: 20,
    answerAfter: 30,
    toastAfter: 20,
    delays: { step: 30, contact: 30, popup: 10, options: 10 },
  };
};

/** What the page's own model must hold once the step with the contact is filled. */
const filledModel = (cell: Cell, { phone, timeZone }: Variant): PracticeModel => {
  const knockout = cell.world === "knockout";
  const apart = phone === "countryCode";
  return {
    supportPlan: "csp",
    severity: "minimal",
    firstName: matrixPartner.firstName ?? "",
    lastName: matrixPartner.lastName ?? "",
    primaryEmailAddress: matrixPartner.primaryEmailAddress ?? "",
    additionalEmailAddresses: "desk@fabrikam.example",
    phoneNumber: apart ? "8912345678" : (matrixPartner.phoneNumber ?? ""),
    preferredContactMethod: "email",
    preferredSupportLanguage: "en-us",
    country: "DE",
    saveContactChanges: false,
    preferredTimeZone: timeZone ? "W. Europe Standard Time" : "Pacific Standard Time",
    ...(knockout ? { copyTouched: false } : {}),
    ...(apart ? { phoneCountryCode: "DE" } : {}),
  };
};

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Leads from the first step to the one with the contact, as a person does. */
const goToContact = async ({ generation }: Cell, form: FormPage): Promise<void> => {
  const presses = { A: 2, B: 2, C: 2, quota: 1 }[generation];
  if (generation === "A") await form.waitForModel({ supportPlan: "csp" });
  for (let done = 0; done < presses; done += 1) {
    await pause(LOOK);
    await form.press("next");
  }
};

/** Files the request and checks the ticket that the extension keeps. */
const fileRequest = async (
  browser: TestBrowser,
  page: Page,
  form: FormPage,
  expected: { readonly cell: Cell; readonly title: boolean; readonly plan: string },
): Promise<void> => {
  const { generation } = expected.cell;
  if (generation !== "A") {
    await pause(LOOK);
    await form.press("next");
  }
  await pause(LOOK);
  await form.press("create");
  const number = await waitFor(() => page.evaluate(() => window.practice.submissions.at(-1)?.number), {
    message: "the portal to take the request",
  });
  const ticket = await waitFor(
    async () => (await browser.readTickets()).find(({ supportTicketId }) => supportTicketId === number),
    {
      message: `the ticket ${number}`,
    },
  );
  const wrong = [
    ticket.confirmation === "confirmed" ? "" : `it is ${ticket.confirmation}`,
    ticket.severity === "minimal" ? "" : `its severity is ${ticket.severity}`,
    ticket.customer.tenantId === contoso.id ? "" : "its customer is another one",
    /cloud solution provider/i.test(ticket.supportPlan ?? "") || ticket.supportPlan === expected.plan
      ? ""
      : `its plan is ${JSON.stringify(ticket.supportPlan)}`,
    !expected.title || ticket.title === TITLE ? "" : `its title is ${JSON.stringify(ticket.title)}`,
  ].filter((fault) => fault !== "");
  if (wrong.length > 0) throw new Error(`The ticket is wrong: ${wrong.join("; ")}`);
};

const expectQuiet = async (form: FormPage): Promise<void> => {
  const complaints = await form.complaints();
  if (complaints.length > 0) throw new Error(`The page complains: ${complaints.join("; ")}`);
};

/**
 * Fills and files a request in one cell of the matrix with the installed extension.
 * @throws what is wrong
 */
export const runCell = async (browser: TestBrowser, cell: Cell): Promise<void> => {
  const variant = variantOf(cell);
  const azure = configOf(cell, variant);
  const page = await browser.openPage(`https://${variant.address}`, { azure });
  try {
    const form = formPage(page, azureConfig(azure));
    const fromStart = azure.startStep === "problemDescription";
    if (fromStart) await goToContact(cell, form);
    await form.waitForModel(filledModel(cell, variant));
    await waitFor(async () => (await form.openLists()) === 0, { message: "all lists to be shut" });
    await expectQuiet(form);
    await fileRequest(browser, page, form, {
      cell,
      title: fromStart && (cell.generation === "B" || cell.generation === "C"),
      plan: labelsOf(cell.language, variant.wording).cloudSolutionProvider,
    });
  } finally {
    await page.close();
  }
};
