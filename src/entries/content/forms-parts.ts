import type { CommandHandlers } from "../../messages/command.ts";
import type { MessageName, MessageRequest } from "../../messages/message-list.ts";
import type { MessageReply, REPLIES_TO_FRAMES } from "../../messages/replies.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import type { watchAnswers } from "../../submission/page/watch-answers.ts";
import type { watchBeside } from "../../submission/page/watch-beside.ts";
import type { watchNotices } from "../../submission/page/watch-notices.ts";
import type { watchSubmissions } from "../../submission/page/watch-submissions.ts";
import type { RunningContent } from "./running-content.ts";

/** What a frame of a portal sends. */
export type FrameMessage = keyof typeof REPLIES_TO_FRAMES & MessageName;

/** What the script of a portal hands to the one that deals with forms. */
export interface FormsParts {
  readonly running: RunningContent;
  /** The forms that the page may hold. */
  readonly definitions: readonly FormDefinition[];
  /** Sends a message until it arrives. */
  readonly send: <N extends FrameMessage>(name: N, request: MessageRequest<N>) => Promise<MessageReply<N> | undefined>;
  /** Looks whose tenant is open; only in the top document. */
  readonly context: { readonly look: () => void } | undefined;
  /** The tenant is named by texts like any other. */
  readonly readsNames: boolean;
  readonly watchAnswers: typeof watchAnswers;
  readonly watchBeside: typeof watchBeside;
  readonly watchSubmissions: typeof watchSubmissions;
  readonly watchNotices: typeof watchNotices;
}

/** The commands to a frame that are about its forms. */
export type FormCommands = CommandHandlers<
  "offerChanged" | "panelDue" | "fillForm" | "undoForm" | "requestDescribed" | "watchNotice" | "noticeSeen"
>;
