import type { FormDefinition, Words } from "./form-definition.ts";
import { taughtForm } from "./taught-form.ts";
import type { FormGeneration, GenerationPart } from "./form-generation.ts";

const PARTS: readonly GenerationPart[] = [
  "titles",
  "steps",
  "contactHeadings",
  "lists",
  "behindPartner",
  "submit",
  "navigation",
  "traits",
];

/** What all generations of a form have in common, and the fields of all of them. */
export type FormFamily<Key extends string> = Omit<FormDefinition<Key>, GenerationPart | "words">;

/**
 * The form in all its generations as the engine looks for it: with what any of them has. A page may show one generation
 * in its frame and the next one in its pane, so none is tried alone.
 */
export const formOf = <Key extends string>(
  family: FormFamily<Key>,
  generations: readonly FormGeneration<Key>[],
): ((words: Words) => FormDefinition) => {
  const all = (part: GenerationPart): string[] => [
    ...new Set(generations.flatMap((one): readonly string[] => one[part] ?? [])),
  ];
  const joined = Object.fromEntries(PARTS.map((part) => [part, all(part)])) as Record<GenerationPart, string[]>;
  return (words) => ({
    ...family,
    ...(joined as Pick<FormDefinition, GenerationPart>),
    ...taughtForm(family, words),
    words,
  });
};
