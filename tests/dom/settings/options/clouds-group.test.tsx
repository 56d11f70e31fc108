import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SeenFrame } from "../../../../src/access/model/seen-frame.ts";
import { CloudsGroup } from "../../../../src/settings/options/clouds-group.tsx";
import type { CloudsSource } from "../../../../src/settings/options/clouds-source.ts";
import { OPTIONAL_CLOUDS, originsOf } from "../../../../src/portals/hosts/clouds.ts";
import { violationsIn } from "../../words/axe.ts";
import { emulateMedia } from "../../words/color-scheme.ts";
import { openGroup } from "./group-page.tsx";

const NAMES = {
  usGovernment: "US Government",
  china: "China (21Vianet)",
  sovereign: "New sovereign clouds",
} as const;

let granted: Set<string>;
let asked: (readonly string[])[];
let seen: SeenFrame[];
let answer: () => Promise<boolean>;
let changed: (() => void)[];
let reported: unknown[];
let opened: { close: () => void } | undefined;

const source: CloudsSource = {
  isGranted: (origins) => Promise.resolve(origins.every((origin) => granted.has(origin))),
  request: async (origins) => {
    asked.push(origins);
    const isAllowed = await answer();
    if (isAllowed) for (const origin of origins) granted.add(origin);
    return isAllowed;
  },
  remove: (origins) => {
    for (const origin of origins) granted.delete(origin);
    return Promise.resolve(true);
  },
  seenFrames: () => Promise.resolve(seen.filter(({ origin }) => !granted.has(`${origin}/*`))),
  watch: (listener) => void changed.push(listener),
  report: (error) => reported.push(error),
};
const open = (language: "en" | "de" = "en"): void => {
  opened = openGroup(language, (t) => <CloudsGroup source={source} t={t} />);
};
const box = (name: string) => page.getByRole("checkbox", { name, exact: true });

beforeEach(async () => {
  await page.viewport(900, 700);
  granted = new Set();
  asked = [];
  changed = [];
  reported = [];
  seen = [];
  answer = () => Promise.resolve(true);
});
afterEach(() => opened?.close());

describe("the clouds", () => {
  it.each(OPTIONAL_CLOUDS.map((one) => [one.cloud, one] as const))(
    "%s: its switch asks for its portals, and gives them all back",
    async (cloud, definition) => {
      open();
      const name = NAMES[cloud];
      await expect.element(box(name)).not.toBeChecked();
      await userEvent.click(box(name));
      await expect.element(box(name)).toBeChecked();
      await expect.element(page.getByRole("checkbox", { name: "Also frames of its Azure portal" })).not.toBeChecked();
      expect(asked).toEqual([originsOf(definition)]);
      for (const origin of definition.frames) granted.add(origin);
      await userEvent.click(box(name));
      await expect.element(box(name)).not.toBeChecked();
      expect([...granted]).toEqual([]);
    },
  );

  it("do not offer the one that Microsoft has closed", async () => {
    open();
    await expect.element(box("US Government")).toBeVisible();
    expect(box("Germany").elements()).toEqual([]);
  });

  it("wait while the browser asks, and say when it refuses", async () => {
    let decide: (isAllowed: boolean) => void = () => undefined;
    answer = () => new Promise((resolve) => (decide = resolve));
    open();
    await userEvent.click(box("US Government"));
    await expect.element(page.getByText("Answer your browser's permission prompt …")).toBeVisible();
    await expect.element(box("US Government")).toBeDisabled();
    decide(false);
    await expect.element(page.getByText("The browser didn't allow it.")).toBeVisible();
    await expect.element(box("US Government")).not.toBeChecked();
    expect([...granted]).toEqual([]);
  });

  it("follow what the browser's own settings grant and take", async () => {
    open();
    const gov = OPTIONAL_CLOUDS.find(({ cloud }) => cloud === "usGovernment");
    await expect.element(box("US Government")).not.toBeChecked();
    for (const origin of gov ? originsOf(gov) : []) granted.add(origin);
    for (const listener of changed) listener();
    await expect.element(box("US Government")).toBeChecked();
    granted.delete("https://portal.azure.us/*");
    for (const listener of changed) listener();
    await expect.element(box("US Government")).not.toBeChecked();
  });

  describe("frames seen in a portal", () => {
    const FRAME = "https://sandbox-1.reactblade.portal.azure.us";
    const allow = () => page.getByRole("button", { name: `Allow access to ${FRAME}` });
    const tell = (...frames: SeenFrame[]): void => {
      seen = frames;
      for (const listener of changed) listener();
    };
    const switchOn = async (): Promise<void> => {
      open();
      await userEvent.click(box("US Government"));
      await expect.element(box("US Government")).toBeChecked();
      asked = [];
    };

    it("are listed while the cloud is on, and one click asks for exactly that origin", async () => {
      tell({ cloud: "usGovernment", origin: FRAME, isGrantable: true });
      open();
      await expect.element(box("US Government")).not.toBeChecked();
      expect(allow().query()).toBeNull();
      await userEvent.click(box("US Government"));
      await userEvent.click(allow());
      expect(asked.at(-1)).toEqual([`${FRAME}/*`]);
      for (const listener of changed) listener();
      await expect.element(allow()).not.toBeInTheDocument();
    });

    it("come while the options are open, each in its own cloud", async () => {
      await switchOn();
      expect(allow().query()).toBeNull();
      tell(
        { cloud: "china", origin: "https://frames.azure.cn", isGrantable: true },
        { cloud: "usGovernment", origin: FRAME, isGrantable: true },
      );
      await expect.element(allow()).toBeVisible();
      expect(page.getByText("frames.azure.cn").query()).toBeNull();
    });

    it("stay, and say so, when the browser refuses", async () => {
      await switchOn();
      tell({ cloud: "usGovernment", origin: FRAME, isGrantable: true });
      answer = () => Promise.resolve(false);
      await userEvent.click(allow());
      await expect.element(page.getByText("The browser didn't allow it.")).toBeVisible();
      await expect.element(allow()).toBeEnabled();
    });

    it("that can never be granted are named in words, without a button", async () => {
      await switchOn();
      tell({ cloud: "usGovernment", origin: "https://forms.example", isGrantable: false });
      await expect
        .element(
          page.getByText(
            "shows its form in a frame at https://forms.example, which On Behalf can't be given access to",
          ),
        )
        .toBeVisible();
      expect(page.getByRole("button", { name: /Allow/ }).query()).toBeNull();
    });
  });

  it("report what cannot be read, and show what was read before", async () => {
    const [access, frames] = [new Error("access"), new Error("frames")];
    const failing = { ...source, isGranted: () => Promise.reject(access), seenFrames: () => Promise.reject(frames) };
    opened = openGroup("en", (t) => <CloudsGroup source={failing} t={t} />);
    await expect.poll(() => reported).toContain(access);
    await userEvent.click(box("US Government"));
    await expect.element(box("US Government")).toBeChecked();
    await expect.poll(() => reported).toContain(frames);
  });

  it.each([
    ["en", "light"],
    ["de", "dark"],
  ] as const)("are accessible, %s %s", async (language, scheme) => {
    await emulateMedia({ "prefers-color-scheme": scheme });
    seen = [{ cloud: "china", origin: "https://frames.azure.cn", isGrantable: true }];
    open(language);
    await userEvent.click(box("China (21Vianet)"));
    answer = () => Promise.resolve(false);
    await userEvent.click(box(language === "en" ? "US Government" : "US-Behörden"));
    expect(await violationsIn()).toEqual([]);
    await emulateMedia({});
  });

  it("fit a narrow window, as at 200 % zoom", async () => {
    await page.viewport(320, 700);
    open("de");
    await expect.element(page.getByRole("checkbox").first()).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});
