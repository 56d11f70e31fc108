import type { Runtime } from "webextension-polyfill";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { MESSAGES, type MessageName } from "../../../src/messages/message-list.ts";
import { handleMessages, type MessageHandlers } from "../../../src/messages/receive.ts";
import { REPLIES_TO_FRAMES } from "../../../src/messages/replies.ts";
import { sendWith } from "../../../src/messages/send.ts";
import { isFrameHost, isPortalHost } from "../../../src/portals/hosts/hosts.ts";

const OWN_ID = "abcdefghijklmnop";
const ORIGIN = `chrome-extension://${OWN_ID}`;
const UUID = "5f0c8d52-3a4e-4b5a-9d36-2f0a1c9e7b11";
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

const submission = {
  submissionId: UUID,
  portal: "azure",
  cloud: "worldwide",
  host: "portal.azure.com",
  title: "VM down",
  breakFix: true,
  customer: {},
  own: false,
  contactDetails: {},
  createdDate: "2026-11-23T09:00:00.000Z",
};

/** A good request of each message, and ones that must be refused. A new message without a row does not compile. */
const ROWS: { readonly [N in MessageName]: { readonly good: unknown; readonly bad: readonly unknown[] } } = {
  reportContext: {
    good: {
      portal: "azure",
      isFirst: true,
      address: "https://portal.azure.com/",
      texts: [["Kim (kim@fabrikam.com)"], []],
    },
    bad: [
      { texts: [["x".repeat(2001)]] },
      { texts: [Array(11).fill("x")] },
      { portal: "aws" },
      { names: ["x".repeat(101)] },
      { address: "x".repeat(8001) },
      { address: undefined },
    ].map((wrong) => ({ portal: "azure", isFirst: false, address: "", ...wrong })),
  },
  describeRequest: {
    good: { formId: UUID, facts: { severity: "critical", breakFix: true } },
    bad: [{ formId: UUID }, { formId: UUID, facts: { severity: "A", breakFix: true } }],
  },
  requestWords: {
    good: { portals: ["azure"], language: "de-DE" },
    bad: [{ portals: ["office"], language: "de" }, { portals: ["azure"] }],
  },
  requestOffer: {
    good: {
      formId: UUID,
      fields: ["firstName"],
      continues: false,
      place: { index: 1, count: 3, within: ["https://portal.azure.com"] },
    },
    bad: [
      { formId: "1", fields: [], continues: false },
      { formId: UUID, fields: ["password"], continues: false },
      { formId: UUID, fields: [] },
      { formId: UUID, fields: [], continues: false, place: { index: 1 } },
      { formId: UUID, fields: [], continues: false, place: { index: 1, count: 3 } },
      {
        formId: UUID,
        fields: [],
        continues: false,
        place: { index: 1, count: 3, within: ["https://".padEnd(400, "a")] },
      },
    ],
  },
  reportFrame: { good: { frameId: 5, shown: true }, bad: [{ shown: true }, { frameId: 5, shown: "yes" }] },
  reportForm: {
    good: { formId: UUID, portal: "azure", needsSeverity: false, evidence: [], fields: [], state: "idle" },
    bad: [["route"], [{ kind: "route" }], [{ kind: "heading", text: "x".repeat(301) }]].map((evidence) => ({
      formId: UUID,
      portal: "azure",
      needsSeverity: false,
      evidence,
      fields: [],
      state: "idle",
    })),
  },
  requestsListed: {
    good: {
      portal: "microsoft365",
      language: "de",
      requests: [{ supportTicketId: "26192196", texts: ["Mail is late", "#26192196"] }],
    },
    bad: [
      { portal: "partnerCenter", language: "de", requests: [] },
      { portal: "azure", language: "de", requests: [{ supportTicketId: "1234", texts: [] }] },
      { portal: "azure", language: "de", requests: [{ supportTicketId: "26192196", texts: ["x".repeat(301)] }] },
    ],
  },
  framesSeen: {
    good: { frames: [{ origin: "https://sandbox-1.reactblade.portal.azure.us", isForm: true }] },
    bad: [
      { frames: [{ origin: "https://sandbox-1.reactblade.portal.azure.us/React", isForm: true }] },
      { frames: [{ origin: "https://*.azure.us", isForm: true }] },
      { frames: [{ origin: "http://portal.azure.us", isForm: true }] },
      { frames: [{ origin: "https://portal.azure.us" }] },
      { frames: Array(21).fill({ origin: "https://portal.azure.us", isForm: true }) },
    ],
  },
  listSeenFrames: { good: {}, bad: ["all"] },
  reportFormGone: { good: { formId: UUID }, bad: [{}, { formId: 5 }] },
  saveDraft: {
    good: { formId: UUID, draft: { title: "x" }, typed: ["title"], opened: 1.5 },
    bad: [
      { formId: UUID, draft: { title: "x".repeat(501) }, typed: [], opened: 1 },
      { formId: UUID, draft: { title: 1 }, typed: [], opened: 1 },
      { formId: UUID, draft: {}, typed: ["password"], opened: 1 },
      { formId: UUID, draft: {}, typed: [] },
    ],
  },
  wake: { good: {}, bad: [null, "x"] },
  submissionIntended: {
    good: { submissionId: UUID, createdDate: submission.createdDate, submission },
    bad: [
      { submissionId: UUID },
      { submissionId: "submission", createdDate: submission.createdDate },
      { submissionId: UUID, createdDate: submission.createdDate, submission: { title: "x" } },
    ],
  },
  reportOutcome: {
    good: { submission, outcome: "confirmed", supportTicketId: "2611230040001234" },
    bad: [
      { submission, outcome: "pending" },
      { submission: { ...submission, title: undefined }, outcome: "confirmed" },
      { submission, outcome: "confirmed", supportTicketId: "12 34" },
    ],
  },
  reportNotice: { good: { kind: "success" }, bad: [{ kind: "info" }, { kind: "success", supportTicketId: "<b>" }] },
  startFilling: { good: {}, bad: [undefined] },
  startPanel: { good: {}, bad: [undefined] },
  readPanel: { good: {}, bad: [undefined] },
  answerContext: {
    good: { answer: "customer" },
    bad: [{ answer: "maybe" }, { answer: "own", tenant: { domain: "no domain" } }],
  },
  fillForm: { good: { formId: UUID }, bad: [{}] },
  undoForm: { good: { formId: UUID }, bad: [{}] },
  openOptions: { good: {}, bad: [undefined] },
  changeTicket: {
    good: { id: UUID, change: { kind: "close" } },
    bad: [
      { id: UUID, change: { kind: "submit" } },
      { id: UUID, change: { kind: "snooze", minutes: 0 } },
      { id: UUID, change: { kind: "setBreakFix" } },
      { id: UUID, change: { kind: "setBreakFix", breakFix: "yes" } },
      { id: UUID, change: { kind: "setLanguage" } },
      { id: UUID, change: { kind: "setLanguage", language: "tlh" } },
      { id: "1", change: { kind: "close" } },
    ],
  },
  restoreTickets: {
    good: {
      tickets: [
        {
          ...submission,
          id: UUID,
          confirmation: "pending",
          status: "closed",
          notified: {},
          updatedDate: submission.createdDate,
          revision: 1,
        },
      ],
    },
    bad: [{}, { tickets: [submission] }, { tickets: Array(201).fill(null) }],
  },
  sweep: { good: {}, bad: [undefined] },
  diagnose: { good: {}, bad: [undefined] },
  partnerCenterSeen: { good: { tenant: { id: UUID } }, bad: [{ tenant: { id: "x" } }, undefined] },
  noteDismissed: { good: {}, bad: [undefined] },
  portalLinkClicked: {
    good: { portal: "azure", tenant: { id: UUID }, at: 1 },
    bad: [
      { portal: "aws", tenant: {}, at: 1 },
      { portal: "azure", at: 1 },
      { portal: "azure", tenant: { domain: "<b>" }, at: 1 },
      { portal: "azure", tenant: {} },
    ],
  },
  listCustomers: { good: {}, bad: [undefined] },
  editCustomer: { good: { tenant: { domain: "contoso.com" } }, bad: [{ tenant: { id: "x" } }, { id: UUID }] },
  forgetCustomer: { good: { id: UUID }, bad: [{}, { id: 1 }] },
};

const names = Object.keys(MESSAGES) as MessageName[];
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
