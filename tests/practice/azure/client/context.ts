import { type AzureOverrides, type AzurePracticeConfig, azureConfig } from "../config.ts";
import { labelsOf, type LabelKey } from "./labels.ts";

const KEY = "practice-config";

const isReload = (): boolean => {
  const [entry] = performance.getEntriesByType("navigation");
  return entry instanceof PerformanceNavigationTiming && entry.type !== "navigate";
};

const readOverrides = (): AzureOverrides => {
  const injected = document.getElementById("practice-config")?.textContent ?? "{}";
  // A tab keeps the configuration that it was opened with when it is loaded again.
  const kept = isReload() ? (sessionStorage.getItem(KEY) ?? injected) : injected;
  sessionStorage.setItem(KEY, kept);
  return JSON.parse(kept) as AzureOverrides;
};

let overrides = readOverrides();

/** The page's configuration; `configure` changes it while the page is open. */
export let config: AzurePracticeConfig = azureConfig(overrides);

/** Changes the configuration of this page from now on, also over a reload. */
export const configure = (changes: AzureOverrides): void => {
  overrides = {
    ...overrides,
    ...changes,
    delays: { ...overrides.delays, ...changes.delays },
    react: { ...overrides.react, ...changes.react },
    contactVariant: { ...overrides.contactVariant, ...changes.contactVariant },
  };
  sessionStorage.setItem(KEY, JSON.stringify(overrides));
  config = azureConfig(overrides);
};

/** The label in the page's language. */
export const label = (key: LabelKey): string => {
  const text = labelsOf(config.language, config.wording)[key];
  return config.direction === "rtl" ? `\u200f${text}\u200f` : text;
};

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text made safe for a template. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (char) => escapes[char] ?? char);

/** The label as template text. */
export const labelHtml = (key: LabelKey): string => escapeHtml(label(key));

let lastId = 0;

/** An id as the portal makes them: of no meaning and different each time. */
export const generatedId = (): string => `_weave_e_${(lastId += 1)}`;
