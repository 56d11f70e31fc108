const rowsIn = (list: ParentNode): HTMLElement[] => [...list.querySelectorAll<HTMLElement>("[data-row]")];

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;

const isPlain = ({ ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && !isComposing;

/** Which row a key leads to, of `count` from the one with this index; -1 is none. */
const wantedIndex = (key: string, index: number, count: number): number | undefined => {
  if (key === "ArrowDown" || key === "j") return Math.min(index + 1, count - 1);
  if (key === "ArrowUp" || key === "k") return Math.max(index - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
};

/** The keys that a row itself takes; Enter only on the row, as its buttons take their own. */
const OF_ROW = ["Enter", "Escape", "r", "e", "c", "o"] as const;

/**
 * The key that is meant for a row, or undefined: none while the person types, but Escape, and none that is held down,
 * which would do the same to the next row.
 */
export const keyOfRow = (event: KeyboardEvent): (typeof OF_ROW)[number] | undefined => {
  const key = OF_ROW.find((one) => one === event.key);
  if (!isPlain(event) || event.repeat || (key !== "Escape" && isTyping(event.target))) return undefined;
  return key === "Enter" && event.target !== event.currentTarget ? undefined : key;
};

interface PageKeys {
  readonly clearSearch: () => void;
  readonly showKeys: () => void;
}

/**
 * The keys of the popup: `/` to the search box, `?` for all keys, arrows, J, K, Home and End between the rows, Escape
 * empties the search.
 */
export const handlePageKeys = (event: KeyboardEvent, page: HTMLElement, { clearSearch, showKeys }: PageKeys): void => {
  if (!isPlain(event) || page.querySelector("dialog[open]") !== null) return;
  const { key, target } = event;
  const search = page.querySelector<HTMLInputElement>("input[type=search]");
  const inSearch = target === search;
  if (key === "/" && !isTyping(target)) {
    event.preventDefault();
    search?.focus();
  } else if (key === "?" && !isTyping(target)) {
    event.preventDefault();
    showKeys();
  } else if (key === "Escape" && inSearch && search?.value !== "") {
    event.preventDefault();
    clearSearch();
  } else if (!isTyping(target) || (inSearch && key === "ArrowDown")) {
    const rows = rowsIn(page);
    const index = rows.findIndex((row) => target instanceof Node && row.contains(target));
    if (key === "ArrowUp" && index <= 0) {
      search?.focus();
      return;
    }
    const next = wantedIndex(key, index, rows.length);
    if (next === undefined) return;
    event.preventDefault();
    rows[next]?.focus();
  }
};
