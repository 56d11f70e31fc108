/** What happened in a practice page, in the order in which it did. */
export interface PageEntry {
  /** Milliseconds since 1970, as the page's own clock says. */
  readonly at: number;
  readonly kind:
    "key" | "input" | "compositionstart" | "compositionend" | "press" | "focus" | "opens" | "shuts" | "pane";
  /** The label of the field in which it happened, or what else names the element. */
  readonly where: string;
  /** The key, or the value after an input. */
  readonly what: string;
  /** Whether the person did it; a script's events are not trusted. */
  readonly trusted: boolean;
}

/** A rectangle within its document's viewport. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An entry of an open list that a press would reach. */
export interface Entry extends Place {
  readonly text: string;
}

/** What the played person sees of a page, and what the page tells of it afterwards. */
export interface HandsPage {
  readonly log: readonly PageEntry[];
  /** The box of a field's control, where a press would reach it. */
  place(label: string): Place | undefined;
  /** Brings a field's control to the middle of the view, as a person scrolls. */
  show(label: string): void;
  /** The entries of open lists that can be pressed. */
  entries(): readonly Entry[];
  /** The labels of all lists that are open. */
  openLists(): readonly string[];
  /** Whether the form is there. */
  hasForm(): boolean;
}

declare global {
  interface Window {
    /** There where the configuration wants a log. */
    hands?: HandsPage;
  }
}
