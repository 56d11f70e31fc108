import type { Waiting } from "./waiting.ts";

/** How the page tools act where somebody else is at work too: they press, focus and open only while it is our turn. */
export interface Acting extends Waiting {
  /** Whether we may press, focus or open at this very moment. Once the person has acted, our turn is over. */
  readonly mayAct: () => boolean;
  /**
   * What opens at this element is our doing from now on.
   * @param isPartOf whether something belongs to what has opened
   * @returns ends that
   */
  readonly opens: (element: Element, isPartOf: (target: Node) => boolean) => () => void;
  /** Whether the person's last act was meant for this element, or for what has opened at it. */
  readonly isTheirs: (element: Element) => boolean;
}
