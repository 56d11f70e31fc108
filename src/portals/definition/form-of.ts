import type { FormDefinition, Words } from "./form-definition.ts";
import type { FormGeneration } from "./form-generation.ts";

type Joined =
  | "titles"
  | "steps"
  | "contactHeadings"
  | "lists"
  | "behindPartner"
  | "submit"
  | "navigation"
  | "knownByStructure"
  | "inPane"
  | "pages"
  | "needsSeverity"
  | "undatedNumbers";

/** What all generations of a form have in common, and its fields in the order in which a word is given to them. */
export type FormFamily<Key extends string> = Omit<FormDefinition<Key>, Joined | "words">;

/**
 * The form in all its generations as the engine looks for it: with what any of them has. A page may show one generation
 * in its frame and the next one in its pane, so none is tried alone.
 */
export const formOf = <Key extends string>(
  family: FormFamily<Key>,
  generations: readonly FormGeneration<Key>[],
): ((words: Words) => FormDefinition) => {
  const all = (
    part: "titles" | "steps" | "contactHeadings" | "lists" | "behindPartner" | "submit" | "navigation",
  ): Key[] => [...new Set(generations.flatMap((one) => one[part] ?? []))];
  const some = (is: (generation: FormGeneration<Key>) => boolean): boolean => generations.some(is);
  const form = {
    ...family,
    fields: family.fields.filter((field) => some(({ fields }) => fields.includes(field))),
    titles: all("titles"),
    steps: all("steps"),
    contactHeadings: all("contactHeadings"),
    lists: all("lists"),
    behindPartner: all("behindPartner"),
    submit: all("submit"),
    navigation: all("navigation"),
    knownByStructure: some(({ labelsIn }) => labelsIn === "english"),
    inPane: some(({ place }) => place === "pane"),
    pages: some(({ place }) => place === "pagePerStep"),
    needsSeverity: some(({ severityFrom }) => severityFrom !== undefined),
    undatedNumbers: some(({ numbers }) => numbers === "undated"),
  };
  return (words) => ({ ...form, words });
};
