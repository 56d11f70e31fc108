/** What is typed and may not be saved yet: the number of a request, or its notes. */
export type DraftKind = "number" | "notes";

export interface Draft {
  readonly text: string;
  /** What was saved when it was typed. */
  readonly base?: string | undefined;
}

/** Drafts by `draftKey`. */
export type Drafts = Readonly<Record<string, Draft>>;

/** @param id of the request */
export const draftKey = (kind: DraftKind, id: string): string => `${kind}:${id}`;

/** Keeps a draft, or forgets it. */
export type KeepDraft = (kind: DraftKind, id: string, draft: Draft | undefined) => void;

/** The request whose notes a key names. */
export const notesDraftOf = (key: string): string | undefined => /^notes:(.+)$/.exec(key)?.[1];

/**
 * The notes of a request with a draft of them: what was changed elsewhere since is kept too, unless it goes on from the
 * draft. The same text as `stored` where nothing is to be saved.
 */
export const withDraft = (stored: string, { text, base = "" }: Draft): string => {
  if (stored === base || stored === text) return text;
  return stored.includes(text) ? stored : `${stored}\n${text}`;
};
