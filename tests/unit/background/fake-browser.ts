import type { Runtime } from "webextension-polyfill";
import { vi } from "vitest";
import type { BackgroundApi } from "../../../src/entries/background/background-api.ts";
import type { StorageArea } from "../../../src/platform/stored-item.ts";

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type AreaListener = (changes: Changes, areaName: string) => void;

/** A storage area that copies what it holds, as the browser does. */
export const fakeArea = (
  values: Record<string, unknown> = {},
  changed: (changes: Changes) => void = () => undefined,
) => {
  const area: StorageArea & { values: Record<string, unknown> } = {
    values,
    get: (keys) => {
      const wanted = keys === null ? Object.keys(values) : [keys].flat();
      return Promise.resolve(
        structuredClone(Object.fromEntries(wanted.filter((key) => key in values).map((key) => [key, values[key]]))),
      );
    },
    set: (items) => {
      const copies = structuredClone(items);
      const changes = Object.fromEntries(
        Object.entries(copies).map(([key, newValue]) => [key, { oldValue: values[key], newValue }]),
      );
      Object.assign(values, copies);
      changed(changes);
      return Promise.resolve();
    },
    remove: (keys) => {
      const gone = [keys].flat().filter((key) => key in values);
      const changes = Object.fromEntries(gone.map((key) => [key, { oldValue: values[key] }]));
      for (const key of gone) delete values[key];
      if (gone.length > 0) changed(changes);
      return Promise.resolve();
    },
  };
  return area;
};

/** An event that a test can fire; it gives what the listeners give. */
export const fakeEvent = <T extends (...args: never[]) => unknown>() => {
  const listeners = new Set<T>();
  return {
    addListener: (listener: T) => void listeners.add(listener),
    removeListener: (listener: T) => void listeners.delete(listener),
    hasListener: (listener: T) => listeners.has(listener),
    hasListeners: () => listeners.size > 0,
    emit: (...args: Parameters<T>): unknown[] => [...listeners].map((listener) => listener(...args)),
  };
};

export const OWN_ID = "own-extension";
const ORIGIN = `chrome-extension://${OWN_ID}/`;

export interface Stored {
  readonly local: Record<string, unknown>;
  readonly session: Record<string, unknown>;
}

/** As much of a browser as the background uses; `stored` outlives it, as a worker is stopped and started. */
export const fakeBrowser = (stored: Stored = { local: {}, session: {} }) => {
  const onChanged = fakeEvent<AreaListener>();
  const local = fakeArea(stored.local, (changes) => onChanged.emit(changes, "local"));
  const session = fakeArea(stored.session, (changes) => onChanged.emit(changes, "session"));
  const alarms = new Map<string, { when?: number; periodInMinutes?: number }>();
  const onMessage = fakeEvent<(message: unknown, sender: Runtime.MessageSender) => Promise<unknown>>();
  const sendMessage = vi.fn((_tabId: number, _message: unknown, _options: { frameId?: number }): Promise<unknown> =>
    Promise.resolve(true),
  );
  const registered = new Map<string, { id: string }>();
  const needed = ["https://portal.azure.com/*", "https://partner.microsoft.com/*"];
  const granted = new Set<string>(needed);
  const parts = {
    runtime: {
      id: OWN_ID,
      onMessage,
      onInstalled: fakeEvent<(details: { reason: string }) => void>(),
      onStartup: fakeEvent(),
      getURL: (path: string) => ORIGIN + path,
      getManifest: () => ({
        version: "1.2.3",
        host_permissions: needed,
        content_scripts: [
          {
            matches: ["https://portal.azure.com/*", "https://*.portal.azure.com/*"],
            js: ["azure.js"],
            all_frames: true,
          },
        ],
      }),
      openOptionsPage: vi.fn(() => Promise.resolve()),
    },
    storage: {
      local,
      session,
      managed: { get: () => Promise.reject(new Error("Managed storage manifest not found")) },
      onChanged,
    },
    tabs: {
      sendMessage,
      query: vi.fn((): Promise<{ id?: number; url?: string }[]> => Promise.resolve([])),
      create: vi.fn((_options: { url: string }) => Promise.resolve({})),
      update: vi.fn((_tabId: number, _change: { active: boolean }) => Promise.resolve({})),
      onRemoved: fakeEvent<(tabId: number) => void>(),
      onCreated: fakeEvent<(tab: { id?: number; openerTabId?: number }) => void>(),
    },
    windows: { update: vi.fn((_windowId: number, _change: { focused: boolean }) => Promise.resolve({})) },
    alarms: {
      create: vi.fn((name: string, info: { when?: number; periodInMinutes?: number }) =>
        Promise.resolve(void alarms.set(name, info)),
      ),
      get: (name: string) => Promise.resolve(alarms.get(name)),
      clear: (name: string) => Promise.resolve(alarms.delete(name)),
      onAlarm: fakeEvent<(alarm: { name: string }) => void>(),
    },
    action: {
      setBadgeText: vi.fn((_badge: { text: string }) => Promise.resolve()),
      setBadgeBackgroundColor: vi.fn(() => Promise.resolve()),
      setTitle: vi.fn((_title: { title: string }) => Promise.resolve()),
    },
    notifications: {
      create: vi.fn((id: string, _options: object) => Promise.resolve(id)),
      clear: vi.fn((_id: string) => Promise.resolve(true)),
      onClicked: fakeEvent<(id: string) => void>(),
      onButtonClicked: fakeEvent<(id: string, button: number) => void>(),
    },
    scripting: {
      executeScript: vi.fn((_injection: { readonly target?: object }) => Promise.resolve([])),
      getRegisteredContentScripts: () => Promise.resolve([...registered.values()]),
      registerContentScripts: vi.fn((scripts: { id: string }[]) =>
        Promise.resolve(scripts.forEach((one) => registered.set(one.id, one))),
      ),
      unregisterContentScripts: vi.fn(({ ids }: { ids: string[] }) =>
        Promise.resolve(ids.forEach((id) => registered.delete(id))),
      ),
    },
    permissions: {
      contains: ({ origins }: { origins: string[] }) => Promise.resolve(origins.every((origin) => granted.has(origin))),
      getAll: () => Promise.resolve({ origins: [...granted] }),
      onAdded: fakeEvent(),
      onRemoved: fakeEvent(),
    },
    i18n: { getMessage: (key: string, words: string[] = []) => [key, ...words].join(" "), getUILanguage: () => "en" },
  };
  let isTeamOpen = false;
  return {
    ...parts,
    wakeTeam: vi.fn(() => undefined),
    /** The hidden page of the team's list. */
    teamPage: {
      isOpen: () => Promise.resolve(isTeamOpen),
      open: vi.fn(() => Promise.resolve(void (isTeamOpen = true))),
      close: vi.fn(() => Promise.resolve(void (isTeamOpen = false))),
    },
    api: parts as unknown as BackgroundApi,
    alarmTimes: alarms,
    /** Origins that the person has granted, and the content scripts that are registered at run time. */
    granted,
    registered,
    /** Sends a message as this sender and gives the background's answer. */
    async send(name: string, request: unknown, sender: Runtime.MessageSender): Promise<unknown> {
      return await onMessage.emit({ name, request }, sender)[0];
    },
    /** The commands that were sent, without those of a panel. */
    commands: () =>
      sendMessage.mock.calls.map(([tabId, message, { frameId }]) => ({
        tabId,
        frameId,
        ...(message as { command: string; payload: unknown }),
      })),
  };
};

export type FakeBrowser = ReturnType<typeof fakeBrowser>;
