import general from "../../data/general-words.json" with { type: "json" };
import type { Words } from "./definition/form-definition.ts";
import type { Labels } from "./definition/portal-words.ts";

const { _sources: _, ...byLanguage } = general;

/** General vocabulary of forms, by language: no portal is known to use it, and it is weaker evidence than a label. */
export const GENERAL_LABELS: Labels = Object.fromEntries(
  Object.entries(byLanguage).map(([language, words]): [string, Words] => [
    language,
    Object.fromEntries(Object.entries(words).map(([key, texts]) => [`general:${key}`, texts])),
  ]),
);
