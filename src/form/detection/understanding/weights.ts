/**
 * How much each piece of evidence says that a control is a field; 100 is certainty. Found on drawn forms
 * (docs/drift.md).
 */
export const WEIGHTS = {
  /** Its name is a label of the field. */
  label: 100,
  /** The same for a label that has other uses too, or that is not tied to it. */
  weakLabel: 85,
  /** Its name says so by its parts; times how well. */
  name: 80,
  /** It declares by a standard token what it takes. */
  token: 75,
  /** It declares the kind of value. */
  type: 60,
  /** What its page calls it in its code. */
  identifier: 30,
  /** What can be chosen. */
  entries: 75,
  /** What it shows. */
  value: 60,
  /** What is beside it. */
  neighbour: 10,
  /** Its name says that it is another field. */
  otherName: -60,
  /** It is under another heading than the rest of the contact. */
  elsewhere: -25,
};

/** Minimum of evidence, and by what it must exceed the second best, for a control or for a field. */
export const THRESHOLD = 60;
export const MARGIN = 15;

/** Minimum of evidence from which a control that is left is worth a word. */
export const WORTH_A_WORD = 30;
