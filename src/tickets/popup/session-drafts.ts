import * as v from "valibot";
import { storedItem, type StorageArea, type StoredItem } from "../../platform/stored-item.ts";
import { draftKey, type Drafts, type KeepDraft } from "../components/hooks/drafts.ts";

/** Each is looked at by itself, so that one that is none takes no other along. */
const draftsIn = (session: StorageArea): StoredItem<Record<string, unknown>> =>
  storedItem(session, "popupDrafts", v.record(v.string(), v.unknown()));

const draftSchema = v.object({ text: v.string(), base: v.optional(v.string()) });

/** What an earlier opening of the popup left unsaved. */
export const readDrafts = async (session: StorageArea): Promise<Drafts> => {
  const stored = (await draftsIn(session).read()) ?? {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([key, value]) => (v.is(draftSchema, value) ? [[key, value]] : [])),
  );
};

/** Keeps drafts while the popup is open, and over its end; the last one written is the last one kept. */
export const draftKeeper = (session: StorageArea, first: Drafts): KeepDraft => {
  const item = draftsIn(session);
  const drafts = new Map(Object.entries(first));
  return (kind, id, draft) => {
    const key = draftKey(kind, id);
    if (draft === undefined && !drafts.has(key)) return;
    if (draft === undefined) drafts.delete(key);
    else drafts.set(key, draft);
    void item.write(Object.fromEntries(drafts)).catch((error: unknown) => reportError(error));
  };
};
