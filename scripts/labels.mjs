// Prints, for each portal and language, how well the labels are known: `npm run labels`, with `-- --keys` also which.
// Weak: every word of a label rests on machine translation, or on no document about the form itself.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { wordFiles } from "./make-words.mjs";

const FOLDER = fileURLToPath(new URL("../data/labels/", import.meta.url));

/** @typedef {Record<string, unknown>} Data */
/** @typedef {"known" | "weak" | "missing"} Quality */

/** @param {unknown} value @param {string} key @returns {unknown} */
const part = (value, key) =>
  typeof value === "object" && value !== null ? /** @type {Data} */ (value)[key] : undefined;

/** @param {unknown} value @returns {string[]} */
const texts = (value) => (Array.isArray(value) ? value.filter((one) => typeof one === "string") : []);

/**
 * The tags of a language's sources that are machine-translated, as its list of sources remarks ("PC: ... (MT)").
 * @param {Data} data @param {string} language
 */
const machineTranslated = (data, language) =>
  new Set(
    texts(part(data["_sources"], language)).flatMap((source) => {
      const tag = /^([A-Z]+\d*)\b/.exec(source)?.[1];
      return tag && /\bMT\b/.test(source) && !/\bHT\b/.test(source) ? [tag] : [];
    }),
  );

/** Tags that speak of the word in general, not of the form. */
const GENERAL = new Set(["GEN", "REST"]);

/**
 * Whether a word's evidence is weak: by its own remark ("PC16:MT"), or by the source that it names.
 * @param {readonly string[]} tags @param {ReadonlySet<string>} machine
 */
const isWeakEvidence = (tags, machine) =>
  tags.length > 0 &&
  tags.every((tag) => {
    if (/:(?:HT|MT)$/.test(tag)) return tag.endsWith(":MT");
    const source = /^[A-Z]+\d*/.exec(tag)?.[0] ?? tag;
    return machine.has(source) || GENERAL.has(source);
  });

/** Whether a whole language is known from machine translation alone, as the notes of the data say. @param {Data} data @param {string} language */
const isMachineLanguage = (data, language) => {
  const sources = texts(part(data["_sources"], language));
  return sources.length > 0 && sources.every((source) => /\bMT\b/.test(source) && !/\bHT\b/.test(source));
};

/** @param {Data} data @param {string} language @param {string} key @returns {Quality} */
const qualityOf = (data, language, key) => {
  const words = texts(part(data[language], key));
  if (words.length === 0) return "missing";
  const evidence =
    part(part(data["_evidence"], language), key) ?? part(part(part(data["_sources"], "perLabel"), language), key);
  if (evidence === undefined) return isMachineLanguage(data, language) ? "weak" : "known";
  const machine = machineTranslated(data, language);
  return words.every((word) => isWeakEvidence(texts(part(evidence, word)), machine)) ? "weak" : "known";
};

/** The labels that count: those that the product's forms use, else all that English has. @param {string} file @param {Data} data */
const keysOf = (file, data) => {
  const used = wordFiles().find(({ path }) => path.endsWith(`/${file.replace(".json", "/labels.json")}`));
  /** @type {Data[]} */
  const languages = used
    ? Object.values(JSON.parse(used.text))
    : [/** @type {Data} */ (data["en"] ?? data["en-US"] ?? {})];
  return [...new Set(languages.flatMap((labels) => Object.keys(labels)))];
};

/** What the report says of one file of labels. @param {string} file @param {Data} data @param {boolean} named */
export const reportOn = (file, data, named) => {
  const keys = keysOf(file, data);
  const lines = [`${file.replace(".json", "")} (${keys.length} labels)`, "  language  known  weak  missing"];
  for (const language of Object.keys(data).filter((key) => !key.startsWith("_"))) {
    /** @param {Quality} quality */
    const of = (quality) => keys.filter((key) => qualityOf(data, language, key) === quality);
    const [known, weak, missing] = [of("known"), of("weak"), of("missing")];
    lines.push(
      `  ${language.padEnd(8)}  ${String(known.length).padStart(5)}  ${String(weak.length).padStart(4)}  ${String(missing.length).padStart(7)}`,
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
  /** @type {Data} */
  const data = JSON.parse(readFileSync(FOLDER + file, "utf8"));
  console.log(`${reportOn(file, data, named)}\n`);
}
