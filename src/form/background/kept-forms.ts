import * as v from "valibot";
import type { Exclusively } from "../../platform/exclusively.ts";
import type { StorageArea } from "../../platform/stored-item.ts";
import { tabItem, type TabKeys } from "../../platform/tab-items.ts";
import { type KeptForm, keptFormSchema } from "./kept-form.ts";
import { type TabAnswers, tabAnswersSchema } from "../../tenant/model/tab-answers.ts";

const keptTabSchema = v.object({
  /** The top document; with another one all is void. */
  documentId: v.optional(v.string()),
  forms: v.array(keptFormSchema),
  /** The person's answers that count in this tab only. */
  answers: v.optional(tabAnswersSchema),
});
type KeptTab = v.InferOutput<typeof keptTabSchema>;

const NOTHING: KeptTab = { forms: [] };

const PREFIX = "form:";
const FORMS_KEPT = 10;

/**
 * What open forms have said and what the person typed into them, in `storage.local`: an update of the extension, or
 * switching it off, ends `storage.session` and every script in a page, but not the half-filled form, nor what the
 * person answered about its tenant. Forgotten with the form, its document or its tab.
 */
export interface KeptForms extends TabKeys {
  read(tabId: number, frameId: number): Promise<KeptForm | undefined>;
  /** @param documentId the tab's top document, where it is known */
  write(tabId: number, documentId: string | undefined, form: KeptForm): Promise<void>;
  /** What the person has answered in this tab; none where it is not known to be the same top document. */
  answersIn(tabId: number, documentId: string | undefined): Promise<TabAnswers | undefined>;
  keepAnswers(tabId: number, documentId: string | undefined, answers: TabAnswers): Promise<void>;
  /** A form is closed. */
  forget(tabId: number, formId: string): Promise<void>;
  /** The tab has this top document now. */
  inDocument(tabId: number, documentId: string | undefined): Promise<void>;
}

const written = (before: KeptTab, documentId: string | undefined, form: KeptForm): KeptTab => ({
  ...before,
  documentId: documentId ?? before.documentId,
  forms: [...before.forms.filter(({ frameId }) => frameId !== form.frameId), form].slice(-FORMS_KEPT),
});

const without = (before: KeptTab, formId: string): KeptTab => {
  const forms = before.forms.filter((form) => form.formId !== formId);
  return forms.length > 0 || before.answers ? { ...before, forms } : NOTHING;
};

/** @param local `storage.local` */
export const keptForms = (local: StorageArea, exclusively: Exclusively): KeptForms => {
  const tabs = tabItem(local, PREFIX, keptTabSchema, NOTHING, exclusively);
  const change = async (tabId: number, work: (before: KeptTab) => KeptTab): Promise<void> => {
    await tabs.update(tabId, work);
  };
  return {
    ids: () => tabs.ids(),
    remove: (tabId) => tabs.remove(tabId),
    read: async (tabId, frameId) => (await tabs.read(tabId)).forms.find((form) => form.frameId === frameId),
    write: (tabId, documentId, form) => change(tabId, (before) => written(before, documentId, form)),
    answersIn: async (tabId, documentId) => {
      const before = await tabs.read(tabId);
      return documentId !== undefined && before.documentId === documentId ? before.answers : undefined;
    },
    keepAnswers: (tabId, documentId, answers) => change(tabId, ({ forms }) => ({ documentId, forms, answers })),
    forget: (tabId, formId) => change(tabId, (before) => without(before, formId)),
    inDocument: (tabId, documentId) =>
      change(tabId, (before) =>
        before.documentId === undefined || before.documentId === documentId ? before : NOTHING,
      ),
  };
};
