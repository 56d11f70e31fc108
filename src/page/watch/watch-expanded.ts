import { closestIn } from "../elements/tree.ts";

/** What `aria-expanded` says about a list, now and since the watch began. */
interface Expanded {
  readonly isOpen: () => boolean;
  /** It has been open at some moment, however short. */
  readonly wasOpen: () => boolean;
  /** Called each time it opens from now on. */
  readonly onOpen: (listener: () => void) => void;
  readonly stop: () => void;
}

/** Elements around an input that may have the `aria-expanded` of its list; a section around it may be expanded too. */
const AROUND = "[role=combobox][aria-expanded],[aria-haspopup][aria-expanded]";

const speaker = (element: Element): Element =>
  element.hasAttribute("aria-expanded") ? element : (closestIn(element, AROUND) ?? element);
/** What a page has replaced says nothing any more. */
const isExpanded = (element: Element): boolean =>
  element.isConnected && speaker(element).getAttribute("aria-expanded") === "true";

/** Observes whether a list is open: looking now and then misses one that opens for 20 ms. */
export const watchExpanded = (element: Element): Expanded => {
  let was = isExpanded(element);
  let listener: (() => void) | undefined;
  const read = (records: readonly MutationRecord[]): void => {
    was ||= isExpanded(element) || records.some(({ oldValue }) => oldValue === "true");
  };
  const observer = new MutationObserver((records) => {
    read(records);
    if (isExpanded(element)) listener?.();
  });
  for (const at of new Set([element, speaker(element)]))
    observer.observe(at, { attributeFilter: ["aria-expanded"], attributeOldValue: true });
  return {
    isOpen: () => isExpanded(element),
    wasOpen: () => {
      read(observer.takeRecords());
      return was;
    },
    onOpen: (next) => {
      listener = next;
    },
    stop: () => observer.disconnect(),
  };
};
