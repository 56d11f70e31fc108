import { describe, expect, it } from "vitest";
import { readLessons } from "../../../src/lessons/model/read-lessons.ts";
import { teachWords } from "../../../src/lessons/model/teach-words.ts";
import { formsOf } from "../../../src/portals/forms-of.ts";
import { wordsFor } from "../../../src/portals/words-for.ts";
import { aLesson } from "./a-lesson.ts";

const words = wordsFor("azure", "de");
const forms = formsOf("azure");
const keysWith = (given: Readonly<Record<string, readonly string[]>>, label: string): string[] =>
  Object.keys(given).filter((key) => given[key]?.includes(label));

it("puts a label before those that are built in", () => {
  const taught = teachWords(words, forms, [aLesson()]);
  expect(taught["supportPlan"]).toEqual(["Kontaktstufe", ...(words["supportPlan"] ?? [])]);
  expect(keysWith(taught, "Kontaktstufe")).toEqual(["supportPlan"]);
});

it("takes a label that names something else out of every other key", () => {
  const [label = ""] = words["severity"] ?? [];
  const taught = teachWords(words, forms, [aLesson({ label })]);
  expect(taught["supportPlan"]?.[0]).toBe(label);
  expect(keysWith(taught, label)).toEqual(["supportPlan"]);
});

it("does the same for titles, the control that sends, and the plan", () => {
  const taught = teachWords(words, forms, [
    aLesson({ kind: "title", field: undefined, label: "Neuer Fall" }),
    aLesson({ kind: "submit", field: undefined, label: "Absenden" }),
    aLesson({ kind: "option", label: "CSP-Support" }),
  ]);
  expect(taught["newSupportRequest"]?.[0]).toBe("Neuer Fall");
  expect(taught["create"]?.[0]).toBe("Absenden");
  expect(taught["cloudSolutionProvider"]?.[0]).toBe("CSP-Support");
});

describe("an entry of a list", () => {
  it("has the one meaning that was taught, and its field keeps its own names", () => {
    const [label = ""] = words["email"] ?? [];
    const method = { kind: "option", field: "preferredContactMethod", label } as const;
    const taught = teachWords(words, forms, [
      aLesson({ ...method, value: "email" }),
      aLesson({ ...method, value: "phone" }),
    ]);
    expect(taught["phoneMethod"]?.[0]).toBe(label);
    expect(taught["emailMethod"]).not.toContain(label);
    expect(taught["email"]).toContain(label);
  });

  it("may be a language or a severity", () => {
    const taught = teachWords(words, forms, [
      aLesson({ kind: "option", field: "preferredSupportLanguage", label: "Kanal 3", value: "de" }),
      aLesson({ kind: "option", field: "severity", label: "Rot", value: "critical" }),
    ]);
    expect(keysWith(taught, "Kanal 3")).toEqual(["preferredSupportLanguage:de"]);
    expect(keysWith(taught, "Rot")).toEqual(["severity:critical"]);
  });

  it("is read only with a meaning that its field can have", () => {
    const entry = { kind: "option", field: "severity", label: "Rot" } as const;
    const reading = readLessons([
      aLesson({ ...entry, value: "critical" }),
      aLesson({ ...entry, value: "de" }),
      aLesson(entry),
      aLesson({ ...entry, field: "firstName" }),
    ]);
    expect([reading.lessons.length, reading.unreadable.length]).toEqual([1, 3]);
  });
});

describe("a label that never names a field", () => {
  it("is taken out of its keys, and out of no other", () => {
    const [label = ""] = words["email"] ?? [];
    const taught = teachWords(words, forms, [
      aLesson({ kind: "never", field: "primaryEmailAddress", label, controlKind: "text" }),
    ]);
    expect(taught["email"]).not.toContain(label);
    expect(taught["general:primaryEmailAddress"]).not.toContain(label);
    expect(taught["phone"]).toEqual(words["phone"]);
  });

  it("names somebody else's where no word of it is one of the field", () => {
    const taught = teachWords(words, forms, [
      aLesson({ kind: "never", field: "primaryEmailAddress", label: "Kostenstelle", controlKind: "text" }),
    ]);
    expect(keysWith(taught, "Kostenstelle")).toEqual(["general:others"]);
  });

  it("may be taught as another field", () => {
    const taught = teachWords(words, forms, [
      aLesson({ kind: "never", field: "severity", label: "Stufe" }),
      aLesson({ label: "Stufe" }),
    ]);
    expect(keysWith(taught, "Stufe")).toEqual(["supportPlan"]);
  });
});

it("leaves the words as they are where nothing was taught, or of a field that the form has not", () => {
  expect(teachWords(words, forms, [])).toEqual(words);
  const ofOthers = wordsFor("microsoft365", "de");
  expect(teachWords(ofOthers, formsOf("microsoft365"), [aLesson({ portal: "microsoft365" })])).toEqual(ofOthers);
});
