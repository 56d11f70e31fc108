import type { Acting } from "../../page/controls/acting.ts";
import type { Waiting } from "../../page/controls/waiting.ts";
import type { FoundField } from "../detection/found-form.ts";
import type { FormField } from "../model/form-field.ts";
import type { Shown } from "./shown.ts";

/** What filling needs of its surroundings. */
export interface FillingWorld extends Waiting {
  /** The field as the page shows it at this moment; portals replace elements while they are filled. */
  readonly find: (field: FormField) => FoundField | undefined;
  /** Whether we may still write at all: same form, same verdict, visible. Asked right before each write. */
  readonly allowed: () => boolean;
  /** Whether the form is still there: until it is gone, what is to be put back waits for the person. */
  readonly lasts: () => boolean;
  /** Fields that the person changed; they are theirs. What `find` finds is looked at anew. */
  readonly typed: Set<FormField>;
  /** Time until the person rests, in ms; longer where something is to be opened that takes the keyboard. */
  readonly restIn: (takesKeyboard?: boolean) => number;
  /** Whether the person has put the keyboard into this control. */
  readonly isInUse: (control: Element) => boolean;
  /** Runs what presses, focuses or opens as one turn of ours, and puts the keyboard back where the person had it. */
  readonly inTurn: <T>(act: (acting: Acting) => Promise<T>) => Promise<T>;
  /**
   * Runs what changes a field: what it shows after that is ours, what it shows later is not.
   * @param now the field where it is by then, for whoever knows it without a search
   */
  readonly writes: <T>(field: FormField, work: () => Promise<T>, now?: () => FoundField | undefined) => Promise<T>;
  /** Called before the first change of a field, with what it shows; `isAnew` where the page has changed it since. */
  readonly touch: (field: FormField, shown: Shown, isAnew?: boolean) => void;
  /** Called when the filling begins or ends to wait for the person. */
  readonly waits: (isWaiting: boolean) => void;
}
