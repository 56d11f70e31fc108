/** What the files of one folder of `src` may use. */
export interface Row {
  /** Other folders of `src`. A folder may always import its own files. */
  readonly may: readonly string[];
  /** Files of other folders, where not the whole folder is allowed. */
  readonly files?: readonly string[];
  /** Packages besides `valibot`, which checks shapes everywhere. */
  readonly packages?: readonly string[];
  /** Names of the outer world that the folder does without. */
  readonly never: readonly string[];
}

/** The extension's API; only `src/platform` has it. */
const API = ["browser", "chrome"];
const DOM = ["document", "window", "location", "Document", "Element", "HTMLElement", "Node", "MutationObserver"];
/** `Date.now` and `Temporal.Now`; `new Date()` is looked for apart. */
const CLOCK = ["Date.now", "Temporal.Now", "performance.now"];
/** Parts of the page's own storage and network. */
const STORES = ["indexedDB", "localStorage", "sessionStorage", "fetch", "XMLHttpRequest", "WebSocket"];

const ENGINE_BASE = ["model", "portals", "dom"];

/**
 * Which folder may import which. The folders follow the way of the data; the last ones are the entries, which wire.
 * A folder of `src` that has no row fails the test.
 */
export const IMPORT_TABLE: Readonly<Record<string, Row>> = {
  model: { may: [], never: [...API, ...DOM, ...CLOCK, ...STORES] },
  portals: { may: ["model"], never: [...API, ...DOM, ...CLOCK, ...STORES] },
  dom: { may: [], packages: ["dom-accessibility-api"], never: [...API, ...STORES] },
  detection: { may: ENGINE_BASE, never: [...API, ...STORES] },
  context: { may: ENGINE_BASE, never: [...API, ...STORES] },
  filling: { may: [...ENGINE_BASE, "detection"], never: [...API, ...STORES] },
  submission: { may: [...ENGINE_BASE, "detection"], never: [...API, ...STORES] },
  tickets: { may: ["model"], packages: ["idb"], never: [...API, ...DOM, "fetch"] },
  // The tables of all countries' numbers are large: never in a content script.
  phone: { may: ["model"], packages: ["libphonenumber-js"], never: [...API, ...DOM, ...CLOCK, ...STORES] },
  settings: { may: ["model", "platform", "phone"], never: [...API, ...DOM, ...STORES] },
  messages: { may: ["model", "platform"], never: [...API, ...DOM, ...STORES] },
  platform: { may: [], packages: ["webextension-polyfill"], never: [...DOM, ...STORES] },
  ui: { may: ["model", "platform"], packages: ["preact"], never: [...API, ...STORES] },
  panel: { may: ["model", "platform", "ui"], packages: ["preact"], never: [...API, ...STORES] },
  content: {
    may: [
      "model",
      "portals",
      "dom",
      "detection",
      "context",
      "filling",
      "submission",
      "messages",
      "platform",
      "panel",
      "ui",
    ],
    never: [...API, ...STORES],
  },
  background: {
    may: ["model", "context", "messages", "platform", "phone", "settings", "tickets"],
    // Notifications and the badge have words too; `translate.ts` binds i18n and knows no DOM. Addresses are read here.
    files: [
      "src/portals/hosts/hosts.ts",
      "src/portals/hosts/clouds.ts",
      "src/portals/hosts/customer-hosts.ts",
      "src/portals/words-for.ts",
      "src/portals/links.ts",
      "src/words/translate.ts",
    ],
    packages: ["idb"],
    never: [...API, "document", "window"],
  },
  popup: {
    may: ["model", "messages", "settings", "platform", "ui", "tickets"],
    packages: ["preact"],
    never: [...API, "fetch"],
  },
  "tickets-page": {
    may: ["model", "messages", "settings", "platform", "ui", "tickets", "popup"],
    packages: ["preact"],
    never: [...API, "fetch"],
  },
  options: {
    may: ["model", "messages", "phone", "settings", "platform", "ui"],
    files: ["src/portals/hosts/clouds.ts", "src/tickets/store/store-marker.ts"],
    packages: ["preact"],
    never: [...API, ...STORES],
  },
  // The engine on a form of our own: what content scripts wire together in a portal, and the background's answer to them.
  "sample-form": {
    may: ["model", "portals", "dom", "filling", "panel", "settings", "platform", "ui"],
    files: [
      "src/form/session/watch-forms.ts",
      "src/form/session/form-obstacles.ts",
      "src/form/background/offers.ts",
      "src/settings/options/fields/setting-choices.ts",
    ],
    packages: ["preact"],
    never: [...API, ...STORES],
  },
};

/** Data outside `src` that code may import. */
export const DATA_FILES: Readonly<Record<string, readonly string[]>> = { "public/_locales/en/messages.json": ["ui"] };

/** What a folder may inject by `?script`, which loads nothing: the name of the built file is all it gets. */
export const SCRIPT_IMPORTS: Readonly<Record<string, RegExp>> = { background: /^src\/content\/[\w-]+\.iife\.ts$/ };
