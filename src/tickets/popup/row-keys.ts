const rowsIn = (list: ParentNode): HTMLElement[] => [...list.querySelectorAll<HTMLElement>("[data-row]")];

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;

const wantedIndex = (key: string, index: number, count: number): number | undefined => {
  if (key === "ArrowDown") return Math.min(index + 1, count - 1);
  if (key === "ArrowUp") return Math.max(index - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
};

/** The keys of the popup: `/` to the search box, arrows, Home and End between the rows, Escape empties the search. */
export const handleRowKeys = (event: KeyboardEvent, page: HTMLElement, clearSearch: () => void): void => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const search = page.querySelector<HTMLInputElement>("input[type=search]");
  const inSearch = event.target === search;
  if (event.key === "/" && !isTyping(event.target)) {
    event.preventDefault();
    search?.focus();
    return;
  }
  if (event.key === "Escape" && inSearch && search?.value !== "") {
    event.preventDefault();
    clearSearch();
    return;
  }
  if (isTyping(event.target) && !(inSearch && event.key === "ArrowDown")) return;
  const rows = rowsIn(page);
  const index = rows.findIndex((row) => event.target instanceof Node && row.contains(event.target));
  if (event.key === "ArrowUp" && index <= 0) {
    search?.focus();
    return;
  }
  const next = wantedIndex(event.key, index, rows.length);
  if (next === undefined) return;
  event.preventDefault();
  rows[next]?.focus();
};
