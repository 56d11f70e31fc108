/** Sections of a file in `docs/knowledge`, as a comment names them: `azure-portal.md 1.1 to 1.3, 5`. */
export interface Citation {
  readonly file: string;
  readonly sections: readonly string[];
}

const SECTION = String.raw`\d{1,2}(?:\.\d{1,2})?(?![\d-])(?!\.\d)`;

/**
 * A file of ours has no folder before its name; what follows it are numbers of sections, not dates and not revisions.
 */
const CITATION = new RegExp(
  String.raw`(?<![\w/.-])([a-z][a-z0-9-]*\.md),? (?:sections? )?(${SECTION}(?:(?:, | and | to )${SECTION})*)`,
  "g",
);

/** A text without the line breaks of its comments. */
export const joined = (text: string): string => text.replace(/\n\s*(?:\*|\/\/)?\s*/g, " ");

/** The citations in a text. */
export const citationsIn = (text: string): Citation[] =>
  [...joined(text).matchAll(CITATION)].map(([, file = "", numbers = ""]) => ({
    file,
    sections: numbers.match(/\d+(?:\.\d+)?/g) ?? [],
  }));

/** The numbers of a document's sections. */
export const sectionsOf = (text: string): Set<string> =>
  new Set([...text.matchAll(/^#{2,3} (\d+(?:\.\d+)?)(?=[. ])/gm)].map(([, number = ""]) => number.replace(/\.$/, "")));
