import { describe, expect, it, vi } from "vitest";
import { REPLIES_TO_FRAMES } from "../../../src/messages/replies.ts";
import { sendWith } from "../../../src/messages/send.ts";
import { UUID } from "./message-rows.ts";

const OWN_ID = "abcdefghijklmnop";

describe("sending", () => {
  const api = (answer: () => Promise<unknown>, id: string | undefined = OWN_ID) => ({
    runtime: { id, sendMessage: vi.fn(answer) },
  });

  it("gives the checked answer", async () => {
    const offer = {
      fill: "never",
      choosePlan: false,
      cloud: "worldwide",
      contactDetails: {},
      details: [],
    };
    const ok = api(() => Promise.resolve({ ok: true, value: offer }));
    expect(
      await sendWith(ok, REPLIES_TO_FRAMES)("requestOffer", { formId: UUID, fields: [], continues: false }),
    ).toEqual({ ok: true, value: offer });
    expect(ok.runtime.sendMessage).toHaveBeenCalledWith({
      name: "requestOffer",
      request: { formId: UUID, fields: [], continues: false },
    });
  });

  it("takes an answer whose empty value was dropped on the way", async () => {
    expect(
      await sendWith(
        api(() => Promise.resolve({ ok: true })),
        REPLIES_TO_FRAMES,
      )("wake", {}),
    ).toEqual({ ok: true, value: undefined });
  });

  it("does not trust an answer of another shape", async () => {
    for (const answer of [undefined, null, { ok: true, value: { fill: "now" } }, { value: 1 }]) {
      const result = await sendWith(
        api(() => Promise.resolve(answer)),
        REPLIES_TO_FRAMES,
      )("requestOffer", { formId: UUID, fields: [], continues: false });
      expect(result).toMatchObject({ ok: false, error: { kind: "failed" } });
    }
  });

  it("hands on a refusal", async () => {
    const refused = { ok: false, error: { kind: "refused", message: "no" } };
    expect(
      await sendWith(
        api(() => Promise.resolve(refused)),
        REPLIES_TO_FRAMES,
      )("wake", {}),
    ).toEqual(refused);
  });

  it("knows that this copy is out of date", async () => {
    const gone = api(() => Promise.reject(new Error("Extension context invalidated.")));
    expect(await sendWith(gone, REPLIES_TO_FRAMES)("wake", {})).toMatchObject({
      ok: false,
      error: { kind: "invalidated" },
    });
    const withoutId = { runtime: { id: undefined, sendMessage: () => Promise.reject(new Error("x")) } };
    expect(await sendWith(withoutId, REPLIES_TO_FRAMES)("wake", {})).toMatchObject({
      ok: false,
      error: { kind: "invalidated" },
    });
    const torn = { runtime: undefined } as unknown as Parameters<typeof sendWith>[0];
    expect(await sendWith(torn, REPLIES_TO_FRAMES)("wake", {})).toMatchObject({
      ok: false,
      error: { kind: "invalidated" },
    });
  });

  it("tells other trouble apart from it", async () => {
    const asleep = api(() =>
      Promise.reject(new Error("Could not establish connection. Receiving end does not exist.")),
    );
    expect(await sendWith(asleep, REPLIES_TO_FRAMES)("wake", {})).toMatchObject({
      ok: false,
      error: { kind: "failed" },
    });
  });
});
