import type { BrokenRecord } from "../../files/backup.ts";
import { titleWords } from "../../components/ticket-words.ts";
import { recordName } from "../../model/damaged/record-facts.ts";
import type { Ticket } from "../../model/ticket.ts";
import type { Translate } from "../../../words/translate.ts";

/** What is said after a file was written or read. */
export interface Said {
  readonly words: string;
  readonly isWrong: boolean;
  /** What follows, a line each. */
  readonly lines?: readonly string[];
  /** Records of a backup that were left out. */
  readonly broken?: readonly BrokenRecord[];
}

/** Maximum number of unreadable requests that are named. */
const NAMED = 5;

/** The names of unreadable requests, as many as one can take in. */
export const namesOf = (records: readonly Ticket[], t: Translate): string => {
  const names = records.slice(0, NAMED).map((record) => recordName(record) ?? titleWords({ title: "" }, t));
  return [...names, ...(records.length > NAMED ? [t("broken_more", records.length - NAMED)] : [])].join(", ");
};

/** It did not work; `detail` is what the browser said. */
export const failing = (detail: string, t: Translate): Said => ({ words: t("all_failed", detail), isWrong: true });
