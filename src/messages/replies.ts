import * as v from "valibot";
import { panelStateSchema } from "../panel/model/panel-state.ts";
import type { MessageName } from "./message-list.ts";
import { wordsSchema } from "./kept-words.ts";
import { offerSchema } from "./offer.ts";
import type { REPLIES_TO_PAGES } from "./page-replies.ts";

const nothing = v.undefined();

/** What a portal's frame sends, each with the shape of its answer. Content scripts in frames hold only these. */
export const REPLIES_TO_FRAMES = {
  reportContext: nothing,
  requestWords: wordsSchema,
  requestOffer: offerSchema,
  reportForm: nothing,
  reportFrame: nothing,
  reportFormGone: nothing,
  saveDraft: nothing,
  wake: nothing,
  submissionIntended: nothing,
  reportOutcome: nothing,
  reportNotice: nothing,
  requestsListed: nothing,
  startForms: nothing,
  startFilling: nothing,
  startPanel: nothing,
} as const;

/** What Partner Center's pages send. */
export const REPLIES_TO_PARTNER_CENTER = {
  /** Whether the note about links may be shown. */
  partnerCenterSeen: v.boolean(),
  portalLinkClicked: nothing,
  noteDismissed: nothing,
  wake: nothing,
} as const;

/** What is sent from the portals of other clouds about their frames. */
export const REPLIES_TO_SEEN_FRAMES = { framesSeen: nothing } as const;

/** What the panel sends. */
export const REPLIES_TO_PANEL = {
  readPanel: panelStateSchema,
  answerContext: nothing,
  fillForm: nothing,
  undoForm: nothing,
  describeRequest: nothing,
  openOptions: nothing,
  describeKept: nothing,
  calendarOfKept: v.string(),
  openList: nothing,
  showWhere: nothing,
  notThisOne: nothing,
  chooseEntry: nothing,
  showPart: nothing,
  confirmLesson: nothing,
  undoLesson: nothing,
  leaveLesson: nothing,
} as const;

/** What the script that points sends. */
export const REPLIES_TO_POINTING = { fieldPointed: nothing, pointingEnded: nothing } as const;

type Replies = typeof REPLIES_TO_FRAMES &
  typeof REPLIES_TO_POINTING &
  typeof REPLIES_TO_PARTNER_CENTER &
  typeof REPLIES_TO_SEEN_FRAMES &
  typeof REPLIES_TO_PANEL &
  typeof REPLIES_TO_PAGES;

export type MessageReply<N extends MessageName> = v.InferOutput<Replies[N]>;

/** The answers that a sender expects: some of the messages, each with the shape of its answer. */
export type ReplySchemas<N extends MessageName> = { readonly [K in N]: Replies[K] };
