import { describe, expect, it } from "vitest";
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
