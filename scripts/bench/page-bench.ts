import { setTimeout as pause } from "node:timers/promises";
import { build } from "esbuild";
import type { Page } from "puppeteer-core";
import { type AzurePerson, azurePerson } from "../../tests/practice/azure/azure-person.ts";
import { contoso, fabrikam } from "../../tests/practice/azure/tenants.ts";
import { type AzureJob, azureJob, QUICK } from "../../tests/support/jobs/azure-job.ts";
import { launch, type TestBrowser } from "../../tests/support/browser/browsers.ts";
import { partner, saveSettings } from "../../tests/support/jobs/extension-settings.ts";
import { waitFor } from "../../tests/support/wait-for.ts";
import { type OwnTime, ownTimeOf } from "./own-time.ts";
import { burden, type Measured, watch } from "./page-burden.ts";
import { type Bench, difference, figure, ratio } from "./report.ts";

const ROUNDS = 5;
const WATCHED = 3000;
const SIZES = [5000, 200_000];
const CUSTOMER = { startStep: "additionalDetails", tenant: contoso } as const;
const HOME = "https://portal.azure.com/#home";
/** To read the panel's words would make the browser keep its tree for screen readers up to date, in each frame. */
const PANEL = "on-behalf-panel";
const FORM = "#@contoso.onmicrosoft.com/view/Microsoft_Azure_Support/NewSupportRequestV3Blade";

interface Timed extends Window {
  shownAt?: number;
  filledAt?: number;
}

/** What the form's model holds once plan and contact are filled in. */
const FILLED = {
  supportPlan: "csp",
  firstName: "Kim",
  lastName: "Akers",
  primaryEmailAddress: "kim.akers@fabrikam.example",
  additionalEmailAddresses: "desk@fabrikam.example",
  phoneNumber: "+498912345678",
  country: "DE",
};

const handScript = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: ["scripts/bench/hand-page.ts"],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2024",
  });
  return outputFiles[0]?.text ?? "";
};

const openForm = async (page: Page): Promise<void> => {
  await page.evaluate((form) => void (location.hash = form), FORM);
  await azurePerson(page).waitForStep("additionalDetails");
};

/** Time in which what the filling set off in the page is over, in ms. */
const REST = 1000;

/**
 * A page of this size with the form's third step, filled in, watched for a while.
 * @param hand the script of a hand that fills it in, where the extension does not
 */
const watchForm = async (job: AzureJob, nodes: number, hand = ""): Promise<Measured> => {
  const { page, person } = await job.open(CUSTOMER, HOME);
  await page.bringToFront();
  await burden(page, nodes);
  await openForm(page);
  if (hand === "") await page.waitForSelector(PANEL);
  else {
    await page.evaluate(hand);
    await page.evaluate(() => window.fillByHand());
  }
  await job.filled(person);
  await pause(REST);
  const measured = await watch(page, WATCHED);
  await job.closePages();
  return measured;
};

/**
 * When the third step showed, and when the form's model held plan and contact, as the page's own clock says.
 * @param hand the script of a hand that fills it in, where the extension does not
 */
const timeFilling = async (job: AzureJob, hand = ""): Promise<number> => {
  const { page } = await job.open(CUSTOMER, HOME);
  await page.bringToFront();
  await page.evaluate(hand);
  await page.evaluate(
    (filled, isByHand) => {
      const timed = window as unknown as Timed;
      const timer = setInterval(() => {
        const model: Readonly<Record<string, unknown>> | undefined = window.practice.model();
        if (model?.["step"] !== "additionalDetails") return;
        if (
          timed.shownAt === undefined &&
          document.querySelectorAll(".fxs-blade-lastblade [role=combobox]").length > 3
        ) {
          timed.shownAt = performance.now();
          if (isByHand) void window.fillByHand();
        }
        if (Object.entries(filled).some(([key, value]) => model[key] !== value)) return;
        timed.filledAt = performance.now();
        clearInterval(timer);
      }, 4);
    },
    FILLED,
    hand !== "",
  );
  await openForm(page);
  const time = await waitFor(
    () =>
      page.evaluate(() => {
        const { filledAt, shownAt } = window as unknown as Timed;
        return filledAt === undefined || shownAt === undefined ? undefined : filledAt - shownAt;
      }),
    { message: "the form to be filled" },
  );
  await job.closePages();
  return time;
};

/**
 * How long the extension works in a page of this size from the moment in which the form opens until something is done.
 */
const timeWork = async (
  job: AzureJob,
  nodes: number,
  until: (page: Page, person: AzurePerson) => Promise<unknown>,
): Promise<OwnTime> => {
  const { page, person } = await job.open(CUSTOMER, HOME);
  await page.bringToFront();
  await burden(page, nodes);
  const session = await page.createCDPSession();
  const time = await ownTimeOf(session, async () => {
    await openForm(page);
    await until(page, person);
  });
  await job.closePages();
  return time;
};

/** The same until the form is recognised: the panel offers to fill it. */
const timeScan = async (browser: TestBrowser, job: AzureJob, nodes: number): Promise<OwnTime> => {
  await saveSettings(browser, { contactDetails: partner, ownTenants: [{ id: fabrikam.id }], fillMode: "onClick" });
  const time = await timeWork(job, nodes, (page) => page.waitForSelector(PANEL));
  await job.settle();
  return time;
};

const worked = (times: readonly OwnTime[]): string =>
  `${figure(
    times.map(({ total }) => total),
    "ms",
  )}, the longest stretch ${figure(
    times.map(({ longest }) => longest),
    "ms",
  )}`;

const compare = (
  name: string,
  pick: (one: Measured) => number,
  unit: string,
  [own, bare]: readonly [readonly Measured[], readonly Measured[]],
): string => {
  const [within, without] = [own.map(pick), bare.map(pick)];
  // Where nothing was there without us there is no ratio.
  const times = without.every((value) => value > 0) ? `${ratio(within, without)}, ` : "";
  return `${name.padEnd(28)} ${times}difference ${difference(within, without, unit)}, without ${figure(without, unit)}`;
};

/** The practice Azure portal with the extension against the same page without it. */
export const pageBench: Bench = {
  name: "page",
  run: async () => {
    const [bare, own] = [
      await launch("chrome", { extension: false, config: { azure: QUICK } }),
      await launch("chrome", { config: { azure: QUICK } }),
    ];
    const [bareJob, ownJob] = [azureJob(bare), azureJob(own)];
    const lines: string[] = [];
    try {
      const hand = await handScript();
      await ownJob.settle();
      for (const nodes of SIZES) {
        const [without, within]: [Measured[], Measured[]] = [[], []];
        const [scans, fillings]: [OwnTime[], OwnTime[]] = [[], []];
        for (let round = 0; round < ROUNDS; round++) {
          without.push(await watchForm(bareJob, nodes, hand));
          within.push(await watchForm(ownJob, nodes));
          scans.push(await timeScan(own, ownJob, nodes));
          fillings.push(await timeWork(ownJob, nodes, (_page, person) => ownJob.filled(person)));
        }
        const both = [within, without] as const;
        lines.push(
          `${nodes.toLocaleString("en")} nodes, the form open and filled, a change every 50 ms, ${WATCHED / 1000} s:`,
          `  ${compare("main thread busy", ({ busy }) => busy, "ms", both)}`,
          `  ${compare("blocked by tasks over 50 ms", ({ blocked }) => blocked, "ms", both)}`,
          `  ${compare("frames dropped", ({ dropped }) => dropped, "", both)}`,
          `  ${compare("heap", ({ heap }) => heap, "MB", both)}`,
          `  our scripts from the opening of the form until it is recognised  ${worked(scans)}`,
          `  our scripts from the opening of the form until it is filled  ${worked(fillings)}`,
        );
      }
      const [byHand, byUs]: [number[], number[]] = [[], []];
      for (let round = 0; round < ROUNDS * 2; round++) {
        byHand.push(await timeFilling(bareJob, hand));
        byUs.push(await timeFilling(ownJob));
      }
      lines.push(
        `from the form shown to the form filled  ${figure(byUs, "ms")}`,
        `  against a scripted hand that knows the controls  ${ratio(byUs, byHand)}, the hand ${figure(byHand, "ms")}`,
      );
      return lines;
    } finally {
      await bare.close();
      await own.close();
    }
  },
};
