import type { Runtime } from "webextension-polyfill";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { MESSAGES } from "../../../src/messages/message-list.ts";
import { handleMessages, type MessageHandlers } from "../../../src/messages/receive.ts";
import { isFrameHost, isPortalHost } from "../../../src/portals/hosts/hosts.ts";
import { UUID, ROWS, names } from "./message-rows.ts";

const OWN_ID = "abcdefghijklmnop";
const ORIGIN = `chrome-extension://${OWN_ID}`;
type Sender = Runtime.MessageSender & { origin?: string };
const tab = (url = "https://portal.azure.com/#home") => ({ id: 7, url }) as NonNullable<Sender["tab"]>;
const top: Sender = { id: OWN_ID, tab: tab(), frameId: 0, url: "https://portal.azure.com/#home" };

const frame: Sender = {
  id: OWN_ID,
  tab: tab(),
  frameId: 3,
  url: "https://sandbox-1.reactblade.portal.azure.net/React/Index",
};

const ownPage: Sender = { id: OWN_ID, url: `${ORIGIN}/src/entries/popup/index.html` };
const ownPageInTab: Sender = { ...ownPage, tab: tab(`${ORIGIN}/src/entries/options/index.html`), frameId: 0 };

/** Senders that no message may come from. */
const STRANGERS: Readonly<Record<string, Sender>> = {
  "another extension": { ...top, id: "ponmlkjihgfedcba" },
  nobody: {},
  "a host that is no portal": { ...top, url: "https://evil.example/" },
  "a script of ours at a host of Microsoft that is no portal": {
    ...top,
    url: "https://login.microsoftonline.com/",
    tab: tab("https://login.microsoftonline.com/"),
  },
  "a script of ours in a frame of another host": { ...frame, url: "https://ms.hosting.portal.azure.example/" },
  "a host that only looks like a portal": { ...top, url: "https://portal.azure.com.evil.example/" },
  "a host of frames as the top document": {
    ...top,
    url: "https://sandbox-1.reactblade.portal.azure.net/",
    tab: tab("https://sandbox-1.reactblade.portal.azure.net/"),
  },
  "a host of another cloud's frames as the top document": {
    ...top,
    url: "https://anything.azure.us/",
    tab: tab("https://anything.azure.us/"),
  },
  "a portal's frame in a page that is no portal": { ...frame, tab: tab("https://evil.example/") },
  "a portal's frame in a page at a host of frames": { ...frame, tab: tab("https://anything.azure.cn/") },
  "a portal's frame in a tab that does not tell its address": {
    ...frame,
    tab: { id: 7 } as NonNullable<Sender["tab"]>,
  },
  "a customer's workspace in a portal": {
    ...frame,
    url: "https://adb-123.4.databricks.azure.us/",
    tab: tab("https://portal.azure.us/"),
  },
  "a customer's machine in a portal": {
    ...frame,
    url: "https://www.fabrikam.cloudapp.azure.cn/",
    tab: tab("https://portal.azure.cn/"),
  },
  "a portal without TLS": { ...top, url: "http://portal.azure.com/" },
  "a sandboxed frame of a portal": { ...frame, origin: "null" },
  "a portal outside of any tab": { id: OWN_ID, frameId: 0, url: "https://portal.azure.com/" },
  "a broken address": { ...top, url: "nonsense" },
  "another extension's page": { id: OWN_ID, url: "chrome-extension://ponmlkjihgfedcba/src/entries/popup/index.html" },
  "a page whose address begins like ours": { id: OWN_ID, url: `${ORIGIN}x/index.html` },
};

const ALLOWED = { portal: [top, frame], portalTop: [top], ownPage: [ownPage, ownPageInTab] } as const;

const FORBIDDEN = {
  portal: [ownPage, ownPageInTab],
  portalTop: [frame, ownPage, ownPageInTab],
  ownPage: [top, frame],
} as const;

describe("messages to the background", () => {
  const handle = vi.fn<(...args: unknown[]) => Promise<undefined>>(() => Promise.resolve(undefined));
  const report = vi.fn();
  const handlers = Object.fromEntries(names.map((name) => [name, handle])) as unknown as MessageHandlers;
  const receive = handleMessages(handlers, {
    runtimeId: OWN_ID,
    extensionOrigin: `${ORIGIN}/`,
    isPortalHost,
    isFrameHost,
    report,
  });
  beforeEach(() => {
    vi.clearAllMocks();
  });

  it("have a row each here", () => {
    expect(Object.keys(ROWS).sort()).toEqual([...names].sort());
    for (const name of names) expect(ROWS[name].bad.length, name).toBeGreaterThan(0);
  });

  describe.each(names)("%s", (name) => {
    const { good, bad } = ROWS[name];
    const { from } = MESSAGES[name];

    it("reaches its handler from those who may send it", async () => {
      for (const sender of ALLOWED[from])
        expect(await receive({ name, request: good }, sender)).toMatchObject({ ok: true });
      expect(handle).toHaveBeenCalledTimes(ALLOWED[from].length);
    });

    it("is refused from all others", async () => {
      for (const sender of [...FORBIDDEN[from], ...Object.values(STRANGERS)]) {
        expect(await receive({ name, request: good }, sender), JSON.stringify(sender)).toMatchObject({
          ok: false,
          error: { kind: "refused" },
        });
      }
      expect(handle).not.toHaveBeenCalled();
    });

    it("is refused in any other shape", async () => {
      for (const request of [...bad, 1, null]) {
        expect(await receive({ name, request }, ALLOWED[from][0]), JSON.stringify(request)).toMatchObject({
          ok: false,
          error: { kind: "refused" },
        });
      }
      expect(handle).not.toHaveBeenCalled();
    });
  });

  it.each([["nope"], ["toString"], ["__proto__"], [undefined]])("named %s are refused", async (name) => {
    expect(await receive({ name, request: {} }, top)).toMatchObject({ ok: false, error: { kind: "refused" } });
    expect(await receive(name, top)).toMatchObject({ ok: false, error: { kind: "refused" } });
  });

  it("tell their handler who sent them", async () => {
    await receive({ name: "wake", request: {} }, { ...frame, documentId: "D1" });
    expect(handle).toHaveBeenLastCalledWith(
      {},
      {
        tabId: 7,
        frameId: 3,
        documentId: "D1",
        host: "sandbox-1.reactblade.portal.azure.net",
        topHost: "portal.azure.com",
      },
    );
    await receive(
      { name: "wake", request: {} },
      { ...frame, url: "https://sandbox-1.reactblade.portal.azure.us/", tab: tab("https://portal.azure.us/") },
    );
    expect(handle.mock.lastCall?.[1]).toMatchObject({
      host: "sandbox-1.reactblade.portal.azure.us",
      topHost: "portal.azure.us",
    });
    const blank: Sender = { ...frame, url: "about:blank", origin: "https://portal.azure.com" };
    await receive({ name: "wake", request: {} }, blank);
    expect(handle.mock.lastCall?.[1]).toMatchObject({ host: "portal.azure.com" });
  });

  it("carry only what their shape names", async () => {
    await receive({ name: "reportFormGone", request: { formId: UUID, secret: 1 } }, top);
    expect(handle).toHaveBeenLastCalledWith({ formId: UUID }, expect.anything());
  });

  it("answer with the error of a handler, and report it", async () => {
    handle.mockRejectedValueOnce(new RangeError("broken"));
    expect(await receive({ name: "wake", request: {} }, top)).toEqual({
      ok: false,
      error: { kind: "failed", message: "broken" },
    });
    expect(report).toHaveBeenCalledWith(new RangeError("broken"));
  });
});
