import { describe, expect, it } from "vitest";
import { nextFrames, type FrameEvent } from "../../../../src/form/background/next-frames.ts";
import type { FormFrame } from "../../../../src/form/background/tab-forms.ts";

const PLACE = { index: 1, count: 3 };
const asked = (place: FormFrame["place"] = PLACE, documentId = "F", frameId = 5): FrameEvent => ({
  kind: "asked",
  frameId,
  documentId,
  place,
});
const nowhere: FrameEvent = { kind: "asked", frameId: 5, documentId: "F", place: undefined };
const seen = (shown: boolean | undefined): FrameEvent => ({ kind: "seen", frameId: 5, shown });
const informed: FrameEvent = { kind: "informed", frameId: 5 };
const at = (...events: readonly FrameEvent[]) =>
  events.reduce<ReturnType<typeof nextFrames>>((next, event) => nextFrames(next.frames, event), { frames: undefined });

describe("a frame that asks", () => {
  it("is unseen until the top document has looked, which it is asked to do until it answers", () => {
    expect(at(asked())).toEqual({
      frames: [{ frameId: 5, documentId: "F", place: PLACE, shown: undefined }],
      watch: { frameId: 5, ...PLACE },
    });
    expect(at(asked(), asked()).watch).toBeDefined();
    expect(at(asked(), seen(true), asked()).watch).toBeUndefined();
  });

  it("keeps the last word at another place, and loses it in another document", () => {
    const moved = at(asked(), seen(true), asked({ index: 2, count: 4 }));
    expect(moved).toMatchObject({ frames: [{ shown: true }], watch: { index: 2 } });
    const anew = at(asked(), seen(true), asked(PLACE, "F2"));
    expect(anew.frames).toEqual([{ frameId: 5, documentId: "F2", place: PLACE, shown: undefined }]);
  });

  it("without a place is hidden, and nobody is asked", () => {
    expect(at(nowhere)).toEqual({ frames: [{ frameId: 5, documentId: "F", place: undefined, shown: false }] });
    expect(at(asked(), seen(true), nowhere).frames).toMatchObject([{ shown: false }]);
  });

  it("is none where it is the top document itself", () => {
    expect(at(asked(PLACE, "D", 0))).toEqual({ frames: undefined });
  });
});

describe("what the top document says of a frame", () => {
  it("is news until the frame has heard of it, and then where it is another word", () => {
    const shown = at(asked(), seen(true));
    expect(shown).toMatchObject({ frames: [{ shown: true, uninformed: true }], inform: true });
    expect(at(asked(), seen(true), seen(true)).inform, "nobody has told it yet").toBe(true);
    const heard = at(asked(), seen(true), informed);
    expect(nextFrames(heard.frames, seen(true))).toEqual({ frames: heard.frames });
    expect(nextFrames(heard.frames, seen(false))).toMatchObject({ frames: [{ shown: false }], inform: true });
  });

  it("without a word has its place asked for anew, and the last word counts meanwhile", () => {
    const next = at(asked(), seen(true), informed, seen(undefined));
    expect(next).toMatchObject({ frames: [{ shown: true, place: undefined }], inform: true });
  });

  it("of which nobody has asked is no news", () => {
    expect(at(seen(true))).toEqual({ frames: undefined });
  });
});
