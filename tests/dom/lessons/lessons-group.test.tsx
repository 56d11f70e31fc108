import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lessonsFile } from "../../../src/lessons/options/lessons-file.ts";
import { LessonsGroup } from "../../../src/lessons/options/lessons-group.tsx";
import type { LessonsSource } from "../../../src/lessons/options/lessons-source.ts";
import type { Lesson } from "../../../src/lessons/model/lesson.ts";
import { aLesson } from "../../unit/lessons/a-lesson.ts";
import { openGroup } from "../settings/options/group-page.tsx";
import { violationsIn } from "../words/axe.ts";
import { emulateMedia } from "../words/color-scheme.ts";

const PLAN = aLesson();
const MAIL = aLesson({ kind: "never", field: "primaryEmailAddress", label: "Rechnung an", section: undefined });
const BY_POLICY = aLesson({ portal: "powerPlatform", field: "severity", label: "Dringlichkeit" });

let own: readonly Lesson[];
let unreadable: number;
let saved: string[];
let changed: () => void = () => undefined;
let opened: { close: () => void } | undefined;

const source: LessonsSource = {
  list: () => Promise.resolve({ own: [...own], byPolicy: [BY_POLICY], known: { [PLAN.id]: "0.2.0" }, unreadable }),
  remove: (id) => {
    own = own.filter((one) => one.id !== id);
    return Promise.resolve();
  },
  add: (lessons) => {
    own = [...own, ...lessons];
    return Promise.resolve();
  },
  dropUnreadable: () => {
    unreadable = 0;
    return Promise.resolve();
  },
  saveFile: (_name, text) => saved.push(text),
  watch: (listener) => {
    changed = listener;
  },
};
const open = (language: "en" | "de" = "en"): void => {
  opened = openGroup(language, (t) => <LessonsGroup source={source} t={t} />);
};

beforeEach(async () => {
  await page.viewport(900, 900);
  [own, unreadable, saved] = [[PLAN, MAIL], 0, []];
});
afterEach(() => opened?.close());

const button = (name: string) => page.getByRole("button", { name, exact: true });
const items = () => page.getByRole("listitem");
const PLAN_WORDS = "“Kontaktstufe” in “Weitere Angaben” is the field “Support plan”";
const choose = (text: string): Promise<void> =>
  userEvent.upload(page.getByLabelText("Import from a file"), new File([text], "lessons.json"));

describe("the lessons in the options", () => {
  it("say what, where and when, what is known without them, and what a policy has set", async () => {
    open();
    await expect.element(items().nth(1)).toHaveTextContent(PLAN_WORDS);
    await expect
      .element(items().nth(1))
      .toHaveTextContent(/Azure, German, December 1, 2026.*Known without it since version 0\.2\.0/);
    await expect.element(items().nth(2)).toHaveTextContent("“Rechnung an” is not the field “Email”");
    await expect.element(items().first()).toHaveTextContent("Set by your organization");
    expect(items().first().element().querySelector("button")).toBeNull();
  });

  it("are removed, and come back by Undo", async () => {
    open();
    await button(`Remove ${PLAN_WORDS}`).click();
    await expect.element(page.getByText(`Removed: ${PLAN_WORDS}`)).toBeVisible();
    expect(own).toEqual([MAIL]);
    await expect.element(button("Undo")).toHaveFocus();
    await button("Undo").click();
    await expect.element(items().nth(2)).toHaveTextContent(PLAN_WORDS);
    expect(own).toEqual([MAIL, PLAN]);
  });

  it("follow changes that are made elsewhere", async () => {
    open();
    await expect.element(items().nth(2)).toBeVisible();
    own = [];
    changed();
    await expect.poll(() => items().elements().length).toBe(1);
  });

  it("are exported as a file that another person can import, after they have seen what is new", async () => {
    open();
    await button("Export as a file").click();
    const fresh = aLesson({ field: "severity", label: "Dringlichkeit", section: undefined });
    const [text = ""] = saved;
    expect(text).toBe(lessonsFile([PLAN, MAIL]));
    await choose(lessonsFile([PLAN, MAIL, fresh, { ...fresh, label: "" }]));
    await expect.element(page.getByText("New: 1 · known already: 2 · not readable: 1")).toBeVisible();
    expect(own).toHaveLength(2);
    await button("Import 1").click();
    await expect.poll(() => own).toEqual([PLAN, MAIL, fresh]);
  });

  it.each(["no JSON", "[]", `{"format":"other","lessons":[]}`, "null"])("take no other file: %s", async (text) => {
    open();
    await choose(text);
    await expect.element(page.getByText("This is not a file with lessons.")).toBeVisible();
    expect(own).toHaveLength(2);
  });

  it("name what cannot be read, and let it go", async () => {
    unreadable = 3;
    open();
    await expect.element(page.getByText("Entries that couldn't be read: 3")).toBeVisible();
    await button("Remove these").click();
    await expect.poll(() => page.getByText("Entries that couldn't be read: 3").elements().length).toBe(0);
  });

  it.each(["en", "de"] as const)("have nothing that axe objects to, in %s, light and dark", async (language) => {
    unreadable = 1;
    open(language);
    await expect.element(items().nth(2)).toBeVisible();
    for (const scheme of ["light", "dark"] as const) {
      await emulateMedia({ "prefers-color-scheme": scheme });
      expect(await violationsIn(document.body)).toEqual([]);
    }
    await emulateMedia({});
  });
});
