import { useMemo } from "preact/hooks";
import { draftKey, type Draft, type DraftKind, type Drafts, type KeepDraft } from "./drafts.ts";

export interface PopupDrafts {
  readonly draftOf: (kind: DraftKind, id: string) => Draft | undefined;
  readonly keep: KeepDraft;
}

/** The drafts as they are now: those of an earlier opening, and what was typed since. */
export const useDrafts = (first: Drafts, save: KeepDraft): PopupDrafts =>
  useMemo(() => {
    const drafts = new Map(Object.entries(first));
    return {
      draftOf: (kind, id) => drafts.get(draftKey(kind, id)),
      keep: (kind, id, draft) => {
        if (draft === undefined) drafts.delete(draftKey(kind, id));
        else drafts.set(draftKey(kind, id), draft);
        save(kind, id, draft);
      },
    };
  }, [first, save]);
