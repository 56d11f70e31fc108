import { existsSync } from "node:fs";
import type { FormDefinition } from "../../src/portals/definition/form-definition.ts";
import type { Portal } from "../../src/portals/definition/portal.ts";
import type { Labels } from "../../src/portals/definition/portal-words.ts";
import { folderOf } from "./folder-of.ts";
import { fromRoot } from "./load.ts";
import type { ProjectFile } from "./write-files.ts";

/**
 * The label data: languages with their labels; keys with `_` in front hold sources and evidence, which no page needs.
 */
type LabelData = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** The keys of all words that a form asks for. */
const keysIn = (form: FormDefinition): string[] => [
  ...form.fields.flatMap(({ labels, weakLabels = [] }) => [...labels, ...weakLabels]),
  ...form.titles,
  ...form.steps,
  ...form.contactHeadings,
  ...form.lists,
  ...form.behindPartner,
  ...form.submit,
  ...form.navigation,
  ...(form.controlWords ?? []),
  ...form.plan,
  ...form.notBreakFix,
  ...form.failure,
  ...(form.complaint ?? []),
  ...form.success,
  ...form.requestWords,
];

/** The keys for which a portal looks in these labels: words of its own take the place of labels. */
const usedBy = ({ page, words }: Portal, labels: Labels): string[] => {
  const own = words?.labels === labels ? (page?.forms({}) ?? []).flatMap(keysIn) : [];
  return [
    ...own.filter((key) => !(key in (words?.others ?? {}))),
    ...(words?.borrowed?.labels === labels ? words.borrowed.keys : []),
  ];
};

const labelFiles = (folder: string, data: LabelData, used: ReadonlySet<string>): ProjectFile[] => {
  const languages = Object.keys(data).filter((key) => !key.startsWith("_"));
  const keys = [...new Set(languages.flatMap((language) => Object.keys(data[language] ?? {})))];
  const labelsIn = (language: string): [string, readonly string[]][] =>
    keys.flatMap((key) => {
      const words = data[language]?.[key];
      return words && used.has(key) ? [[key, words]] : [];
    });
  const labels = languages.map((language) => [language, Object.fromEntries(labelsIn(language))]);
  return [
    {
      path: `src/portals/${folder}/labels.json`,
      text: `${JSON.stringify(Object.fromEntries(labels), null, 1)}\n`,
    },
    {
      path: `src/portals/${folder}/forms/label-key.ts`,
      text: [
        `/** The keys in data/labels/${folder}.json, made by \`npm run words\`. */`,
        "export type LabelKey =",
        `${keys.map((key) => `  | "${key}"`).join("\n")};\n`,
      ].join("\n"),
    },
  ];
};

/**
 * What is made of the label data, as it should be: the words that the forms ask for, by language (the background hands
 * a
 * page those of its language), and a type of all keys, so that a mistyped one does not compile.
 * @param read gives the text of a file of the project
 */
export const wordFiles = (portals: readonly Portal[], read: (path: string) => string): ProjectFile[] =>
  portals.flatMap(({ id, page, words }) => {
    const path = `data/labels/${folderOf(id)}.json`;
    if (!page || !words || !existsSync(fromRoot(path))) return [];
    return labelFiles(
      folderOf(id),
      JSON.parse(read(path)) as LabelData,
      new Set(portals.flatMap((portal) => usedBy(portal, words.labels))),
    );
  });
