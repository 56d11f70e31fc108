/**
 * Requests that the page made, as far as resource timing shows: no method, no body, but the status (measured:
 * form-filling.md 5).
 */
export interface Answers {
  /** A request to an address that is not noise has been answered with 2xx since `mark`. */
  readonly taken: () => boolean;
  /** One has been answered with 4xx or 5xx since `mark`. */
  readonly refused: () => boolean;
  /** From now on answers count. */
  readonly mark: () => void;
}

/** Maximum number of addresses that are remembered. */
const MAX_KNOWN = 2000;

/** An address asked this number of times before the mark is telemetry or polling; a list may have been read once. */
const NOISE = 3;

const addressOf = (name: string): string => name.split(/[?#]/, 1)[0] ?? name;

/**
 * Watches which requests the page makes. Telemetry asks the same addresses over and over; an answer counts only if its
 * address was hardly asked before the mark.
 */
export const watchAnswers = (signal: AbortSignal): Answers => {
  const known = new Map<string, number>();
  let marked = Number.POSITIVE_INFINITY;
  let taken = false;
  let refused = false;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      if (entry.initiatorType !== "fetch" && entry.initiatorType !== "xmlhttprequest") continue;
      const address = addressOf(entry.name);
      if (entry.startTime < marked) {
        if (known.size < MAX_KNOWN) known.set(address, (known.get(address) ?? 0) + 1);
      } else if ((known.get(address) ?? 0) < NOISE) {
        if (entry.responseStatus >= 200 && entry.responseStatus < 300) taken = true;
        else if (entry.responseStatus >= 400) refused = true;
      }
    }
  });
  observer.observe({ type: "resource", buffered: true });
  signal.addEventListener("abort", () => observer.disconnect());
  return {
    taken: () => taken,
    refused: () => refused,
    mark: () => {
      marked = performance.now() - 5;
      taken = false;
      refused = false;
    },
  };
};
