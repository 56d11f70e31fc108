import * as v from "valibot";
import { FORM_FIELDS, type FormField } from "../model/form-field.ts";
import { requestFactsSchema } from "../model/request-facts.ts";
import { storedItem, type StorageArea } from "../../platform/stored-item.ts";
import { type TabState, tabStateSchema } from "../../entries/background/tab-state.ts";

/** What is kept of the form that a frame has open. */
export const keptFormSchema = v.object({
  frameId: v.number(),
  formId: v.string(),
  /** When the frame's document was opened: names it over an update too. */
  opened: v.number(),
  values: v.record(v.string(), v.string()),
  /** Fields that the person changed. */
  typed: v.array(v.picklist(FORM_FIELDS)),
  facts: v.optional(requestFactsSchema),
});
export type KeptForm = v.InferOutput<typeof keptFormSchema>;

const tabSchema = v.object({
  /** The top document; with another one all is void. */
  documentId: v.optional(v.string()),
  forms: v.array(keptFormSchema),
  /** The person's answers that count in this tab only. */
  answers: v.optional(v.pick(tabStateSchema, ["answers", "clueAnswer"])),
});

const PREFIX = "form:";
const FORMS_KEPT = 10;

/**
 * What open forms have said and what the person typed into them, in `storage.local`: an update of the extension, or
 * switching it off, ends `storage.session` and every script in a page, but not the half-filled form, nor what the person
 * answered about its tenant. Forgotten with the form, its document or its tab.
 */
export interface KeptForms {
  read(tabId: number, frameId: number): Promise<KeptForm | undefined>;
  /** @param documentId the tab's top document, where it is known */
  write(tabId: number, documentId: string | undefined, form: KeptForm): Promise<void>;
  /** What the person has answered in this tab; none where it is not known to be the same top document. */
  answersIn(
    tabId: number,
    documentId: string | undefined,
  ): Promise<Pick<TabState, "answers" | "clueAnswer"> | undefined>;
  keepAnswers(tabId: number, state: TabState): Promise<void>;
  /** A form is closed. */
  forget(tabId: number, formId: string): Promise<void>;
  forgetTab(tabId: number): Promise<void>;
  /** The tab has this top document now. */
  inDocument(tabId: number, documentId: string | undefined): Promise<void>;
  /** Forgets all tabs but these. */
  forgetOthers(tabIds: ReadonlySet<number>): Promise<void>;
}

/** @param local `storage.local`; changes of one tab must not overlap (`TabStates.update`) */
export const keptForms = (local: StorageArea): KeptForms => {
  const item = (tabId: number) => storedItem(local, `${PREFIX}${tabId}`, tabSchema);
  return {
    read: async (tabId, frameId) => (await item(tabId).read())?.forms.find((form) => form.frameId === frameId),
    write: async (tabId, documentId, form) => {
      const before = await item(tabId).read();
      const others = before?.forms.filter(({ frameId }) => frameId !== form.frameId) ?? [];
      await item(tabId).write({
        ...before,
        documentId: documentId ?? before?.documentId,
        forms: [...others, form].slice(-FORMS_KEPT),
      });
    },
    answersIn: async (tabId, documentId) => {
      const before = await item(tabId).read();
      return documentId !== undefined && before?.documentId === documentId ? before.answers : undefined;
    },
    keepAnswers: async (tabId, { documentId, answers, clueAnswer }) => {
      const before = await item(tabId).read();
      await item(tabId).write({ documentId, forms: before?.forms ?? [], answers: { answers, clueAnswer } });
    },
    forget: async (tabId, formId) => {
      const before = await item(tabId).read();
      const forms = before?.forms.filter((form) => form.formId !== formId) ?? [];
      if (forms.length > 0 || before?.answers) await item(tabId).write({ ...before, forms });
      else if (before) await item(tabId).remove();
    },
    forgetTab: (tabId) => item(tabId).remove(),
    inDocument: async (tabId, documentId) => {
      const before = await item(tabId).read();
      if (before?.documentId !== undefined && before.documentId !== documentId) await item(tabId).remove();
    },
    forgetOthers: async (tabIds) => {
      const keys = Object.keys(await local.get(null)).filter(
        (key) => key.startsWith(PREFIX) && !tabIds.has(Number(key.slice(PREFIX.length))),
      );
      if (keys.length > 0) await local.remove(keys);
    },
  };
};

/**
 * What a form that has just been found takes over from one that an earlier copy of the extension knew in its frame.
 * Nothing, where all that it shows differs: then it is another form. What differs beside something that is the same was
 * changed by the person while nobody watched.
 */
export const takenOver = (
  kept: KeptForm,
  shown: Readonly<Record<string, string>>,
): Pick<KeptForm, "values" | "typed" | "facts"> | undefined => {
  const comparable = FORM_FIELDS.filter((field) => kept.values[field] && shown[field] !== undefined);
  const changed = comparable.filter((field) => kept.values[field] !== shown[field]);
  if (comparable.length > 0 && changed.length === comparable.length) return undefined;
  return { ...kept, typed: [...new Set<FormField>([...kept.typed, ...changed])] };
};
