import "../../../../src/ui/tokens.css";
import "../../../../src/ui/base.css";
import "../../../../src/settings/sample/sample-form.css";
import { page, userEvent } from "vitest/browser";
import { render } from "preact";
import * as v from "valibot";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ContactDetails } from "../../../../src/contact/contact-details.ts";
import { azurePage } from "../../../../src/portals/azure/page.ts";
import { wordsFor } from "../../../../src/portals/words-for.ts";
import { runSample } from "../../../../src/entries/sample-form/run-sample.ts";
import { SampleForm } from "../../../../src/settings/sample/sample-form.tsx";
import { type Settings, settingsSchema } from "../../../../src/settings/settings-schema.ts";
import { setPageLanguage } from "../../../../src/ui/page-language.ts";
import { armed, hostElement } from "../../panel/host/panel-page.ts";
import { violationsIn } from "../../words/axe.ts";
import { emulateMedia } from "../../words/color-scheme.ts";
import { translationInto } from "../../words/interface-language.ts";

const CONTACT: ContactDetails = {
  firstName: "Kim",
  lastName: "Akers",
  primaryEmailAddress: "kim.akers@fabrikam.example",
  additionalEmailAddresses: ["desk@fabrikam.example"],
  phoneNumber: "+498912345678",
  preferredContactMethod: "email",
  preferredSupportLanguage: "de",
  preferredTimeZone: "Europe/Berlin",
  country: "DE",
};

const settings = (rest: Partial<Settings> = {}): Settings => ({
  ...v.parse(settingsSchema, {}),
  contactDetails: CONTACT,
  ...rest,
});

let stop: AbortController;
let optionsOpened = 0;

/** The panel's shadow root is closed; opened here, by the test, as in `panel-page.ts`. */
const openShadow = (): void => {
  const original = Object.getOwnPropertyDescriptor(Element.prototype, "attachShadow") ?? {};
  const opened = function (this: Element, options: ShadowRootInit): ShadowRoot {
    Object.defineProperty(Element.prototype, "attachShadow", original);
    return this.attachShadow({ ...options, mode: "open" });
  };
  Object.defineProperty(Element.prototype, "attachShadow", { ...original, value: opened });
};

const open = (given = settings(), language: "en" | "de" = "en") => {
  const t = translationInto(language);
  const words = wordsFor("azure", language);
  setPageLanguage(document, t("options_sample"), t);
  render(<SampleForm words={words} t={t} />, document.body);
  openShadow();
  return runSample({
    window,
    definitions: azurePage.forms(words),
    settings: given,
    openOptions: () => void optionsOpened++,
    translate: t,
    signal: stop.signal,
  });
};

const valueOf = (id: string): string => {
  const control = document.getElementById(id);
  if (control instanceof HTMLInputElement) return control.value;
  return control instanceof HTMLSelectElement ? (control.selectedOptions[0]?.text ?? "") : "";
};
const panelText = (): string => hostElement()?.shadowRoot?.querySelector("section")?.innerText ?? "";

const ALL = [
  "supportPlan",
  "firstName",
  "lastName",
  "email",
  "additionalEmail",
  "phone",
  "country",
  "language",
  "timeZone",
];

beforeEach(async () => {
  // A larger one would be shown scaled, which the panel takes for a disguise.
  await page.viewport(1000, 700);
  stop = new AbortController();
  optionsOpened = 0;
});
afterEach(() => {
  stop.abort();
  render(null, document.body);
});

describe("the sample form", () => {
  it.each([
    [
      "en",
      [
        "Cloud Solution Provider",
        "Kim",
        "Akers",
        "kim.akers@fabrikam.example",
        "desk@fabrikam.example",
        "+498912345678",
        "Germany",
        "German",
        "Europe/Berlin",
      ],
    ],
    [
      "de",
      [
        "Cloud-Lösungsanbieter",
        "Kim",
        "Akers",
        "kim.akers@fabrikam.example",
        "desk@fabrikam.example",
        "+498912345678",
        "Deutschland",
        "Deutsch",
        "Europe/Berlin",
      ],
    ],
  ] as const)(
    "%s: is recognised and filled by the engine, and the panel says what stood there",
    async (language, filled) => {
      open(settings(), language);
      await expect.poll(() => ALL.map(valueOf)).toEqual(filled);
      await expect.poll(panelText).toContain("Contoso");
      await expect.poll(panelText).toMatch(/Avery\s+→\s+Kim/);
      expect(document.querySelector<HTMLInputElement>("input[value=email]")?.checked).toBe(true);
    },
  );

  it("gives the previous values back", async () => {
    open();
    const before = ALL.map(valueOf);
    await expect.poll(() => valueOf("country")).toBe("Germany");
    await armed();
    await userEvent.click(page.getByRole("button", { name: "Undo" }));
    await expect.poll(() => ALL.map(valueOf)).toEqual(before);
    expect(document.querySelector<HTMLInputElement>("input[value=phone]")?.checked).toBe(true);
  });

  it("waits for the click where the person wants it so", async () => {
    open(settings({ fillMode: "onClick" }));
    await expect.poll(panelText).toContain("Nothing is filled in yet.");
    expect(valueOf("firstName")).toBe("Avery");
    await armed();
    await userEvent.click(page.getByRole("button", { name: "Fill in" }));
    await expect.poll(() => valueOf("firstName")).toBe("Kim");
  });

  it("fills nothing without contact details, and leads to them; they are used as soon as they are there", async () => {
    const sample = open(settings({ contactDetails: {} }));
    await expect.poll(panelText).toContain("Add your contact details in the options");
    await armed();
    await userEvent.click(page.getByRole("button", { name: "Open options" }));
    expect([optionsOpened, valueOf("firstName")]).toEqual([1, "Avery"]);
    sample.settingsChanged(settings());
    await expect.poll(() => valueOf("firstName")).toBe("Kim");
  });

  it("is sent nowhere: its Create cannot be pressed", () => {
    open();
    expect(page.getByRole("button", { name: "Create" }).element()).toHaveProperty("disabled", true);
  });

  it.each(["light", "dark"])("%s: axe finds nothing", async (scheme) => {
    await emulateMedia({ "prefers-color-scheme": scheme });
    open();
    await expect.poll(() => valueOf("country")).toBe("Germany");
    expect(await violationsIn()).toEqual([]);
    await page.screenshot({ path: `../../../artifacts/sample-form/${scheme}.png` });
    await emulateMedia({});
  });
});
