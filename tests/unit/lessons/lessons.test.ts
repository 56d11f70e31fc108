import { describe, expect, it } from "vitest";
import { MAX_LESSONS } from "../../../src/lessons/model/lesson.ts";
import { addLesson, mergeLessons, removeLesson } from "../../../src/lessons/model/lessons.ts";
import { readLessons } from "../../../src/lessons/model/read-lessons.ts";
import { aLesson } from "./a-lesson.ts";

const many = Array.from({ length: MAX_LESSONS }, (_, index) => aLesson({ label: `Label ${index}` }));

describe("a lesson that is added", () => {
  it("takes the place of the same one, and of one that says the opposite", () => {
    const [first, never, other] = [aLesson(), aLesson({ kind: "never" }), aLesson({ field: "severity" })];
    const again = aLesson();
    const added = addLesson([first, never, other], again);
    expect(added).toEqual({ lessons: [other, again], replaced: [first, never], isFull: false });
  });

  it("leaves those of another portal, language, field or label", () => {
    const others = [
      aLesson({ portal: "powerPlatform" }),
      aLesson({ language: "fr" }),
      aLesson({ field: "severity" }),
      aLesson({ label: "Stufe" }),
    ];
    expect(addLesson(others, aLesson()).replaced).toEqual([]);
  });

  it("finds no room beside five hundred, but in the place of one of them", () => {
    expect(addLesson(many, aLesson({ label: "One more" })).isFull).toBe(true);
    expect(addLesson(many, aLesson({ label: "Label 7" }))).toMatchObject({ isFull: false, replaced: [many[7]] });
  });
});

it("takes a lesson out", () => {
  const [one, other] = [aLesson(), aLesson({ field: "severity" })];
  expect(removeLesson([one, other], one.id)).toEqual([other]);
});

it("merges an import: what is known stays as it is, and what finds no room is counted", () => {
  const known = aLesson();
  const fresh = aLesson({ field: "severity" });
  expect(mergeLessons([known], [aLesson(), fresh])).toEqual({
    lessons: [known, fresh],
    added: [fresh],
    known: 1,
    left: 0,
  });
  expect(mergeLessons(many, [aLesson({ label: "One more" })])).toMatchObject({ added: [], left: 1 });
});

describe("what is stored", () => {
  it("is read entry by entry: a bad one takes no other along", () => {
    const good = aLesson();
    const bad = [
      { ...good, label: "x".repeat(201) },
      { ...good, portal: "aws" },
      { ...good, field: undefined },
      { ...good, kind: "title" },
      { ...good, learnedDate: "yesterday" },
      null,
      "x",
    ];
    expect(readLessons([...bad.slice(0, 3), good, ...bad.slice(3)])).toEqual({ lessons: [good], unreadable: bad });
  });

  it("is nothing where nothing is stored, and one bad entry where it is no list", () => {
    expect(readLessons(undefined)).toEqual({ lessons: [], unreadable: [] });
    expect(readLessons({})).toEqual({ lessons: [], unreadable: [{}] });
  });

  it("is bounded", () => {
    expect(readLessons([...many, aLesson()])).toMatchObject({ lessons: many, unreadable: [{}] });
  });
});
