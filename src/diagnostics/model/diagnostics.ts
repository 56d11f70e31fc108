import * as v from "valibot";
import { CLOUD_IDS } from "../../model/cloud.ts";
import { CLUE_SOURCES, VERDICT_KINDS } from "../../tenant/model/verdict.ts";
import { VERDICT_REASONS } from "../../tenant/model/verdict-reasons.ts";
import { findingSchema } from "../../form/model/finding.ts";
import { FORM_FIELDS } from "../../form/model/form-field.ts";
import { FIELD_OUTCOMES, FIELD_REASONS, formReportSchema } from "../../form/model/form-report.ts";
import { SETTINGS_PROBLEM_KINDS, SETTINGS_SOURCES } from "../../settings/problems/settings-problem-kinds.ts";

const { portal, state, obstacle } = formReportSchema.entries;

/**
 * A form that is open: what it is known by, how its fields were found, and what became of them. No value and of labels
 * only words that are known: the others may be personal.
 */
const diagnosedFormSchema = v.object({
  portal,
  state,
  obstacle,
  /** A person can see the frame that it is in. */
  isShown: v.boolean(),
  signs: v.array(v.string()),
  fields: v.array(
    v.object({
      field: v.picklist(FORM_FIELDS),
      outcome: v.picklist(FIELD_OUTCOMES),
      reason: v.picklist(FIELD_REASONS),
    }),
  ),
  findings: v.array(findingSchema),
});
export type DiagnosedForm = v.InferOutput<typeof diagnosedFormSchema>;

const diagnosedTabSchema = v.object({
  /** The browser's id of the tab, by which its page is examined. */
  id: v.number(),
  /** The site, by the pattern of hosts under which it falls. */
  site: v.string(),
  /** The content script has reported something about this tab. */
  isHeard: v.boolean(),
  /** The browser does not let us run there; the tab is known because the person pressed our button in it. */
  isWithheld: v.optional(v.boolean()),
  verdict: v.optional(
    v.object({
      kind: v.picklist(VERDICT_KINDS),
      reason: v.picklist(VERDICT_REASONS),
      clue: v.optional(v.picklist(CLUE_SOURCES)),
    }),
  ),
  forms: v.array(diagnosedFormSchema),
});
export type DiagnosedTab = v.InferOutput<typeof diagnosedTabSchema>;

const diagnosedStoreSchema = v.object({
  schema: v.number(),
  awaitingResponse: v.number(),
  responded: v.number(),
  closed: v.number(),
});

/** How the extension is doing, without anything that names a person, a customer or a request. */
export const diagnosticsSchema = v.object({
  version: v.string(),
  tabs: v.array(diagnosedTabSchema),
  /**
   * Sites of the manifest that the browser withholds, as match patterns: a tab there is not seen.
   */
  withheld: v.object({ origins: v.array(v.string()), isAll: v.boolean() }),
  /** Absent where the ticket store cannot be read. */
  store: v.optional(diagnosedStoreSchema),
  /** Submissions and outcomes that wait for the ticket store. */
  waiting: v.number(),
  /** What is wrong with the ticket store, by its name. */
  problems: v.array(v.string()),
  /**
   * What of the settings cannot be used: which part, and why. No value, and no name that is not ours: they may be
   * personal.
   */
  settings: v.array(
    v.object({ source: v.picklist(SETTINGS_SOURCES), path: v.string(), kind: v.picklist(SETTINGS_PROBLEM_KINDS) }),
  ),
  /** Frames in portals of other clouds to which there is no access; without an origin where none can be given. */
  frames: v.array(v.object({ cloud: v.picklist(CLOUD_IDS), origin: v.optional(v.string()) })),
});
export type Diagnostics = v.InferOutput<typeof diagnosticsSchema>;
