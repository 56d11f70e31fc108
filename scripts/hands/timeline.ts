import type { PageEntry } from "../../tests/practice/hands/protocol.ts";
import type { Deed } from "./person.ts";

/** Entries nearer to one another than this are drawn together, in milliseconds. */
const TOGETHER = 400;

interface Line {
  readonly at: number;
  readonly text: string;
  /** Keys of one field share a line. */
  readonly keys?: string;
}

/** Maximum length of a text in a line, in characters. */
const LONGEST = 40;

const wordsOf = ({ kind, where, what: whole, trusted }: PageEntry): string => {
  const what = whole.replaceAll(/\s+/g, " ").slice(0, LONGEST);
  const who = trusted ? "person" : "script";
  switch (kind) {
    case "key":
      return `${who} types in ${where}:`;
    case "input":
      return `${who} sets ${where} to "${what}"`;
    case "compositionstart":
    case "compositionend":
      return `${kind} "${what}" in ${where}`;
    case "press":
      return `${who} presses ${where}`;
    case "focus":
      return `focus in ${where}`;
    case "opens":
    case "shuts":
      return `the list ${where} ${kind}`;
    case "pane":
      return `${where} is ${what}`;
  }
};

const ofDeed = ({ act, began, ended, value }: Deed): Line[] => [
  { at: began, text: `-- the person begins to ${act.kind}: ${act.label}` },
  { at: ended, text: `-- the person has done it${value === undefined ? ", in vain" : `: "${value}"`}` },
];

/** Each input of a key that was typed says nothing that the key does not. */
const isListed = ({ kind, trusted }: PageEntry): boolean => kind !== "input" || !trusted;

/** What happened in a round, line by line, with the milliseconds since its first entry. */
export const timelineOf = (log: readonly PageEntry[], deeds: readonly Deed[]): string[] => {
  const entries = log.filter(isListed).map((entry): Line => ({
    at: entry.at,
    text: wordsOf(entry),
    ...(entry.kind === "key" ? { keys: entry.what.length === 1 ? entry.what : `[${entry.what}]` } : {}),
  }));
  const lines = [...entries, ...deeds.flatMap(ofDeed)].sort((one, other) => one.at - other.at);
  const first = lines[0]?.at ?? 0;
  const joined: { from: number; last: number; text: string; keys: string }[] = [];
  for (const { at, text, keys = "" } of lines) {
    const before = joined.at(-1);
    if (before && keys !== "" && before.text === text && at - before.last < TOGETHER) {
      before.keys += keys;
      before.last = at;
    } else joined.push({ from: at, last: at, text, keys });
  }
  return joined.map(
    ({ from, text, keys }) =>
      `${String(Math.round(from - first)).padStart(6)}  ${text}${keys === "" ? "" : ` ${keys}`}`,
  );
};
