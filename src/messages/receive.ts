import type { Runtime } from "../platform/browser-types.ts";
import * as v from "valibot";
import { MESSAGES, type MessageName, type MessageRequest } from "./message-list.ts";
import type { MessageReply } from "./replies.ts";
import { failure, isFailure, type Failure, type Result } from "./result.ts";
import {
  ownPageSender,
  portalSender,
  type OwnPageSender,
  type PortalSender,
  type SenderFacts,
  type SenderRule,
} from "./sender.ts";

type SenderOf<N extends MessageName> = (typeof MESSAGES)[N]["from"] extends "ownPage" ? OwnPageSender : PortalSender;

/** A handler of a message that only wants to be confirmed gives nothing. */
type HandlerReply<T> = T extends undefined ? void : T;

/** What to do with each message; the request has its shape and the sender its right when a handler is called. */
export type MessageHandlers = {
  readonly [N in MessageName]: (
    request: MessageRequest<N>,
    sender: SenderOf<N>,
  ) => Promise<HandlerReply<MessageReply<N>> | Failure>;
};

export interface ReceiveOptions extends SenderFacts {
  /** Called with each error of a handler, which otherwise only the sender would see. */
  readonly report: (error: unknown) => void;
}

const envelopeSchema = v.object({ name: v.string(), request: v.optional(v.unknown()) });

const isMessageName = (name: string): name is MessageName => Object.hasOwn(MESSAGES, name);

const admit = (
  rule: SenderRule,
  sender: Runtime.MessageSender,
  facts: SenderFacts,
): PortalSender | OwnPageSender | undefined => {
  if (rule === "ownPage") return ownPageSender(sender, facts);
  const portal = portalSender(sender, facts);
  return rule === "portalTop" && portal?.frameId !== 0 ? undefined : portal;
};

/**
 * The one listener for `runtime.onMessage` in the background. It checks who sent a message and what is in it before any
 * handler sees it, refuses all that is not in `MESSAGES`, and always answers with a result.
 */
export const handleMessages =
  (handlers: MessageHandlers, options: ReceiveOptions) =>
  async (message: unknown, sender: Runtime.MessageSender): Promise<Result<unknown>> => {
    const envelope = v.safeParse(envelopeSchema, message);
    if (!envelope.success || !isMessageName(envelope.output.name)) return failure("refused", "Unknown message");
    const { name } = envelope.output;
    const admitted = admit(MESSAGES[name].from, sender, options);
    if (!admitted) return failure("refused", `${name}: not from this sender`);
    const request = v.safeParse(MESSAGES[name].request, envelope.output.request);
    if (!request.success) return failure("refused", `${name}: ${v.summarize(request.issues)}`);
    const handle = handlers[name] as (request: unknown, sender: PortalSender | OwnPageSender) => Promise<unknown>;
    try {
      const value = await handle(request.output, admitted);
      // Expected trouble is a value, and nobody has to hear of it as an error.
      return isFailure(value) ? value : { ok: true, value };
    } catch (error) {
      options.report(error);
      return failure("failed", error instanceof Error ? error.message : String(error));
    }
  };
