import { describe, expect, it } from "vitest";
import { codeFiles, filesIn, read, readJson } from "./support/files.ts";
import { parsed, type Place } from "./support/parsed.ts";
import { GONE_WORDS, WORDS_GONE_ON_SCREEN } from "./support/words-gone.ts";

/** A text or name, lower-case, and where it is. */
interface Said {
  readonly text: string;
  readonly where: string;
}

const TABLE = "tests/repository/support/words-gone.ts";

/** `formerTenantOf`, `FORMER_TENANT` and `former-tenant` as words. */
const asWords = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/[-_.]/g, " ")
    .toLowerCase();

const withoutCode = (text: string): string => text.replace(/```[\s\S]*?```|`[^`]*`/g, " ");

/** A comment's words without its stars and line breaks. */
const prose = (text: string): string =>
  withoutCode(text)
    .replace(/\s*\n\s*\*?\s*/g, " ")
    .replace(/^[\s*]+/, "")
    .toLowerCase();

/** A name that is given here: what another's object has is not ours to name. */
const isOwnName = ({ node, parent }: Place): boolean =>
  node.type === "Identifier" && !(parent?.type === "MemberExpression" && parent.property === node && !parent.computed);

/** Titles of tests, which are read as sentences. */
const titleOf = ({ node }: Place): string[] => {
  if (node.type !== "CallExpression") return [];
  const { callee, arguments: given } = node;
  const called = callee.type === "CallExpression" ? callee.callee : callee;
  const name = called.type === "MemberExpression" ? called.object : called;
  if (name.type !== "Identifier" || !["it", "describe", "inBothBrowsers"].includes(name.name)) return [];
  const [title] = given;
  return title?.type === "Literal" && typeof title.value === "string" ? [title.value] : [];
};

const files = codeFiles().filter((path) => path !== TABLE);
const documents = [...filesIn("docs"), "CONTRIBUTING.md"].filter((path) => path.endsWith(".md"));

const sentences: readonly Said[] = [
  ...files.flatMap((path) => {
    const { comments, places, where } = parsed(path);
    return [
      ...comments.map((comment) => ({ text: prose(comment.value), where: where(comment) })),
      ...places.flatMap((place) => titleOf(place).map((title) => ({ text: prose(title), where: where(place.node) }))),
    ];
  }),
  ...documents.flatMap((path) =>
    withoutCode(read(path))
      .split(/\n\n+/)
      .map((paragraph) => ({ text: prose(paragraph), where: path })),
  ),
];

const names: readonly Said[] = files.flatMap((path) => {
  const { places, where } = parsed(path);
  const given = new Map<string, string>();
  for (const place of places)
    if (isOwnName(place) && place.node.type === "Identifier" && !given.has(place.node.name))
      given.set(place.node.name, where(place.node));
  return [
    { text: asWords(path), where: path },
    ...[...given].map(([name, at]) => ({ text: asWords(name), where: `${at} ${name}` })),
  ];
});

describe.each(GONE_WORDS)("$word", ({ instead, prose: inProse, name }) => {
  it(`is gone: ${instead}`, () => {
    const said = sentences.flatMap(({ text, where }) => {
      const [found] = inProse.exec(text) ?? [];
      return found === undefined ? [] : [`${where} “${found}”`];
    });
    const named = names.filter(({ text }) => name?.test(text)).map(({ where }) => where);
    const left = [...said, ...named];
    expect(left, `${left.length} left: say “${instead}”`).toEqual([]);
  });
});

describe("on screen", () => {
  it.each(WORDS_GONE_ON_SCREEN)("$language: “$word” is gone: $instead", ({ language, text, instead }) => {
    const messages = readJson<Readonly<Record<string, { readonly message: string }>>>(
      `public/_locales/${language}/messages.json`,
    );
    const left = Object.entries(messages).flatMap(([key, { message }]) =>
      text.test(message) ? [`${key}: ${message}`] : [],
    );
    expect(left, `${left.length} left: say “${instead}”`).toEqual([]);
  });
});

describe("words in other senses", () => {
  it.each([
    "returns a promise that settles",
    "leads to the customer, and nothing leads on",
    "does not guess",
    "a dot stands for any character",
    "so long as the tab is open",
    "a log of keys",
  ])("are not meant: %s", (text) => {
    expect(GONE_WORDS.filter(({ prose: inProse }) => inProse.test(text))).toEqual([]);
  });

  it.each(["performer", "transformer", "toBeInstanceOf", "leadsTo", "Promise", "logLevel", "awaitPromise"])(
    "are not meant: %s",
    (name) => {
      expect(GONE_WORDS.filter((word) => word.name?.test(asWords(name)))).toEqual([]);
    },
  );
});
