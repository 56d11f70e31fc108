/** The polyfill's types; they cost nothing where they are imported, so content scripts may use them too. */
export type { Browser, Events, Manifest, Runtime, Scripting } from "webextension-polyfill";
