import weights from "../../../../data/field-weights.json" with { type: "json" };

/**
 * How much each piece of evidence says that a control is a field; 100 is certainty. Found on drawn forms
 * (docs/drift.md, `npm run weights`).
 */
export const WEIGHTS = {
  /** Its name is a label of the field. */
  label: weights.label,
  /** The same for a label that has other uses too, or that is not tied to it. */
  weakLabel: weights.weakLabel,
  /** Its name says so by its parts; times how well. */
  name: weights.name,
  /** It declares by a standard token what it takes. */
  token: weights.token,
  /** It declares the kind of value. */
  type: weights.type,
  /** What its page calls it in its code. */
  identifier: weights.identifier,
  /** What can be chosen. */
  entries: weights.entries,
  /** What it shows. */
  value: weights.value,
  /** What is beside it. */
  neighbour: weights.neighbour,
  /** Its name says that it is another field. */
  otherName: weights.otherName,
};

/** A piece of evidence. */
export type WeightName = keyof typeof WEIGHTS;

/** Minimum of evidence, and by what it must exceed the second best, for a control or for a field. */
export const THRESHOLD = weights.threshold;
export const MARGIN = weights.margin;

/** Minimum of evidence from which a control that is left is worth a word. */
export const WORTH_A_WORD = 30;
