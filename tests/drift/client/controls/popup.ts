import type { DrawnEntry } from "../../page.ts";
import { element } from "../element.ts";
import { LATE, type MakeContext } from "../made-control.ts";

/** What a popup is to hold, and how its entries are chosen. */
export interface PopupOptions {
  readonly role: "listbox" | "menu" | "tree" | "dialog";
  readonly entryRole: string;
  readonly state: "aria-selected" | "aria-checked";
  readonly choose: "click" | "pointerdown" | "keys";
  readonly isVirtual: boolean;
  readonly take: (entry: DrawnEntry) => void;
}

/** An open list. */
export interface Popup {
  readonly root: HTMLElement;
  /** The element that the control owns: the list, or the dialog around it. */
  readonly id: string;
  readonly render: (entries: readonly DrawnEntry[]) => void;
  /** Moves the mark of the active entry; gives the entry's id. */
  readonly move: (by: number) => string | undefined;
  readonly active: () => DrawnEntry | undefined;
  readonly entryOf: (value: string) => HTMLElement | undefined;
  readonly list: HTMLElement;
}

const ROW = 26;
const SHOWN = 10;

let count = 0;

/** Makes a list of entries; of a virtual one only what is in sight is in the document. */
export const makePopup = (options: PopupOptions, current: () => string, name: string): Popup => {
  const { role, entryRole, state, choose, isVirtual, take } = options;
  const id = `popup${(count += 1)}`;
  const listRole = role === "dialog" ? "listbox" : role;
  const list = element("div", { role: listRole, class: "list", tabindex: "-1" });
  const root = role === "dialog" ? element("div", { role: "dialog", class: "popup", "aria-label": name }, list) : list;
  root.id = id;
  root.classList.add("popup");
  let entries: readonly DrawnEntry[] = [];
  let activeAt = -1;
  const makeEntry = (entry: DrawnEntry, at: number): HTMLElement => {
    const isActive = at === activeAt;
    const made = element(
      "div",
      {
        role: entryRole,
        id: `${id}-${at}`,
        class: isActive ? "entry active" : "entry",
        [state]: String(entry.value === current()),
        "data-value": entry.value,
        ...(isVirtual ? { "aria-setsize": String(entries.length), "aria-posinset": String(at + 1) } : {}),
      },
      entry.text,
    );
    if (isVirtual) made.style.cssText = `position:absolute;top:${at * ROW}px;height:${ROW}px;left:0;right:0`;
    // The control keeps the focus.
    made.addEventListener("mousedown", (event) => event.preventDefault());
    if (choose !== "keys") made.addEventListener(choose, () => take(entry));
    return made;
  };
  const draw = (): void => {
    if (!isVirtual) {
      list.replaceChildren(...entries.map(makeEntry));
      return;
    }
    const first = Math.max(0, Math.floor(list.scrollTop / ROW) - 2);
    const seen = entries.slice(first, first + SHOWN + 4).map((entry, at) => makeEntry(entry, first + at));
    const space = element("div", { class: "space" }, ...seen);
    space.style.cssText = `position:relative;height:${entries.length * ROW}px`;
    list.replaceChildren(space);
  };
  if (isVirtual) list.addEventListener("scroll", draw);
  return {
    root,
    id,
    list,
    render: (next) => {
      entries = next;
      activeAt = entries.findIndex(({ value }) => value === current());
      draw();
    },
    move: (by) => {
      activeAt = Math.min(Math.max(activeAt + by, 0), entries.length - 1);
      draw();
      return activeAt < 0 ? undefined : `${id}-${activeAt}`;
    },
    active: () => entries[activeAt],
    entryOf: (value) => list.querySelector<HTMLElement>(`[data-value="${value}"]`) ?? undefined,
  };
};

/** Shows a popup under its control, with its entries at once or late. */
export const showPopup = (
  popup: Popup,
  beside: HTMLElement,
  { page, popups }: MakeContext,
  entries: () => readonly DrawnEntry[],
): void => {
  const outside = popups();
  if (outside) {
    const { left, bottom, width } = beside.getBoundingClientRect();
    const top = Math.min(bottom, innerHeight - 220);
    popup.root.style.cssText = `position:fixed;left:${left}px;top:${top}px;min-width:${width}px`;
    outside.append(popup.root);
  } else beside.after(popup.root);
  if (page.axes.timing !== "entries load late") {
    popup.render(entries());
    return;
  }
  popup.list.setAttribute("aria-busy", "true");
  setTimeout(() => {
    popup.list.removeAttribute("aria-busy");
    if (popup.root.isConnected) popup.render(entries());
  }, LATE);
};
