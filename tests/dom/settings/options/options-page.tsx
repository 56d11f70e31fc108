import "../../../../src/ui/tokens.css";
import "../../../../src/ui/base.css";
import "../../../../src/settings/options/options.css";
import { render } from "preact";
import { OptionsApp } from "../../../../src/settings/options/options-app.tsx";
import type { OptionsSource } from "../../../../src/settings/options-source.ts";
import { exclusivelyInOrder } from "../../../../src/platform/exclusively.ts";
import { changeSettings } from "../../../../src/settings/change-settings.ts";
import { forgetKept } from "../../../../src/settings/forget-kept.ts";
import { readSettings } from "../../../../src/settings/read-settings.ts";
import type { Settings } from "../../../../src/settings/settings-schema.ts";
import type { SettingsReading } from "../../../../src/settings/settings-reading.ts";
import { setPageLanguage } from "../../../../src/ui/page-language.ts";
import { translationInto } from "../../words/interface-language.ts";

interface OptionsOptions {
  readonly settings?: Partial<Settings> | Record<string, unknown>;
  readonly policy?: Partial<Settings> | Record<string, unknown>;
  readonly language?: "en" | "de";
  readonly failing?: boolean;
}

/** The options page of a test over the real settings functions and a store in memory. */
export const openOptions = async ({
  settings = {},
  policy = {},
  language = "en",
  failing = false,
}: OptionsOptions = {}) => {
  const store: Record<string, unknown> = { settings };
  const areas = {
    local: {
      get: async () => structuredClone(store),
      set: async (items: Record<string, unknown>) => {
        if (failing) throw new Error("disk full");
        Object.assign(store, structuredClone(items));
      },
      remove: async () => undefined,
    },
    managed: { get: async () => ({ ...policy }) as Record<string, unknown> },
  };
  const watchers = new Set<(reading: SettingsReading) => void>();
  const exclusively = exclusivelyInOrder();
  const source: OptionsSource = {
    read: () => readSettings(areas),
    write: async (change) => {
      await changeSettings(areas, change, exclusively);
      const reading = await readSettings(areas);
      for (const changed of watchers) changed(reading);
    },
    forgetKept: async (problem) => {
      await forgetKept(areas, problem, exclusively);
      const reading = await readSettings(areas);
      for (const changed of watchers) changed(reading);
    },
    watch: (changed, signal) => {
      watchers.add(changed);
      signal.addEventListener("abort", () => watchers.delete(changed));
    },
  };
  const t = translationInto(language);
  setPageLanguage(document, t("options_title"), t);
  render(<OptionsApp source={source} t={t} />, document.body);
  return {
    stored: async (): Promise<Settings> => (await readSettings(areas)).user,
    /** A change made elsewhere, as by an answer in a panel. */
    changeElsewhere: (change: Partial<Settings>) => source.write(change),
    close: () => render(null, document.body),
  };
};
