import { describe, expect, it } from "vitest";
import type { FormTeachingEvent, Pointed } from "../../../src/lessons/background/next-form-teaching.ts";
import { nextTeaching } from "../../../src/lessons/background/next-teaching.ts";
import { aLesson } from "./a-lesson.ts";
import { NOTHING_TAUGHT } from "../../../src/lessons/background/tab-teaching.ts";
import type { FormPart } from "../../../src/lessons/model/form-teaching.ts";

const FORM = "form-1";
const said = (label: string): Pointed => ({ portal: "azure", language: "de", label });
const begun: FormTeachingEvent = { kind: "formAsked", formId: FORM, portal: "azure" };
const shown = (part: FormPart, label: string, frameId = 3): FormTeachingEvent[] => [
  { kind: "partAsked", formId: FORM, id: `ask ${part}`, part },
  { kind: "pointed", id: `ask ${part}`, frameId, pointed: said(label) },
];
const confirmed: FormTeachingEvent = { kind: "confirmed", formId: FORM };
const whole = [
  begun,
  ...shown("heading", "Neues"),
  ...shown("firstName", "Kelmat"),
  ...shown("lastName", "Tarnig"),
  ...shown("submit", "Los"),
];

const LEARNED = { lessons: [aLesson(), aLesson()], replaced: [aLesson()] };
const learned: FormTeachingEvent = { kind: "formLearned", learned: LEARNED };
const takenBack = (filled?: string): FormTeachingEvent => ({ kind: "formTakenBack", formId: FORM, filled });

const after = (...events: readonly FormTeachingEvent[]) => {
  let step: ReturnType<typeof nextTeaching> = { state: NOTHING_TAUGHT, effects: [] };
  for (const event of events) step = nextTeaching(step.state, event);
  return step;
};
const kinds = (...events: readonly FormTeachingEvent[]): string[] => after(...events).effects.map(({ kind }) => kind);
const labels = (...events: readonly FormTeachingEvent[]): string[] => {
  const { state } = after(...events);
  return state.step === "form" ? state.parts.map(({ part, taught }) => `${part}: ${taught.label}`) : [];
};

describe("a form that is taught as a whole", () => {
  it("is learned only once the person has confirmed title, button and two fields, all of it together", () => {
    expect(kinds(...whole)).toEqual(["stopAll"]);
    const [effect] = after(...whole, confirmed).effects;
    expect(effect).toMatchObject({
      kind: "learnForm",
      taught: [
        { kind: "title", label: "Neues" },
        { kind: "field", field: "firstName", label: "Kelmat" },
        { kind: "field", field: "lastName", label: "Tarnig" },
        { kind: "submit", label: "Los" },
      ],
    });
    for (const missing of ["heading", "submit", "lastName"]) {
      const rest = whole.filter((event) => !("part" in event && event.part === missing));
      expect(kinds(...rest, confirmed), missing).toEqual([]);
    }
  });

  it("takes no word of another frame than the first, and none that it did not ask for", () => {
    expect(labels(begun, ...shown("heading", "Neues"), ...shown("firstName", "Kelmat", 4))).toEqual(["heading: Neues"]);
    expect(labels(begun, { kind: "pointed", id: "other", frameId: 3, pointed: said("x") })).toEqual([]);
  });

  it("has a title or an address, and one part for a label", () => {
    expect(labels(begun, ...shown("heading", "Neues"), ...shown("address", "/neu"))).toEqual(["address: /neu"]);
    expect(labels(begun, ...shown("firstName", "Kelmat"), ...shown("lastName", "Kelmat"))).toEqual([
      "lastName: Kelmat",
    ]);
  });

  it("tells its own title from the field with the title of the request", () => {
    const { state } = after(begun, ...shown("heading", "Neues"), ...shown("title", "Worum"));
    expect(state).toMatchObject({
      parts: [{ taught: { kind: "title", label: "Neues" } }, { taught: { kind: "field", field: "title" } }],
    });
  });

  it("is left step by step, and with its page", () => {
    const asked = [begun, ...shown("heading", "Neues").slice(0, 1)];
    const closed: FormTeachingEvent = { kind: "closed", formId: FORM };
    expect(after(...asked, closed).state.step).toBe("form");
    expect(after(...asked, closed, closed).state.step).toBe("nothing");
    expect(labels(...asked, { kind: "ended", id: "ask heading", frameId: 9 }, ...shown("submit", "Los"))).toEqual([
      "submit: Los",
    ]);
    expect(after(...whole, { kind: "pageLeft" }).state.step).toBe("nothing");
  });

  it("is taken back as a whole: the list is there again, with what was shown", () => {
    const { state, effects } = after(...whole, confirmed, learned, takenBack());
    expect(effects).toEqual([{ kind: "forget", ...LEARNED }]);
    expect(state).toEqual(after(...whole).state);
    expect(kinds(...whole, takenBack())).toEqual([]);
    expect(kinds(...whole, confirmed, learned, takenBack(), takenBack())).toEqual([]);
  });

  it("is forgotten only once ours is out of the recognised form, or that is gone", () => {
    const taking = [...whole, confirmed, learned, takenBack("real")];
    expect(after(...taking).effects).toEqual([{ kind: "undoForm", formId: "real" }]);
    for (const event of [...shown("submit", "x"), takenBack("real"), { kind: "formUndone", formId: "other" } as const])
      expect(after(...taking, event)).toEqual({ ...after(...taking), effects: [] });
    for (const event of [
      { kind: "formUndone", formId: "real" },
      { kind: "closed", formId: "real" },
    ] as const)
      expect(after(...taking, event)).toEqual({
        state: { ...after(...whole).state, undone: "real" },
        effects: [{ kind: "forget", ...LEARNED }],
      });
    for (const event of [{ kind: "pageLeft" }, { kind: "closed", formId: FORM }] as const)
      expect(after(...taking, event)).toEqual({ state: NOTHING_TAUGHT, effects: [{ kind: "forget", ...LEARNED }] });
  });

  it("is filled in again where it is learned again after that", () => {
    const again = [...whole, confirmed, learned, takenBack("real"), { kind: "formUndone", formId: "real" } as const];
    expect(after(...again, confirmed, learned).effects).toEqual([{ kind: "fillForm", formId: "real" }]);
    expect(after(...again, confirmed, learned).state).toEqual(after(...whole, confirmed, learned).state);
    expect(after(...whole, confirmed, learned).effects).toEqual([]);
  });

  it("says what became of it, and is not learned twice", () => {
    expect(after(...whole, confirmed, { kind: "formFailed", reason: "full" }).state).toMatchObject({ end: "full" });
    expect(kinds(...whole, confirmed, learned, confirmed)).toEqual([]);
  });
});
