import type { DrawnControl, DrawnPage } from "../page.ts";
import type { PageModel } from "./page-model.ts";

/** A control that was made. */
export interface MadeControl {
  readonly root: HTMLElement;
  /** The element that has the name. */
  readonly named: HTMLElement;
  /** Whether a `label` can name it. */
  readonly isLabelable: boolean;
  /** Shows what the model holds, after the page itself has changed it. */
  readonly show: () => void;
  /** Does what a person does who knows the control. */
  readonly fill: (value: string) => Promise<void>;
  readonly isOpen: () => boolean;
}

/** What a control is made with. */
export interface MakeContext {
  readonly page: DrawnPage;
  readonly model: PageModel;
  /** Where popups go that are not beside their control. */
  readonly popups: () => HTMLElement | undefined;
}

export type Make = (control: DrawnControl, context: MakeContext) => MadeControl;

/** The text of the entry that a control holds. */
export const textOf = ({ entries }: DrawnControl, value: string): string =>
  entries.find((entry) => entry.value === value)?.text ?? value;

/** The entry of a list that is not there yet, in ms. */
export const LATE = 300;
