import { useEffect } from "preact/hooks";
import { notesDraftOf, withDraft, type Draft, type Drafts } from "../components/hooks/drafts.ts";
import type { PopupSource } from "../components/hooks/requests-source.ts";
import { recordFacts } from "../model/damaged/record-facts.ts";

type Source = Pick<PopupSource, "change" | "readTicket" | "saveDraft">;

const saveLeft = async ({ change, readTicket, saveDraft }: Source, id: string, draft: Draft): Promise<void> => {
  const read = await readTicket(id);
  if (!read.ok) return;
  const stored = recordFacts(read.value).notes ?? "";
  const notes = withDraft(stored, draft);
  const isSaved = read.value === undefined || notes === stored || (await change(id, { kind: "setNotes", notes })).ok;
  if (isSaved) saveDraft("notes", id, undefined);
};

/**
 * Saves notes that the popup was closed with before the background had them, once the list is shown. Most of these
 * drafts are stored already: the page was only gone before it heard so.
 */
export const useLeftNotes = (source: Source, drafts: Drafts, isShown: boolean): void => {
  useEffect(() => {
    if (!isShown) return;
    for (const [key, draft] of Object.entries(drafts)) {
      const id = notesDraftOf(key);
      if (id !== undefined) saveLeft(source, id, draft).catch(reportError);
    }
  }, [isShown]);
};
