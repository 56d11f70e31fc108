import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { contoso } from "../practice/azure/tenants.ts";
import { type AzureJob, azureJob, expectQuiet, isNumbered } from "../support/jobs/azure-job.ts";
import { byTurns, inBothBrowsers, test } from "../support/browser/both-browsers.ts";
import { borrow } from "../support/browser/borrow.ts";
import type { TestBrowser } from "../support/browser/browsers.ts";
import { discardedSubmissions } from "../support/jobs/discarded-submissions.ts";
import { makeForeignExtension } from "../support/browser/foreign-extension.ts";
import { waitFor } from "../support/wait-for.ts";

const THIRD_STEP = { startStep: "additionalDetails" } as const;
const HOME = "https://portal.azure.com/#home";
const FORM = "#@contoso.onmicrosoft.com/view/Microsoft_Azure_Support/NewSupportRequestV3Blade";

interface HostileWindow {
  stolen?: string[];
}

inBothBrowsers("a hostile page, in %s", (name) => {
  const byTurn = byTurns(name);
  let browser: TestBrowser;
  let job: AzureJob;

  beforeAll(async () => {
    browser = await borrow(name);
    job = azureJob(browser);
  });
  afterAll(() => browser?.close());
  beforeEach(() => job.settle());
  afterEach(() => job.closePages());

  byTurn("makes no ticket of a scripted Create, nor of a scripted form", async () => {
    const discarded = await discardedSubmissions(browser);
    const { page, person } = await job.open({ outcome: "serverError" });
    await job.review(person, "Scripted");
    await page.evaluate(() => {
      const create = [...document.querySelectorAll<HTMLElement>(".fxs-blade-lastblade [role=button]")].find(
        (one) => one.textContent?.trim() === "Create",
      );
      if (!create) throw new Error("There is no Create");
      const form = document.createElement("form");
      form.addEventListener("submit", (event) => event.preventDefault());
      form.innerHTML = `<button title="Create">Create</button>`;
      create.parentElement?.append(form);
      form.requestSubmit(form.querySelector("button"));
      form.querySelector("button")?.click();
      for (const type of ["pointerdown", "pointerup", "click"])
        create.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, button: 0 }));
      for (const key of ["Enter", " "])
        create.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, composed: true, key }));
      create.click();
      form.remove();
    });
    await waitFor(() => page.evaluate(() => window.practice.submissions.length > 0), {
      message: "the portal to hear the scripted press",
    });
    await waitFor(() => person.toasts(), { message: "the portal to answer the scripted press" });
    await page.evaluate(() => window.practice.configure({ outcome: "success" }));
    const before = Date.now();
    await person.press("create");
    const { createdDate } = await job.oneTicket("Scripted", isNumbered);
    expect(Date.parse(createdDate), "the one ticket is the person's").toBeGreaterThanOrEqual(before);
    expect(await discardedSubmissions(browser), "what was logged and taken back").toEqual(discarded);
    expect(await job.ticketsTitled("")).toEqual([]);
  });

  byTurn("lets a page remove the panel for ever, and stays out of the way", async () => {
    const { page, person } = await job.open(THIRD_STEP);
    await job.filled(person);
    await browser.panel(page).waitForText(/Kim/);
    await page.evaluate(() => {
      const remove = (): void => document.querySelectorAll("on-behalf-panel").forEach((one) => one.remove());
      new MutationObserver(remove).observe(document.documentElement, { childList: true });
      setInterval(remove, 5);
    });
    await waitFor(() => page.evaluate(() => document.querySelector("on-behalf-panel") === null), {
      message: "the panel to be overcome",
    });
    await person.write("description", "Still usable");
    await job.filled(person);
    await person.press("next");
    await person.waitForStep("reviewCreate");
    await expectQuiet(page);
  });

  byTurn("makes way for a field that the page puts under the panel", async () => {
    const { page, person } = await job.open(THIRD_STEP);
    await job.filled(person);
    await browser.panel(page).waitForText(/Kim/);
    const row = await person.row("firstName");
    const before = await browser.panel(page).rectangle();
    if (!before) throw new Error("There is no panel");
    await row.evaluate((element, { x, y, width, height }) => {
      (element as HTMLElement).style.cssText =
        `position:fixed;left:${x + 20}px;top:${y + 20}px;width:${Math.min(200, width - 40)}px;height:` +
        `${Math.min(60, height - 40)}px`;
      element.append(document.createElement("i"));
    }, before);
    await waitFor(
      async () => {
        const [field, panel] = [await row.boundingBox(), await browser.panel(page).rectangle()];
        if (!field || !panel) return false;
        return (
          field.x + field.width <= panel.x ||
          panel.x + panel.width <= field.x ||
          field.y + field.height <= panel.y ||
          panel.y + panel.height <= field.y
        );
      },
      { message: "the panel to make way" },
    );
    await person.write("firstName", "Robin");
    expect((await person.model())["firstName"]).toBe("Robin");
  });

  test("a page that has changed the language's own tools changes and learns nothing", async () => {
    const { page, person } = await job.open({ tenant: contoso }, HOME);
    await page.evaluate((form) => {
      const stolen: string[] = ((window as HostileWindow).stolen = []);
      const steal = (what: string): never => {
        stolen[stolen.length] = what;
        throw new Error(what);
      };
      const spy = (owner: object, method: string, notes: (self: unknown, first: unknown) => boolean): void => {
        const original = Reflect.get(owner, method) as (...parts: unknown[]) => unknown;
        Reflect.set(owner, method, function spied(this: unknown, ...parts: unknown[]) {
          if (notes(this, parts[0])) stolen[stolen.length] = method;
          return Reflect.apply(original, this, parts);
        });
      };
      spy(Document.prototype, "createElement", (_self, tag) => String(tag).includes("behalf"));
      spy(EventTarget.prototype, "addEventListener", (self, type) => self === window && type === "pointerdown");
      spy(Array.prototype, "push", (_self, item) => item instanceof ShadowRoot);
      Element.prototype.attachShadow = () => steal("attachShadow");
      Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 0, 0);
      HTMLElement.prototype.showPopover = () => steal("showPopover");
      Object.assign(window, {
        MutationObserver: () => steal("MutationObserver"),
        IntersectionObserver: () => steal("IntersectionObserver"),
        getComputedStyle: () => steal("getComputedStyle"),
        CSSStyleSheet: () => steal("CSSStyleSheet"),
      });
      crypto.randomUUID = () => "00000000-0000-4000-8000-000000000000";
      JSON.parse = () => ({});
      Reflect.set(Promise.prototype, "finally", () => steal("finally"));
      Date.now = () => 0;
      location.hash = form;
    }, FORM);
    await job.review(person, "Polluted");
    expect(await browser.panel(page).waitForText(/Kim/)).toContain("Contoso");
    await person.press("create");
    const ticket = await job.oneTicket("Polluted");
    expect(Date.parse(ticket.createdDate)).toBeGreaterThan(Date.now() - 60_000);
    expect(await page.evaluate(() => (window as HostileWindow).stolen)).toEqual([]);
  });

  test("refuses the messages of another extension", async () => {
    const attack =
      `
      const entry = { submissionId: crypto.randomUUID() };
      const names = ["requestWords", "requestOffer", "answerContext", "submissionIntended", ` +
      `"reportOutcome", "listCustomers", "readPanel"];
      Promise.allSettled(names.map((name) => ` +
      `chrome.runtime.sendMessage(${JSON.stringify(browser.extensionId)}, { name, request: entry })))
        .then((answers) => {
          document.documentElement.dataset.answers = JSON.stringify(answers.map(({ status, value }) => ` +
      `status === "fulfilled" ? value ?? "silence" : "refused"));
        });`;
    const foreign = await makeForeignExtension(["https://portal.azure.com/*"], attack);
    try {
      const id = await browser.browser.installExtension(foreign.folder);
      const { page, person } = await job.open(THIRD_STEP);
      const answers = await waitFor(() => page.evaluate(() => document.documentElement.dataset["answers"]), {
        message: "the other extension to hear an answer",
      });
      expect(new Set(JSON.parse(answers) as unknown[])).toEqual(new Set(["refused"]));
      await job.filled(person);
      await browser.browser.uninstallExtension(id);
    } finally {
      await foreign.remove();
    }
  });

  test("fills the form, and makes one ticket, on a page that changes every 10 ms", async () => {
    const { page, person } = await job.open();
    await page.evaluate(() => {
      const box = document.createElement("div");
      document.body.append(box);
      setInterval(() => box.replaceChildren(document.createElement("p"), String(performance.now())), 10);
    });
    await job.review(person, "Restless");
    await person.press("create");
    await job.oneTicket("Restless", isNumbered);
    await expectQuiet(page);
  });
});
