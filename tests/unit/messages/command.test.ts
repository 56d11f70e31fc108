import type { Runtime } from "webextension-polyfill";
import { describe, expect, it, vi } from "vitest";
import {
  type CommandName,
  FRAME_COMMANDS,
  PANEL_COMMANDS,
  POINTING_COMMANDS,
} from "../../../src/messages/command-list.ts";
import { type CommandHandlers, receiveCommands, sendCommand } from "../../../src/messages/command.ts";

const UUID = "5f0c8d52-3a4e-4b5a-9d36-2f0a1c9e7b11";
type Listener = (message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void) => undefined;

const fakeRuntime = () => {
  const listeners = new Set<Listener>();
  const answers: unknown[] = [];
  return {
    id: "own" as string | undefined,
    onMessage: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
    emit: (message: unknown, sender: Runtime.MessageSender) => {
      for (const listener of listeners) listener(message, sender, (answer) => answers.push(answer));
    },
    listeners,
    answers,
  };
};

it("sends to one frame or to all of a tab", async () => {
  const sendMessage = vi.fn(() => Promise.resolve(true));
  expect(await sendCommand({ sendMessage }, { tabId: 7, frameId: 3 }, "fillForm", { formId: UUID })).toBe(true);
  expect(sendMessage).toHaveBeenLastCalledWith(7, { command: "fillForm", payload: { formId: UUID } }, { frameId: 3 });
  await sendCommand({ sendMessage }, { tabId: 7 }, "offerChanged", {});
  expect(sendMessage).toHaveBeenLastCalledWith(7, { command: "offerChanged", payload: {} }, {});
});

it.each([
  "Could not establish connection. Receiving end does not exist.",
  "No tab with id: 7.",
  "Invalid tab ID: 7",
  "The message port closed before a response was received.",
  "A listener indicated an asynchronous response by returning true, but the message channel closed " +
    "before a response was received",
])("says that nobody is there: %s", async (message) => {
  const sendMessage = () => Promise.reject(new Error(message));
  expect(await sendCommand({ sendMessage }, { tabId: 7 }, "offerChanged", {})).toBe(false);
});

it("says that nobody took it where a frame that goes away answers nothing", async () => {
  expect(await sendCommand({ sendMessage: () => Promise.resolve(undefined) }, { tabId: 7 }, "offerChanged", {})).toBe(
    false,
  );
});

it("lets other errors through", async () => {
  const sendMessage = () => Promise.reject(new Error("Could not serialize message."));
  await expect(sendCommand({ sendMessage }, { tabId: 7 }, "offerChanged", {})).rejects.toThrow("serialize");
});

it("hears the background only", () => {
  const runtime = fakeRuntime();
  const fillForm = vi.fn();
  receiveCommands(runtime, { fillForm: FRAME_COMMANDS.fillForm }, { fillForm }, new AbortController().signal);
  const command = { command: "fillForm", payload: { formId: UUID } };
  runtime.emit(command, { id: "other" });
  runtime.emit(command, { id: "own", tab: { id: 7 } as NonNullable<Runtime.MessageSender["tab"]> });
  runtime.emit(command, {});
  expect(fillForm).not.toHaveBeenCalled();
  expect(runtime.answers).toEqual([]);
  runtime.emit(command, { id: "own" });
  expect(runtime.answers).toEqual([true]);
  expect(fillForm).toHaveBeenCalledExactlyOnceWith({ formId: UUID });
});

it("passes over what is no command of the right shape", () => {
  const runtime = fakeRuntime();
  const fillForm = vi.fn();
  receiveCommands(runtime, { fillForm: FRAME_COMMANDS.fillForm }, { fillForm }, new AbortController().signal);
  for (const message of [
    undefined,
    "fillForm",
    { command: "fillForm" },
    { command: "fillForm", payload: { formId: 1 } },
    { command: "constructor", payload: {} },
    { command: "undoForm", payload: { formId: UUID } },
  ]) {
    runtime.emit(message, { id: "own" });
  }
  expect(fillForm).not.toHaveBeenCalled();
});

it("stops at the signal, and never starts after it", () => {
  const runtime = fakeRuntime();
  const end = new AbortController();
  receiveCommands(runtime, {}, {}, end.signal);
  end.abort();
  expect(runtime.listeners.size).toBe(0);
  receiveCommands(runtime, {}, {}, end.signal);
  expect(runtime.listeners.size).toBe(0);
});

/** A good payload of each command, and ones that must be passed over. A new command without a row does not compile. */
const ROWS: { readonly [N in CommandName]: { readonly good: unknown; readonly bad: readonly unknown[] } } = {
  offerChanged: { good: {}, bad: [undefined] },
  wordsChanged: { good: {}, bad: [undefined] },
  startPointing: {
    good: { id: UUID, controls: ["text", "select"], label: "Contact level" },
    bad: [{ id: UUID }, { id: UUID, controls: "text" }, { controls: [] }],
  },
  stopPointing: { good: {}, bad: [undefined] },
  cloudOff: { good: { hosts: ["portal.azure.cn", "*.azure.cn"] }, bad: [{ hosts: "*" }, {}] },
  panelDue: { good: {}, bad: [undefined] },
  watchFrame: { good: { frameId: 3, index: 0, count: 2 }, bad: [{ frameId: 3 }, { frameId: "3", index: 0, count: 2 }] },
  fillForm: { good: { formId: UUID }, bad: [{}, { formId: 1 }] },
  undoForm: { good: { formId: UUID }, bad: [{}, { formId: 1 }] },
  watchNotice: {
    good: { since: 1_795_424_400_000, loaded: "before" },
    bad: [
      { since: "today", loaded: "before" },
      { since: 1_795_424_400_000, loaded: "never" },
    ],
  },
  requestDescribed: {
    good: { formId: UUID, facts: { severity: "critical", breakFix: true } },
    bad: [{ formId: UUID }, { formId: UUID, facts: { severity: "A", breakFix: true } }],
  },
  noticeSeen: {
    good: { kind: "success", supportTicketId: "2611230040001234" },
    bad: [{ kind: "info" }, { kind: "success", supportTicketId: "2611230040001234<b>" }],
  },
  showPanel: {
    good: { policy: { fill: "never", choosePlan: false, because: "notJudged" } },
    bad: [{}, { policy: { fill: "never", choosePlan: false } }, { policy: { fill: "onClick" } }],
  },
};

const COMMANDS = { ...FRAME_COMMANDS, ...PANEL_COMMANDS, ...POINTING_COMMANDS };
const names = Object.keys(COMMANDS) as CommandName[];

describe.each(names)("the command %s", (command) => {
  const { good, bad } = ROWS[command];
  const received = (payload: unknown, sender: Runtime.MessageSender): number => {
    const runtime = fakeRuntime();
    const handler = vi.fn();
    const handlers = Object.fromEntries(
      names.map((name) => [name, name === command ? handler : () => undefined]),
    ) as unknown as CommandHandlers<CommandName>;
    receiveCommands(runtime, COMMANDS, handlers, new AbortController().signal);
    runtime.emit({ command, payload }, sender);
    expect(runtime.answers).toHaveLength(handler.mock.calls.length);
    return handler.mock.calls.length;
  };

  it("is taken from the background only", () => {
    expect(received(good, { id: "own" })).toBe(1);
    for (const url of ["https://portal.azure.com/", "https://evil.example/"])
      expect(
        received(good, {
          id: "own",
          url,
          frameId: 0,
          tab: { id: 7, url } as NonNullable<Runtime.MessageSender["tab"]>,
        }),
      ).toBe(0);
    for (const sender of [{ id: "other" }, {}]) expect(received(good, sender)).toBe(0);
  });

  it("is passed over in any other shape", () => {
    expect(bad.length).toBeGreaterThan(0);
    for (const payload of [...bad, null, 1]) expect(received(payload, { id: "own" }), JSON.stringify(payload)).toBe(0);
  });
});
