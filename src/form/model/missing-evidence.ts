/**
 * What a page may lack to be taken for a form, the most telling first. `controls`: anything to fill in; `title`: a
 * known heading; `submit`: a known button that leads on or sends; `distinctive`: a field that few other forms have;
 * `fields`: enough fields; `address`: an address that names the form; `together`: all of it is there, but not in one
 * part of the page.
 */
export const MISSING_EVIDENCE = [
  "controls",
  "title",
  "submit",
  "distinctive",
  "fields",
  "address",
  "together",
] as const;
export type MissingEvidence = (typeof MISSING_EVIDENCE)[number];

/** Maximum number of reasons that are worth a word. */
export const MAX_REASONS = 3;
