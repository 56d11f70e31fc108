import type { Evidence } from "../model/evidence.ts";
import type { FieldClue } from "../model/finding.ts";
import type { FormField } from "../model/form-field.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import type { Control } from "../../page/controls/control.ts";

/** A field of the form as the page shows it now. */
export interface FoundField {
  readonly field: FormField;
  readonly control: Control;
  /** The label by which it was recognised, as the page writes it. */
  readonly label: string;
  /** It was recognised by a general word: its presence is no evidence of the form. */
  readonly weak?: boolean;
  /** What speaks for it; 100 is certainty. */
  readonly sum: number;
  readonly clues: readonly FieldClue[];
  /** The heading above it. */
  readonly section?: string;
  /** The control that came second for the field. */
  readonly second?: { readonly label: string; readonly sum: number };
}

/** A recognised form: its fields in this step, where it is, and the signs that add up. */
export interface FoundForm {
  readonly definition: FormDefinition;
  /** The parts of the page that hold it; one per blade where a layout spreads over several. */
  readonly containers: readonly Element[];
  readonly fields: readonly FoundField[];
  /** Fields that come in several contacts of the form where nothing decides which of them is meant. */
  readonly undecided?: readonly FormField[];
  /** Fields for which something speaks, but not enough. */
  readonly unsure?: readonly FormField[];
  /** Among the contact's fields is a control of which nobody knows what it is. */
  readonly hasUnknown?: boolean;
  /** Somewhere in the form is a choice of which nobody knows what it is. */
  readonly hasUnknownChoice?: boolean;
  /** A heading says that this step asks for the contact. */
  readonly asksForContact?: boolean;
  readonly evidence: readonly Evidence[];
  /** Where its page was when it was looked for. */
  readonly url?: string;
  /** Its title is in the same document. */
  readonly titled: boolean;
}
