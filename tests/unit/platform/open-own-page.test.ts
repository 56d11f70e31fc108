import { describe, expect, it, vi } from "vitest";
import { openOwnPage, type OwnPagesApi } from "../../../src/platform/pages/open-own-page.ts";
import { listHash, requestInHash } from "../../../src/tickets/address/list-address.ts";

const URL = "chrome-extension://own/src/entries/list/index.html";

const browserWith = (urls: readonly (string | undefined)[]) => {
  const calls: unknown[] = [];
  const api = {
    tabs: {
      query: () => Promise.resolve(urls.map((url, index) => ({ id: index + 1, windowId: 7, url }))),
      create: vi.fn((options: object) => Promise.resolve(calls.push(["create", options]))),
      update: vi.fn((id: number, options: object) => Promise.resolve(calls.push(["update", id, options]))),
    },
    windows: { update: (id: number, options: object) => Promise.resolve(calls.push(["window", id, options])) },
  };
  return { api: api as unknown as OwnPagesApi, calls };
};

describe("a page of ours", () => {
  it("is opened in a tab of its own where none has it", async () => {
    const { api, calls } = browserWith([undefined, "https://example.com/", `${URL}l`]);
    await openOwnPage(api, URL, "#request=1");
    expect(calls).toEqual([["create", { url: `${URL}#request=1` }]]);
  });

  it.each([URL, `${URL}#request=2`])("comes to the front where a tab has it at %s", async (url) => {
    const { api, calls } = browserWith(["https://example.com/", url]);
    await openOwnPage(api, URL, "#request=1");
    expect(calls).toEqual([
      ["update", 2, { active: true, url: `${URL}#request=1` }],
      ["window", 7, { focused: true }],
    ]);
  });

  it("stays where it is when nothing of it is wanted, also where there are no windows", async () => {
    const { api, calls } = browserWith([URL]);
    await openOwnPage({ tabs: api.tabs }, URL);
    expect(calls).toEqual([["update", 1, { active: true }]]);
  });
});

describe("the list's address", () => {
  it.each(["00000000-0000-4000-8000-000000000001", "a b&c=d#e"])("names the request %s and gives it back", (id) => {
    expect(requestInHash(listHash(id))).toBe(id);
  });

  it.each(["", "#", "#request=", "#other=1"])("names none in %j", (hash) => {
    expect(requestInHash(hash)).toBeUndefined();
    expect(listHash(undefined)).toBe("");
  });
});
