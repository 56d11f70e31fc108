import * as v from "valibot";
import { panelStateSchema } from "../panel/model/panel-state.ts";
import { requestFactsSchema } from "../form/model/request-facts.ts";

/** Only ever compared with the form that is open. */
const formId = v.string();

/** Every command from the background to the frames of a portal. */
export const FRAME_COMMANDS = {
  /** The verdict or the settings changed: ask for a new offer. */
  offerChanged: v.object({}),
  /** The lessons changed: read the words anew, and look at the page with them. */
  wordsChanged: v.object({}),
  /** Portals were switched off: scripts in their pages end. `*.` before a host means its subdomains. */
  cloudOff: v.object({ hosts: v.array(v.string()) }),
  /** To the top document: there is something to show. */
  panelDue: v.object({}),
  /** To the top document: this frame of it has a form; report whether a person can see it. */
  watchFrame: v.object({ frameId: v.number(), index: v.number(), count: v.number() }),
  fillForm: v.object({ formId }),
  undoForm: v.object({ formId }),
  /** To the top document: a frame has submitted, look for its notice. */
  watchNotice: v.object({
    /** In milliseconds. */
    since: v.number(),
    /**
     * Whether the page was there before the submission; of a page loaded later, what it shows from the start counts
     * too, and the next one is the portal's response to it.
     */
    loaded: v.picklist(["before", "next", "later"]),
  }),
  /** To the frame: what the person said of the request in the panel. */
  requestDescribed: v.object({ formId, facts: requestFactsSchema }),
  /** To the frame: the top document saw this. */
  noticeSeen: v.object({
    kind: v.picklist(["success", "error", "closed"]),
    supportTicketId: v.optional(v.pipe(v.string(), v.maxLength(16))),
  }),
} as const;

/** Every command to the panel: what to show now. */
export const PANEL_COMMANDS = { showPanel: panelStateSchema } as const;

/** Every command to the script that points. */
export const POINTING_COMMANDS = {
  /**
   * Let the person point at a control of one of these kinds; with a label, say only in which language and as what kind
   * of control it is on the page. With a part: at the title of a form, or what sends it, or say the page's address.
   */
  startPointing: v.object({
    id: v.string(),
    controls: v.array(v.string()),
    label: v.optional(v.string()),
    part: v.optional(v.picklist(["heading", "address", "submit"])),
    /** All frames of the tab are asked: the keyboard stays where it is. */
    isAnyFrame: v.optional(v.boolean()),
  }),
  stopPointing: v.object({}),
} as const;

type Commands = typeof FRAME_COMMANDS & typeof PANEL_COMMANDS & typeof POINTING_COMMANDS;
export type CommandName = keyof Commands;
export type CommandPayload<N extends CommandName> = v.InferOutput<Commands[N]>;

/** The commands that one receiver takes, each with the shape of its payload. */
export type CommandSchemas<N extends CommandName> = { readonly [K in N]: Commands[K] };
