import { describe, expect, it } from "vitest";
import { filesIn, read, readJson, sourceFiles } from "./support/files.ts";
import { parsed, stringsOf } from "./support/parsed.ts";

interface Message {
  readonly message: string;
  /** For translators; the browser reads it from the English file only. */
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
type Messages = Readonly<Record<string, Message>>;

const load = (language: string): Messages => readJson<Messages>(`public/_locales/${language}/messages.json`);
const LANGUAGES = filesIn("public/_locales").map((path) => path.split("/")[2] ?? "");
const english = load("en");
const keys = Object.keys(english);

/** `$1`, `$2` … that a message expects, whether by number or by name. */
const placeholdersOf = ({ message, placeholders = {} }: Message): string[] => {
  const contents = Object.values(placeholders).map(({ content }) => content);
  return [...new Set([message, ...contents].flatMap((text) => text.match(/\$\d/g) ?? []))].sort();
};

/** Calls of the translating function, by the name that it has everywhere. */
const calls = sourceFiles().flatMap((path) => {
  const { places, where } = parsed(path);
  return places.flatMap(({ node }) => {
    if (
      node.type !== "CallExpression" ||
      node.callee.type !== "Identifier" ||
      !["t", "translate"].includes(node.callee.name)
    )
      return [];
    return [{ where: where(node), key: node.arguments[0], given: node.arguments.slice(1) }];
  });
});

describe("messages", () => {
  it("exist in English and German at least", () => expect(LANGUAGES).toEqual(expect.arrayContaining(["de", "en"])));

  it.each(LANGUAGES)("%s: the same keys as in English", (language) => {
    expect(Object.keys(load(language)).sort()).toEqual([...keys].sort());
  });

  it.each(LANGUAGES)("%s: the same placeholders as in English", (language) => {
    const messages = load(language);
    const wrong = keys.filter(
      (key) =>
        String(placeholdersOf(messages[key] ?? { message: "" })) !==
        String(placeholdersOf(english[key] ?? { message: "" })),
    );
    expect(wrong).toEqual([]);
  });

  it.each(LANGUAGES)("%s: no empty text, no stray spaces", (language) => {
    expect(
      Object.entries(load(language)).filter(([, { message }]) => message === "" || message.trim() !== message),
    ).toEqual([]);
  });

  it("are each described to translators, with all that is put in", () => {
    const wrong = Object.entries(english).flatMap(([key, message]) => {
      const { description = "" } = message;
      if (description.split(" ").length < 4) return [`${key}: no description`];
      const mentioned = [...new Set(description.match(/\$\d/g))].sort();
      return String(mentioned) === String(placeholdersOf(message)) ? [] : [`${key}: describes ${String(mentioned)}`];
    });
    expect(wrong).toEqual([]);
  });

  it("that a description names exist", () => {
    const named = Object.values(english).flatMap(({ description = "" }) =>
      [...description.matchAll(/"([a-z]+_\w+)"/g)].map(([, key = ""]) => key),
    );
    expect(named.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it("are not the English ones, where a sentence is meant", () => {
    const sentences = keys.filter((key) => (english[key]?.message.split(" ").length ?? 0) > 3);
    for (const language of LANGUAGES.filter((one) => one !== "en")) {
      expect(
        sentences.filter((key) => load(language)[key]?.message === english[key]?.message),
        language,
      ).toEqual([]);
    }
  });
});

describe("keys", () => {
  const strings = new Set(sourceFiles().flatMap((path) => parsed(path).places.flatMap(stringsOf)));
  /** Beginnings of keys whose end is put in, as in `field_${field}`. */
  const beginnings = [...strings].filter((text) => /^[a-z]\w*_$/i.test(text));
  const manifestKeys = [...read("manifest.json").matchAll(/__MSG_(\w+)__/g)].map(([, key = ""]) => key);

  it("are each used", () => {
    const used = (key: string): boolean =>
      strings.has(key) || manifestKeys.includes(key) || beginnings.some((beginning) => key.startsWith(beginning));
    expect(keys.filter((key) => !used(key))).toEqual([]);
  });

  it("of the manifest exist", () => expect(manifestKeys.filter((key) => !keys.includes(key))).toEqual([]));

  it("that are used exist, whole or as beginnings", () => {
    const wrong = calls.flatMap(({ where, key }) => {
      if (key?.type === "Literal") return keys.includes(String(key.value)) ? [] : [`${where} ${String(key.value)}`];
      if (key?.type !== "TemplateLiteral") return [];
      const beginning = key.quasis[0]?.value.cooked ?? "";
      return keys.some((one) => one.startsWith(beginning)) ? [] : [`${where} ${beginning}…`];
    });
    expect(calls.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });

  it("get as many values as the message has places", () => {
    const wrong = calls.flatMap(({ where, key, given }) => {
      const message = key?.type === "Literal" ? english[String(key.value)] : undefined;
      if (!message || given.some(({ type }) => type === "SpreadElement")) return [];
      const wanted = placeholdersOf(message).length;
      return wanted === given.length
        ? []
        : [`${where} ${String(key?.type === "Literal" && key.value)} wants ${wanted}, gets ${given.length}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe("pages and panel", () => {
  const TEXT_ATTRIBUTES = ["aria-label", "aria-description", "alt", "title", "placeholder", "label"];

  it("have no words but those of the messages", () => {
    const wrong = sourceFiles()
      .filter((path) => path.endsWith(".tsx"))
      .flatMap((path) => {
        const { places, where } = parsed(path);
        return places.flatMap(({ node, parent }) => {
          const isText = node.type === "JSXText" && /\p{L}{2}/u.test(node.value);
          const isAttribute =
            parent?.type === "JSXAttribute" &&
            parent.name.type === "JSXIdentifier" &&
            TEXT_ATTRIBUTES.includes(parent.name.name) &&
            node.type === "Literal" &&
            node.value !== "";
          return isText || isAttribute ? [`${where(node)} ${node.type === "JSXText" ? node.value.trim() : ""}`] : [];
        });
      });
    expect(wrong).toEqual([]);
  });
});
