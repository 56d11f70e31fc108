import * as v from "valibot";
import { referralSchema } from "../../tenant/verdict/referral.ts";
import { clueSchema, CONTEXT_ANSWERS, verdictSchema } from "../../tenant/model/verdict.ts";
import { FORM_FIELDS } from "../../form/model/form-field.ts";
import { formReportSchema } from "../../form/model/form-report.ts";
import { PORTAL_IDS } from "../../model/portal.ts";
import { requestFactsSchema } from "../../form/model/request-facts.ts";
import { submissionSchema } from "../../submission/model/submission.ts";
import { tenantSchema } from "../../tenant/model/tenant.ts";
import type { Exclusively } from "../../platform/exclusively.ts";
import { storedItem, type StorageArea } from "../../platform/stored-item.ts";
import { childSchema, leadSchema } from "../../tenant/background/referrals.ts";

const answer = v.picklist(CONTEXT_ANSWERS);

/** What is known of one tab until it is closed or the browser ends. */
export const tabStateSchema = v.object({
  /** The top document that reported last; with another one all that its predecessor said is void. */
  documentId: v.optional(v.string()),
  /** What that document said last of the open tenant, as one text. */
  told: v.optional(v.string()),
  /** Absent until the top document has reported. */
  clues: v.optional(v.array(clueSchema)),
  /** Texts at the head of the page: names of known tenants among them count. */
  names: v.optional(v.array(v.string())),
  /** The tenant that an address of this tab named last, and in which portal: redirects drop it from the address. */
  openedFor: v.optional(
    v.object({ portal: v.picklist(PORTAL_IDS), tenant: tenantSchema, doubted: v.optional(v.boolean()) }),
  ),
  /** What the page of this document has contradicted, and the texts that went from its head at that moment. */
  refuted: v.optional(v.object({ address: v.string(), gone: v.array(v.string()) })),
  /** For whom the person came into the portal, by a link in Partner Center. */
  arrival: v.optional(referralSchema),
  /** Clicks on links in this tab of Partner Center, and tabs that were opened from it: one belongs to the other. */
  leads: v.optional(v.array(leadSchema)),
  children: v.optional(v.array(childSchema)),
  verdict: v.optional(verdictSchema),
  /** The frames have yet to hear of it: a background may be stopped between knowing and telling. */
  untold: v.optional(v.boolean()),
  /** The person's answers about a tenant that count in this tab only. */
  answers: v.array(v.object({ tenant: tenantSchema, answer })),
  /** An answer where nothing names a tenant for sure: it counts for exactly these clues in this document. */
  clueAnswer: v.optional(v.object({ clues: v.string(), answer, tenant: v.optional(tenantSchema) })),
  /** The forms that are open, the one reported last at the end. */
  forms: v.array(v.object({ frameId: v.number(), report: formReportSchema })),
  /** Frames with a form: where each stands in the top document, and what that says of it; no word is not yet one. */
  frames: v.optional(
    v.array(
      v.object({
        frameId: v.number(),
        documentId: v.optional(v.string()),
        place: v.optional(v.object({ index: v.number(), count: v.number() })),
        shown: v.optional(v.boolean()),
        untold: v.optional(v.boolean()),
      }),
    ),
  ),
  /** What forms have said, each with the document that said it, and what the person typed into them and told the panel. */
  drafts: v.array(
    v.object({
      formId: v.string(),
      documentId: v.optional(v.string()),
      values: v.record(v.string(), v.string()),
      typed: v.optional(v.array(v.picklist(FORM_FIELDS))),
      facts: v.optional(requestFactsSchema),
    }),
  ),
  /** Submissions of this tab whose number is not known, the youngest at the end. */
  intents: v.array(
    v.object({
      submissionId: v.string(),
      frameId: v.number(),
      documentId: v.optional(v.string()),
      createdDate: v.string(),
      /** The top document around it, where that was known. */
      topDocumentId: v.optional(v.string()),
      /** The top document that was loaded first after it. */
      answeredBy: v.optional(v.string()),
      /** Taken without a number, or taken back because the form was closed in flight: a number may come after both. */
      ended: v.optional(v.picklist(["confirmed", "closed"])),
      submission: v.optional(submissionSchema),
      /** Numbers that may have been its own. */
      passed: v.optional(v.number()),
    }),
  ),
});
export type TabState = v.InferOutput<typeof tabStateSchema>;

const EMPTY: TabState = { answers: [], forms: [], drafts: [], intents: [] };

const PREFIX = "tab:";

/** The states of all tabs in `storage.session`, each reached by its tab's id only. */
export interface TabStates {
  read(tabId: number): Promise<TabState>;
  /** Changes the state of one tab; changes of one tab wait for each other. */
  update(tabId: number, change: (state: TabState) => TabState | Promise<TabState>): Promise<TabState>;
  remove(tabId: number): Promise<void>;
  /** Forgets tabs that are not open: of one that is closed while no background runs nobody may tell. */
  forgetClosed(open: () => Promise<readonly number[]>): Promise<void>;
  /** The tabs of which anything is known, or is being written at this moment. */
  ids(): Promise<number[]>;
}

export const tabStates = (session: StorageArea, exclusively: Exclusively): TabStates => {
  const item = (tabId: number) => storedItem(session, `${PREFIX}${tabId}`, tabStateSchema);
  const read = async (tabId: number): Promise<TabState> => (await item(tabId).read()) ?? EMPTY;
  // A first state that is judged by settings which change meanwhile must be found to be judged again.
  const changing: number[] = [];
  const remove = (tabId: number): Promise<void> => exclusively(`${PREFIX}${tabId}`, () => item(tabId).remove());
  const ids = async (): Promise<number[]> => {
    const now = [...changing];
    const keys = Object.keys(await session.get(null));
    const written = keys.filter((key) => key.startsWith(PREFIX)).map((key) => Number(key.slice(PREFIX.length)));
    return [...new Set([...written, ...now])];
  };
  return {
    read,
    update: (tabId, change) =>
      exclusively(`${PREFIX}${tabId}`, async () => {
        changing.push(tabId);
        try {
          const before = await read(tabId);
          const after = await change(before);
          if (after !== before) await item(tabId).write(after);
          return after;
        } finally {
          changing.splice(changing.indexOf(tabId), 1);
        }
      }),
    remove,
    forgetClosed: async (open) => {
      // First those that are known: one that is opened meanwhile is none of them.
      const known = await ids();
      const here = new Set(await open());
      await Promise.all(known.filter((id) => !here.has(id)).map(remove));
    },
    ids,
  };
};
