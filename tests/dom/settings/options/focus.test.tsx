import "../../../../src/ui/tokens.css";
import "../../../../src/ui/base.css";
import "../../../../src/settings/options/options.css";
import { render } from "preact";
import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DiagnosticsGroup } from "../../../../src/diagnostics/options/diagnostics-group.tsx";
import { CloudsGroup } from "../../../../src/settings/options/clouds-group.tsx";
import { CustomersGroup } from "../../../../src/settings/options/customers-group.tsx";
import { OptionsApp } from "../../../../src/settings/options/options-app.tsx";
import { SampleGroup } from "../../../../src/settings/options/sample-group.tsx";
import type { CustomerRecord } from "../../../../src/tenant/model/customer-record.ts";
import { translationInto } from "../../words/interface-language.ts";
import { storedSource } from "./stored-source.ts";

const t = translationInto("en");
const CALENDAR = { timeZone: "Europe/Berlin", hours: { mon: [["09:00", "17:00"]] }, holidays: [] };
const SETTINGS = {
  ownTenants: [{ name: "Fabrikam" }, { id: "11111111-2222-4333-8444-555555555555", name: "Fabrikam GmbH" }],
  calendars: { en: CALENDAR },
};
const KEPT = [{ path: ["remindBefore"], value: "soon" }];
const FRAME = { cloud: "usGovernment", origin: "https://sandbox-1.example.azure.us", isGrantable: true } as const;

/** The whole page of options, with something in each group. */
const open = (at = ""): void => {
  const { source } = storedSource({ settings: SETTINGS, kept: KEPT });
  let customers: CustomerRecord[] = [{ id: "1", name: "Contoso", updatedDate: "2026-03-10T12:00:00.000Z" }];
  const granted = new Set<string>(["https://portal.azure.us/*"]);
  const cloudWatchers: (() => void)[] = [];
  const cloudsChanged = (): void => cloudWatchers.forEach((changed) => changed());
  render(
    <OptionsApp source={source} at={at} t={t}>
      <CustomersGroup
        source={{
          list: async () => [...customers],
          edit: async () => "saved",
          forget: async (key) => {
            const entry = customers.find(({ id }) => id === key);
            customers = customers.filter(({ id }) => id !== key);
            return entry;
          },
          restore: async (entry) => {
            customers = [...customers, entry];
          },
          watch: () => undefined,
        }}
        t={t}
      />
      <CloudsGroup
        source={{
          isGranted: async (origins) => origins.some((origin) => granted.has(origin)),
          request: async (origins) => {
            for (const origin of origins) granted.add(origin);
            cloudsChanged();
            return true;
          },
          remove: async (origins) => {
            for (const origin of origins) granted.delete(origin);
            cloudsChanged();
            return true;
          },
          seenFrames: async () => (granted.has(`${FRAME.origin}/*`) ? [] : [FRAME]),
          watch: (changed) => void cloudWatchers.push(changed),
          report: (error) => reportError(error),
        }}
        t={t}
      />
      <SampleGroup open={() => undefined} t={t} />
      <DiagnosticsGroup
        source={{
          read: () => Promise.reject(new Error("not now")),
          copy: () => Promise.resolve(),
          watch: () => undefined,
          surroundings: { browser: "Browser/1", language: "en" },
        }}
        examination={{
          examine: () => Promise.reject(new Error("not now")),
          saveFile: () => undefined,
          now: () => 0,
        }}
        t={t}
      />
    </OptionsApp>,
    document.body,
  );
};

beforeEach(() => page.viewport(900, 900));
afterEach(() => render(null, document.body));

/** All that can be pressed on the page, by its name. */
const BUTTONS = [
  "Discard Minutes before the deadline",
  "Remove Fabrikam",
  "Restore the default hours",
  "Edit Contoso",
  "Remove Contoso",
  "Add a customer",
  "Allow access to https://sandbox-1.example.azure.us",
  "Open sample form",
  "Check again",
];
const nameOf = (button: Element): string => button.getAttribute("aria-label") ?? button.textContent;
const frames = async (): Promise<void> => {
  for (let count = 0; count < 5; count += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
};

it("leads to the group that a link names, once that is there", async () => {
  open();
  await expect.element(page.getByText("Diagnostics", { exact: true })).toBeInTheDocument();
  await frames();
  expect(scrollY).toBe(0);
  render(null, document.body);
  open("diagnostics");
  await expect.element(page.getByText("Diagnostics", { exact: true })).toBeInTheDocument();
  await frames();
  const top = (): number => document.getElementById("diagnostics")?.getBoundingClientRect().top ?? Infinity;
  // To the end, where what is below it is shorter than the window.
  const isShown = (): boolean => top() < 1 || scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
  await expect.poll(isShown).toBe(true);
  await userEvent.keyboard("{Shift}");
  scrollTo(0, 0);
  document.body.style.paddingTop = "1px";
  await frames();
  expect(scrollY).toBe(0);
  document.body.style.paddingTop = "";
});

describe("the focus, after a press in the options", () => {
  it("is tried for each button that is there", async () => {
    open();
    await expect.poll(() => [...document.querySelectorAll("button")].map(nameOf)).toEqual(BUTTONS);
  });

  it.each(BUTTONS)("%s: it stays on a control, or on the words that took its place", async (name) => {
    open();
    const button = page.getByRole("button", { name, exact: true });
    await expect.element(button).toBeVisible();
    (button.element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await frames();
    expect(document.activeElement).not.toBe(document.body);
    expect(document.querySelector("main")?.contains(document.activeElement)).toBe(true);
  });

  it.each(["Cancel", "Save"])("%s: it goes back to the button that opened the form", async (name) => {
    open();
    const change = page.getByRole("button", { name: "Edit Contoso" });
    await userEvent.click(change);
    await userEvent.click(page.getByRole("button", { name, exact: true }));
    await expect.element(change).toHaveFocus();
  });

  it("stays on a switch, on and off", async () => {
    open();
    const box = page.getByRole("checkbox", { name: "US Government", exact: true });
    await expect.element(box).toBeChecked();
    (box.element() as HTMLElement).focus();
    await userEvent.keyboard(" ");
    await expect.element(box).not.toBeChecked();
    await expect.element(box).toHaveFocus();
    await userEvent.keyboard(" ");
    await expect.element(box).toBeChecked();
    await expect.element(box).toHaveFocus();
  });

  it("is left alone where the person pressed beside all controls", async () => {
    open();
    const forget = page.getByRole("button", { name: "Remove Fabrikam" });
    await expect.element(forget).toBeVisible();
    (forget.element() as HTMLElement).focus();
    await userEvent.click(page.getByRole("heading", { level: 1 }));
    (forget.element() as HTMLElement).closest("li")?.remove();
    await frames();
    expect(document.activeElement).toBe(document.body);
  });
});
