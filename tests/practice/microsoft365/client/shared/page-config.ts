/** What a page was configured with: the overrides as the server wrote them into it, and the changes made since. */
export interface PageConfig<Config, Overrides> {
  current(): Config;
  configure(changes: Overrides): void;
}

const KEY = "practice-config";

const isReload = (): boolean => {
  const [entry] = performance.getEntriesByType("navigation");
  return entry instanceof PerformanceNavigationTiming && entry.type !== "navigate";
};

/** Reads the page's configuration; a tab keeps the one that it was opened with when it is loaded again. */
export const readPageConfig = <Config, Overrides extends { readonly delays?: object }>(
  complete: (overrides: Overrides) => Config,
): PageConfig<Config, Overrides> => {
  const injected = document.getElementById(KEY)?.textContent ?? "{}";
  const kept = isReload() ? (sessionStorage.getItem(KEY) ?? injected) : injected;
  sessionStorage.setItem(KEY, kept);
  let overrides = JSON.parse(kept) as Overrides;
  let config = complete(overrides);
  return {
    current: () => config,
    configure: (changes) => {
      overrides = { ...overrides, ...changes, delays: { ...overrides.delays, ...changes.delays } };
      sessionStorage.setItem(KEY, JSON.stringify(overrides));
      config = complete(overrides);
    },
  };
};
