import { describe, expect, it } from "vitest";
import type { Pointed } from "../../../src/lessons/background/next-form-teaching.ts";
import { nextTeaching, type TeachingEvent } from "../../../src/lessons/background/next-teaching.ts";
import { NOTHING_TAUGHT } from "../../../src/lessons/background/tab-teaching.ts";
import { aLesson } from "./a-lesson.ts";

const FORM = "form-1";
const at = { id: "ask-1", frameId: 3 } as const;
const about = { ...at, formId: FORM, field: "supportPlan" } as const;
const said: Pointed = { portal: "azure", language: "de", label: "Kontaktstufe", controlKind: "select" };
const pointed: TeachingEvent = { kind: "pointed", ...at, pointed: said };
const lesson = aLesson();

/** The state after these events, and what was to be done at the last one. */
const after = (...events: readonly TeachingEvent[]) => {
  let step: ReturnType<typeof nextTeaching> = { state: NOTHING_TAUGHT, effects: [] };
  for (const event of events) step = nextTeaching(step.state, event);
  return { step: step.state.step, effects: step.effects.map(({ kind }) => kind) };
};
const asked: TeachingEvent = { kind: "asked", ...about };
const refused = (isFilled: boolean): TeachingEvent => ({ kind: "refused", ...about, isFilled });
const confirmed: TeachingEvent = { kind: "confirmed", formId: FORM };
const learned: TeachingEvent = { kind: "learned", lesson, replaced: [] };
const formUndone: TeachingEvent = { kind: "formUndone", formId: FORM };

describe("show me where", () => {
  it("learns only what the person has confirmed", () => {
    expect(after(asked)).toEqual({ step: "pointing", effects: ["point"] });
    expect(after(asked, pointed)).toEqual({ step: "pointed", effects: [] });
    expect(after(asked, pointed, confirmed)).toEqual({ step: "clearing", effects: ["learn"] });
    expect(after(asked, pointed, confirmed, learned)).toEqual({ step: "learned", effects: [] });
    expect(after(asked, confirmed)).toEqual({ step: "pointing", effects: [] });
    expect(after(confirmed)).toEqual({ step: "nothing", effects: [] });
  });

  it("takes a word of no other frame, and none that it did not ask for", () => {
    expect(after(pointed).step).toBe("nothing");
    for (const other of [{ id: "ask-2" }, { frameId: 4 }])
      expect(after(asked, { ...pointed, ...other }).step).toBe("pointing");
    expect(after(asked, pointed, { ...pointed, pointed: { ...said, label: "Other" } }).effects).toEqual([]);
  });

  it("ends where the person wants no more of it, and with the form", () => {
    expect(after(asked, { kind: "ended", ...at }).step).toBe("nothing");
    expect(after(asked, { kind: "closed", formId: FORM })).toEqual({ step: "nothing", effects: ["stop"] });
    expect(after(asked, { kind: "closed", formId: "form-2" }).step).toBe("pointing");
    expect(after(asked, pointed, { kind: "closed", formId: FORM }).step).toBe("nothing");
  });

  it("asks once more in the place of what was asked before", () => {
    expect(after(asked, asked)).toEqual({ step: "pointing", effects: ["stop", "point"] });
    expect(after(asked, pointed, asked)).toEqual({ step: "pointing", effects: ["point"] });
  });
});

describe("what is not kept", () => {
  const failed: TeachingEvent = { kind: "failed", reason: "full" };

  it("is said, and what was taken out goes back", () => {
    expect(after(asked, pointed, confirmed, failed)).toEqual({ step: "failed", effects: [] });
    expect(after(refused(true), pointed, formUndone, failed)).toEqual({ step: "failed", effects: ["fillForm"] });
    expect(after(asked, pointed, confirmed, failed, { kind: "closed", formId: FORM }).step).toBe("nothing");
    expect(after(asked, pointed, confirmed, failed, asked).step).toBe("pointing");
    expect(after(asked, failed).step).toBe("pointing");
  });

  it("holds nobody up: also a form that never says it is cleared can be left", () => {
    expect(after(refused(true), pointed, { kind: "closed", formId: FORM }).step).toBe("nothing");
  });
});

describe("not this one", () => {
  it("is learned once what we wrote is out of the field, and the others are filled in again", () => {
    expect(after(refused(true), pointed)).toEqual({ step: "clearing", effects: ["undoForm"] });
    expect(after(refused(true), pointed, formUndone)).toEqual({ step: "clearing", effects: ["learn"] });
    expect(after(refused(true), pointed, formUndone, learned)).toEqual({ step: "learned", effects: ["fillForm"] });
  });

  it("is learned at once where nothing of ours is in it", () => {
    expect(after(refused(false), pointed)).toEqual({ step: "clearing", effects: ["learn"] });
  });
});

describe("an entry that was chosen in the panel", () => {
  const chosen: TeachingEvent = { kind: "chosen", ...about, option: { label: "CSP-Support" } };

  it("is learned as the entry of the list, whose name and language the frame says", () => {
    expect(after(chosen)).toEqual({ step: "naming", effects: ["point"] });
    const { state } = nextTeaching(nextTeaching(NOTHING_TAUGHT, chosen).state, pointed);
    expect(state).toMatchObject({
      step: "clearing",
      taught: { kind: "option", label: "CSP-Support", section: "Kontaktstufe", language: "de" },
    });
    expect(after(chosen, pointed).effects).toEqual(["learn"]);
    // The new words lead to the filling by themselves.
    expect(after(chosen, pointed, learned)).toEqual({ step: "learned", effects: [] });
  });
});

describe("a lesson that is taken back", () => {
  const isLearned = [asked, pointed, confirmed, learned];

  it("is forgotten once what we wrote is out of the field", () => {
    const undone: TeachingEvent = { kind: "undone", formId: FORM, isFilled: true };
    expect(after(...isLearned, undone)).toEqual({ step: "forgetting", effects: ["undoForm"] });
    expect(after(...isLearned, undone, formUndone)).toEqual({ step: "nothing", effects: ["forget", "fillForm"] });
  });

  it("is forgotten at once where nothing of ours is in it", () => {
    const undone: TeachingEvent = { kind: "undone", formId: FORM, isFilled: false };
    expect(after(...isLearned, undone)).toEqual({ step: "nothing", effects: ["forget"] });
  });

  it("stays where only the form was undone", () => {
    expect(after(...isLearned, formUndone)).toEqual({ step: "learned", effects: [] });
  });
});
