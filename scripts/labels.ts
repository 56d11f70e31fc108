// Prints, for each portal and language, how well the labels are known: `npm run labels`, with `-- --keys` also which.
// Weak: every word of a label rests on machine translation, or on no document about the form itself.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { root } from "./support/tools.ts";

const FOLDER = `${root}data/labels/`;

type Data = Readonly<Record<string, unknown>>;
type Quality = "known" | "weak" | "missing";

const part = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? (value as Data)[key] : undefined;

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];

/** The tags of a language's sources that are machine-translated, as its list of sources remarks ("PC: ... (MT)"). */
const machineTranslated = (data: Data, language: string): ReadonlySet<string> =>
  new Set(
    texts(part(data["_sources"], language)).flatMap((source) => {
      const tag = /^([A-Z]+\d*)\b/.exec(source)?.[1];
      return tag && /\bMT\b/.test(source) && !/\bHT\b/.test(source) ? [tag] : [];
    }),
  );

/** Tags that speak of the word in general, not of the form. */
const GENERAL = new Set(["GEN", "REST"]);

/** Whether a word's evidence is weak: by its own remark ("PC16:MT"), or by the source that it names. */
const isWeakEvidence = (tags: readonly string[], machine: ReadonlySet<string>): boolean =>
  tags.length > 0 &&
  tags.every((tag) => {
    if (/:(?:HT|MT)$/.test(tag)) return tag.endsWith(":MT");
    const source = /^[A-Z]+\d*/.exec(tag)?.[0] ?? tag;
    return machine.has(source) || GENERAL.has(source);
  });

/** Whether a whole language is known from machine translation alone, as the notes of the data say. */
const isMachineLanguage = (data: Data, language: string): boolean => {
  const sources = texts(part(data["_sources"], language));
  return sources.length > 0 && sources.every((source) => /\bMT\b/.test(source) && !/\bHT\b/.test(source));
};

const qualityOf = (data: Data, language: string, key: string): Quality => {
  const words = texts(part(data[language], key));
  if (words.length === 0) return "missing";
  const evidence =
    part(part(data["_evidence"], language), key) ?? part(part(part(data["_sources"], "perLabel"), language), key);
  if (evidence === undefined) return isMachineLanguage(data, language) ? "weak" : "known";
  const machine = machineTranslated(data, language);
  return words.every((word) => isWeakEvidence(texts(part(evidence, word)), machine)) ? "weak" : "known";
};

/** The labels that count: those that the product's forms use, else all that English has. */
const keysOf = (file: string, data: Data): string[] => {
  const used = `${root}src/portals/${file.replace(".json", "/labels.json")}`;
  const languages = existsSync(used)
    ? Object.values(JSON.parse(readFileSync(used, "utf8")) as Record<string, Data>)
    : [(data["en"] ?? data["en-US"] ?? {}) as Data];
  return [...new Set(languages.flatMap((labels) => Object.keys(labels)))];
};

/** What the report says of one file of labels. */
const reportOn = (file: string, data: Data, named: boolean): string => {
  const keys = keysOf(file, data);
  const lines = [`${file.replace(".json", "")} (${keys.length} labels)`, "  language  known  weak  missing"];
  for (const language of Object.keys(data).filter((key) => !key.startsWith("_"))) {
    const of = (quality: Quality): string[] => keys.filter((key) => qualityOf(data, language, key) === quality);
    const [known, weak, missing] = [of("known"), of("weak"), of("missing")];
    lines.push(
      `  ${language.padEnd(8)}  ${String(known.length).padStart(5)}  ${String(weak.length).padStart(4)}  ` +
        String(missing.length).padStart(7),
    );
    if (named && weak.length > 0) lines.push(`            weak: ${weak.join(", ")}`);
    if (named && missing.length > 0) lines.push(`            missing: ${missing.join(", ")}`);
  }
  return lines.join("\n");
};

const named = process.argv.includes("--keys");
for (const file of readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .sort()) {
  const data = JSON.parse(readFileSync(FOLDER + file, "utf8")) as Data;
  console.log(`${reportOn(file, data, named)}\n`);
}
