import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { AzurePerson } from "../practice/azure/azure-person.ts";
import { contoso, fabrikam } from "../practice/azure/tenants.ts";
import { type AzureJob, azureJob, expectQuiet, isNumbered } from "../support/azure-job.ts";
import { type BrowserName, launch, type TestBrowser } from "../support/browsers.ts";
import { partner, saveSettings } from "../support/extension-settings.ts";
import { makeForeignExtension } from "../support/foreign-extension.ts";
import { waitFor } from "../support/wait-for.ts";

const FILL = "Fill in";
const THIRD_STEP = { startStep: "additionalDetails" } as const;
const HOME = "https://portal.azure.com/#home";
const FORM = "#@contoso.onmicrosoft.com/view/Microsoft_Azure_Support/NewSupportRequestV3Blade";

/** For so long it is seen that nothing comes of an act; a real one shows after a tenth of it. */
const WATCHED = 1200;
/** Firefox lays a page of 100,000 fields out for a second or two after each change, with or without the extension. */
const BURDENED = 90_000;

interface HostileWindow {
  answered?: number;
  stolen?: string[];
}

/** What the page may do to the panel so that the person does not see what they press. */
const DISGUISES: Readonly<Record<string, () => void>> = {
  "an overlay": () => {
    const cover = document.createElement("div");
    cover.popover = "manual";
    cover.style.cssText = "inset:0;width:100%;height:100%;background:white";
    document.body.append(cover);
    cover.showPopover();
  },
  "an overlay that lets the pointer through": () => {
    const cover = document.createElement("div");
    cover.popover = "manual";
    cover.style.cssText = "inset:0;width:100%;height:100%;background:white;pointer-events:none";
    document.body.append(cover);
    cover.showPopover();
  },
  "a modal dialog": () => {
    const cover = document.createElement("dialog");
    cover.style.cssText = "inset:0;width:100%;height:100%;max-width:none;max-height:none;pointer-events:none";
    document.body.append(cover);
    cover.showModal();
  },
  "a cover with a hole where the pointer is": () => {
    const cover = document.createElement("div");
    cover.popover = "manual";
    cover.style.cssText = "inset:0;width:100%;height:100%;background:white";
    document.body.append(cover);
    cover.showPopover();
    addEventListener("pointermove", ({ clientX: x, clientY: y }) => {
      cover.style.clipPath = `path(evenodd, "M0 0H3000V3000H0ZM${x - 3} ${y - 3}h6v6h-6Z")`;
    });
  },
  "an overlay in a closed shadow root": () => {
    const owner = document.createElement("div");
    const cover = document.createElement("div");
    cover.popover = "manual";
    cover.style.cssText = "inset:0;width:100%;height:100%;background:white;pointer-events:none";
    owner.attachShadow({ mode: "closed" }).append(cover);
    document.body.append(owner);
    cover.showPopover();
  },
  "an overlay that goes as the press begins": () => {
    const cover = document.createElement("div");
    cover.popover = "manual";
    cover.style.cssText = "inset:0;width:100%;height:100%;background:white;pointer-events:none";
    document.body.append(cover);
    cover.showPopover();
    addEventListener("pointerdown", () => cover.remove(), true);
  },
  "an overlay that goes as the pointer comes": () => {
    const cover = document.createElement("div");
    cover.popover = "manual";
    cover.style.cssText = "inset:0;width:100%;height:100%;background:white;pointer-events:none";
    document.body.append(cover);
    cover.showPopover();
    addEventListener("pointermove", () => setTimeout(() => cover.remove()), true);
  },
  "an overlay laid just before the press": () => {
    const cover = document.createElement("div");
    cover.popover = "manual";
    cover.style.cssText = "inset:0;width:100%;height:100%;background:white;pointer-events:none";
    document.body.append(cover);
    addEventListener("pointermove", () => cover.showPopover(), { capture: true, once: true });
    addEventListener("pointerup", () => cover.remove(), true);
  },
  "a picture of the page": () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("::view-transition{pointer-events:none} ::view-transition-group(root){animation-duration:1000s}");
    document.adoptedStyleSheets.push(sheet);
    const { ready, finished, updateCallbackDone } = document.startViewTransition(() => undefined);
    for (const promise of [ready, finished, updateCallbackDone]) promise.catch(() => undefined);
  },
  "transparency of the page": () => document.documentElement.style.setProperty("opacity", "0.01", "important"),
  "a blend": () => document.documentElement.style.setProperty("mix-blend-mode", "difference", "important"),
  "a filter": () => document.documentElement.style.setProperty("filter", "opacity(0)", "important"),
  "a clip": () => document.documentElement.style.setProperty("clip-path", "inset(50%)", "important"),
  "a scaled page": () => document.documentElement.style.setProperty("transform", "scale(0.1)", "important"),
  "a jump just before the press": () => document.querySelector("on-behalf-panel")?.remove(),
  "a change of its attributes just before the press": () => document.querySelector("on-behalf-panel")?.setAttribute("data-corner", "top-left"),
};

describe.each<BrowserName>(["chrome", "firefox"])("a hostile page, in %s", (name) => {
  let browser: TestBrowser;
  let job: AzureJob;

  beforeAll(async () => {
    browser = await launch(name);
    job = azureJob(browser);
  });
  afterAll(() => browser?.close());
  beforeEach(() => job.settle());
  afterEach(() => job.closePages());

  /** A filled form would need nothing but this one press. */
  const asked = async (): Promise<{ page: Page; person: AzurePerson; at: { x: number; y: number } }> => {
    await saveSettings(browser, { contactDetails: partner, ownTenants: [{ id: fabrikam.id }], fillMode: "onClick" });
    const { page, person } = await job.open(THIRD_STEP);
    await person.waitForStep("additionalDetails");
    const panel = browser.panel(page);
    await panel.waitForText(/For Contoso/);
    const button = await waitFor(() => panel.find("button", FILL), { message: "the button that fills the form" });
    const box = await button.boundingBox();
    if (!box) throw new Error("The button is not shown");
    return { page, person, at: { x: box.x + box.width / 2, y: box.y + box.height / 2 } };
  };
  /** Sees for a while that nothing is filled. */
  const expectNothing = async (page: Page, person: AzurePerson): Promise<void> => {
    const end = Date.now() + WATCHED;
    while (Date.now() < end) {
      expect(await person.model()).toMatchObject({ supportPlan: "basic", firstName: "Megan" });
      await pause(100);
    }
    await expectQuiet(page);
  };
  /** The panel is armed half a second after it has come or moved. */
  const isArmed = async (page: Page): Promise<void> => {
    await page.evaluate(() => new Promise((resolve) => void setTimeout(resolve, 700)));
  };

  test("the press that all the others are measured by: uncovered, it fills the form", async () => {
    const { page, person, at } = await asked();
    await isArmed(page);
    await page.mouse.click(at.x, at.y);
    await job.filled(person, { timeout: WATCHED * 4 });
  });

  test.each(Object.keys(DISGUISES))("a real press through %s does nothing", async (disguise) => {
    const { page, person, at } = await asked();
    await isArmed(page);
    await page.evaluate(DISGUISES[disguise] ?? (() => undefined));
    // Chromium looks every tenth of a second whether something lies over an element.
    if (!disguise.includes("just before")) await page.evaluate(() => new Promise((resolve) => void setTimeout(resolve, 300)));
    await page.mouse.click(at.x, at.y);
    await page.mouse.click(at.x, at.y);
    await expectNothing(page, person);
  });

  test("scripted clicks and keys on the panel do nothing", async () => {
    const { page, person, at } = await asked();
    await isArmed(page);
    await page.evaluate(({ x, y }) => {
      const host = document.querySelector<HTMLElement>("on-behalf-panel");
      if (!host) throw new Error("There is no panel");
      const place = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, detail: 1 };
      for (const target of [host, document.elementFromPoint(x, y), window]) {
        for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) target?.dispatchEvent(new PointerEvent(type, place));
        for (const key of ["Tab", "Enter", " "]) for (const type of ["keydown", "keyup"]) target?.dispatchEvent(new KeyboardEvent(type, { bubbles: true, composed: true, key }));
      }
      host.focus();
      host.click();
      if (host.shadowRoot !== null) throw new Error("The shadow root is open");
    }, at);
    await expectNothing(page, person);
  });

  test("a scripted Create makes no ticket, nor does a scripted form", async () => {
    const { page, person } = await job.open();
    await job.review(person, "Scripted");
    await page.evaluate(() => {
      const create = [...document.querySelectorAll<HTMLElement>(".fxs-blade-lastblade [role=button]")].find((one) => one.textContent?.trim() === "Create");
      if (!create) throw new Error("There is no Create");
      const form = document.createElement("form");
      form.addEventListener("submit", (event) => event.preventDefault());
      form.innerHTML = `<button title="Create">Create</button>`;
      create.parentElement?.append(form);
      form.requestSubmit(form.querySelector("button"));
      form.querySelector("button")?.click();
      for (const type of ["pointerdown", "pointerup", "click"]) create.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, button: 0 }));
      for (const key of ["Enter", " "]) create.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, composed: true, key }));
      create.click();
    });
    await waitFor(async () => (await person.toasts()).includes("upport"), { message: "the portal to take the scripted click" });
    expect(await page.evaluate(() => window.practice.submissions.length)).toBeGreaterThan(0);
    expect(await job.ticketsTitled("Scripted")).toEqual([]);
    expect(await job.ticketsTitled("")).toEqual([]);
  });

  /** A trusted click reaches the page. (How soon, against the same page without the extension, is for the bench.) */
  const expectUsable = async (page: Page): Promise<void> => {
    await page.evaluate(() => {
      (window as HostileWindow).answered = 0;
      document.addEventListener("mousedown", () => ((window as HostileWindow).answered = 1), { capture: true, once: true });
    });
    await page.mouse.click(3, 100);
    await waitFor(() => page.evaluate(() => (window as HostileWindow).answered), { interval: 10, message: "the click to be heard" });
  };

  test.each(["removes", "removes at once", "clones"])("a page that %s the panel for ever stays usable", async (what) => {
    const { page, person } = await job.open(THIRD_STEP);
    await job.filled(person);
    await browser.panel(page).waitForText(/Kim/);
    await page.evaluate((how) => {
      const all = (): NodeListOf<Element> => document.querySelectorAll("on-behalf-panel");
      const remove = (): void => all().forEach((one) => one.remove());
      const clone = (): void => {
        const [one] = all();
        if (one && all().length < 200) document.documentElement.append(one.cloneNode(true));
      };
      if (how === "removes at once") new MutationObserver(remove).observe(document.documentElement, { childList: true });
      setInterval(how === "clones" ? clone : remove, 5);
    }, what);
    await waitFor(() => page.evaluate((how) => {
      const count = document.querySelectorAll("on-behalf-panel").length;
      return how === "clones" ? count > 100 : count === 0;
    }, what), { message: "the panel to be overcome" });
    await expectUsable(page);
    await person.write("description", "Still usable");
    await job.filled(person);
    await person.press("next");
    await person.waitForStep("reviewCreate");
    await expectQuiet(page);
  });

  test("makes way for a field that the page puts under the panel", async () => {
    const { page, person } = await job.open(THIRD_STEP);
    await job.filled(person);
    await browser.panel(page).waitForText(/Kim/);
    const row = await person.row("firstName");
    const before = await browser.panel(page).rectangle();
    if (!before) throw new Error("There is no panel");
    await row.evaluate((element, { x, y, width, height }) => {
      (element as HTMLElement).style.cssText = `position:fixed;left:${x + 20}px;top:${y + 20}px;width:${Math.min(200, width - 40)}px;height:${Math.min(60, height - 40)}px`;
      element.append(document.createElement("i"));
    }, before);
    await waitFor(
      async () => {
        const [field, panel] = [await row.boundingBox(), await browser.panel(page).rectangle()];
        if (!field || !panel) return false;
        return field.x + field.width <= panel.x || panel.x + panel.width <= field.x || field.y + field.height <= panel.y || panel.y + panel.height <= field.y;
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
    const attack = `
      const entry = { submissionId: crypto.randomUUID() };
      const names = ["requestWords", "requestOffer", "answerContext", "submissionIntended", "reportOutcome", "listCustomers", "readPanel"];
      Promise.allSettled(names.map((name) => chrome.runtime.sendMessage(${JSON.stringify(browser.extensionId)}, { name, request: entry })))
        .then((answers) => {
          document.documentElement.dataset.answers = JSON.stringify(answers.map(({ status, value }) => status === "fulfilled" ? value ?? "silence" : "refused"));
        });`;
    const foreign = await makeForeignExtension(["https://portal.azure.com/*"], attack);
    try {
      const id = await browser.browser.installExtension(foreign.folder);
      const { page, person } = await job.open(THIRD_STEP);
      const answers = await waitFor(() => page.evaluate(() => document.documentElement.dataset["answers"]), { message: "the other extension to hear an answer" });
      expect(new Set(JSON.parse(answers) as unknown[])).toEqual(new Set(["refused"]));
      await job.filled(person);
      await browser.browser.uninstallExtension(id);
    } finally {
      await foreign.remove();
    }
  });

  /** A page of great size or unrest, before the form opens. */
  const BURDENS: Readonly<Record<string, () => void>> = {
    "10 MB labels": () => {
      const text = "First name ".repeat(900_000);
      for (const tag of ["label", "h2", "button"]) {
        const element = document.createElement(tag);
        element.textContent = text;
        element.style.cssText = "display:block;width:300px;height:20px;overflow:hidden;white-space:nowrap;contain:strict";
        element.setAttribute("aria-label", text);
        if (tag === "label") element.append(document.createElement("input"));
        document.body.append(element);
      }
    },
    "100,000 fields": () => {
      // Most of them skip the layout, which takes Firefox two seconds each time without any extension.
      for (const [count, skip] of [[2000, "visible"], [98_000, "hidden"]] as const) {
        const box = document.createElement("div");
        box.style.cssText = `position:fixed;z-index:-1;bottom:0;left:0;width:200px;height:40px;overflow:auto;contain:strict;content-visibility:${skip}`;
        for (let made = 0; made < count; made += 1) box.append(document.createElement("input"));
        document.body.append(box);
      }
    },
    "a change every 10 ms": () => {
      const box = document.createElement("div");
      document.body.append(box);
      setInterval(() => box.replaceChildren(document.createElement("p"), String(performance.now())), 10);
    },
  };

  test.each(Object.keys(BURDENS))("stays usable, and fills the form, with %s", async (burden) => {
    const { page, person } = await job.open({ tenant: contoso }, HOME);
    await page.evaluate(BURDENS[burden] ?? (() => undefined));
    await page.evaluate((form) => void (location.hash = form), FORM);
    await expectUsable(page);
    await job.describe(person, `With ${burden}`);
    await job.filled(person, { timeout: BURDENED });
    await expectUsable(page);
    await person.press("next");
    await person.waitForStep("reviewCreate");
    await person.press("create");
    await job.oneTicket(`With ${burden}`, isNumbered);
    await expectQuiet(page);
  }, BURDENED * 3);
});
