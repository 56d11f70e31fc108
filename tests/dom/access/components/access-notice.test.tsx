import "../../../../src/ui/tokens.css";
import "../../../../src/ui/base.css";
import "../../../../src/ui/notices.css";
import { render } from "preact";
import { page, userEvent } from "vitest/browser";
import { afterEach, describe, expect, it } from "vitest";
import { AccessNotice, type AccessSource } from "../../../../src/access/components/access-notice.tsx";
import { withheldAccess } from "../../../../src/platform/pages/site-access.ts";
import { setPageLanguage } from "../../../../src/ui/page-language.ts";
import { violationsIn } from "../../words/axe.ts";
import { emulateMedia } from "../../words/color-scheme.ts";
import { translationInto } from "../../words/interface-language.ts";

const NEEDED = ["https://portal.azure.com/*", "https://*.portal.azure.com/*", "https://partner.microsoft.com/*"];

/** A browser that grants what it is asked for in a click, or refuses. */
const open = (granted: readonly string[], answer: () => Promise<boolean>, language: "en" | "de" = "en") => {
  const has = new Set(granted);
  const asked: (readonly string[])[] = [];
  let changed = (): void => undefined;
  const source: AccessSource = {
    withheld: () =>
      withheldAccess({
        permissions: { contains: ({ origins = [] }) => Promise.resolve(origins.every((origin) => has.has(origin))) },
        runtime: { getManifest: () => ({ host_permissions: NEEDED }) },
      }),
    request: async (origins) => {
      asked.push(origins);
      const done = await answer();
      if (done) {
        for (const origin of origins) has.add(origin);
        changed();
      }
      return done;
    },
    watch: (listener) => {
      changed = listener;
    },
    report: (error) => reportError(error),
  };
  const t = translationInto(language);
  setPageLanguage(document, t("options_title"), t);
  render(
    <main>
      <h1>{t("options_title")}</h1>
      <AccessNotice source={source} t={t} />
    </main>,
    document.body,
  );
  return { asked, take: (origin: string) => (has.delete(origin), changed()) };
};

afterEach(() => render(null, document.body));

const main = page.getByRole("main");
const allow = page.getByRole("button", { name: "Allow access" });

describe("access that the browser withholds", () => {
  it("is asked for in the click, for exactly what is missing; the focus stays in the notice", async () => {
    const { asked } = open(NEEDED.slice(0, 1), () => Promise.resolve(true));
    await expect.element(main).toHaveTextContent("On Behalf run on: partner.microsoft.com. Nothing");
    await userEvent.click(allow);
    await expect.element(main).toHaveTextContent("Access is allowed. Reload the portals that are already open.");
    expect(asked).toEqual([NEEDED.slice(1)]);
    await expect.poll(() => document.activeElement?.textContent).toMatch(/^Access is allowed/);
  });

  it("that is refused is said so, and can be asked for again", async () => {
    const { asked } = open([], () => Promise.resolve(false));
    await expect.element(main).toHaveTextContent("does not let On Behalf run on any portal");
    await userEvent.click(allow);
    await expect.element(main).toHaveTextContent("The browser did not allow it.");
    await expect.element(allow).toHaveFocus();
    await userEvent.click(allow);
    expect(asked).toEqual([NEEDED, NEEDED]);
  });

  it("is no matter where all is granted, until something is taken back", async () => {
    const { take } = open(NEEDED, () => Promise.resolve(true));
    await expect.element(main).toHaveTextContent(/options$/);
    expect(allow.elements()).toEqual([]);
    take("https://portal.azure.com/*");
    await expect.element(main).toHaveTextContent("On Behalf run on: portal.azure.com.");
  });

  it.each([
    ["en", "light"],
    ["de", "dark"],
  ] as const)("is said in an accessible way, %s %s", async (language, scheme) => {
    await emulateMedia({ "prefers-color-scheme": scheme });
    open([], () => Promise.resolve(true), language);
    await expect.element(page.getByRole("button")).toBeVisible();
    expect(await violationsIn()).toEqual([]);
    await emulateMedia({});
  });
});
