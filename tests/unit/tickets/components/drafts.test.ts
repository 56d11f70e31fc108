import { describe, expect, it } from "vitest";
import { draftKey, notesDraftOf, withDraft } from "../../../../src/tickets/components/hooks/drafts.ts";
import { draftKeeper, readDrafts } from "../../../../src/tickets/popup/session-drafts.ts";
import { fakeArea } from "../../background/fake-browser.ts";

describe("notes with a draft", () => {
  it.each([
    ["called", { text: "called back", base: "called" }, "called back"],
    ["", { text: "called" }, "called"],
    ["called back", { text: "called back", base: "called" }, "called back"],
    ["called back, solved", { text: "called back", base: "called" }, "called back, solved"],
    ["asked for logs", { text: "called back", base: "called" }, "asked for logs\ncalled back"],
    ["called", { text: "", base: "called" }, ""],
  ])("%j and %j are %j", (stored, draft, notes) => {
    expect(withDraft(stored, draft)).toBe(notes);
  });

  it("have another key than numbers", () => {
    expect(notesDraftOf(draftKey("notes", "1"))).toBe("1");
    expect(notesDraftOf(draftKey("number", "1"))).toBeUndefined();
  });
});

describe("drafts of the session", () => {
  it("outlive the popup until they are forgotten; one that is none takes no other along", async () => {
    const session = fakeArea({ popupDrafts: { "number:1": { text: "26" }, "notes:2": "broken" } });
    const first = await readDrafts(session);
    expect(first).toEqual({ "number:1": { text: "26" } });
    const keep = draftKeeper(session, first);
    keep("notes", "3", { text: "called", base: "" });
    keep("number", "1", undefined);
    await expect.poll(() => readDrafts(session)).toEqual({ "notes:3": { text: "called", base: "" } });
    expect(await readDrafts(fakeArea({ popupDrafts: 5 }))).toEqual({});
  });
});
