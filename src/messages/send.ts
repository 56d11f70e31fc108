import * as v from "valibot";
import type { MessageName, MessageRequest } from "./message-list.ts";
import type { MessageReply, ReplySchemas } from "./replies.ts";
import { failure, resultSchema, type Result } from "./result.ts";

/** The part of the extension's API that sending needs; `id` is gone once the extension was updated or removed. */
export interface SendApi {
  readonly runtime: { readonly id?: string | undefined; sendMessage(message: unknown): Promise<unknown> };
}

/** Sends one message to the background and gives its checked answer. It never rejects. */
export type Send<Names extends MessageName> = <N extends Names>(
  name: N,
  request: MessageRequest<N>,
) => Promise<Result<MessageReply<N>>>;

const GONE = /context invalidated|dead object|extension was (?:unloaded|reloaded)/i;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Binds sending to an API and to the messages that a sender sends, in a content script or one of our own pages.
 *
 * The error `invalidated` means that this copy of the content script belongs to an extension that was updated, reloaded
 * or removed: it has to take itself down. `refused`: the background did not accept sender or shape. `failed`: all else.
 */
export const sendWith =
  <Names extends MessageName>(api: SendApi, replies: ReplySchemas<Names>): Send<Names> =>
  async <N extends Names>(name: N, request: MessageRequest<N>) => {
    let answer: unknown;
    try {
      answer = await api.runtime.sendMessage({ name, request });
    } catch (error) {
      const gone = api.runtime?.id === undefined || GONE.test(messageOf(error));
      return failure(gone ? "invalidated" : "failed", messageOf(error));
    }
    const result = v.safeParse(resultSchema, answer);
    if (result.success && !result.output.ok && result.output.error) return { ok: false, error: result.output.error };
    const reply = result.success && result.output.ok ? v.safeParse(replies[name], result.output.value) : undefined;
    if (!reply?.success)
      return failure("failed", `No proper answer to ${name}: ${reply ? reply.issues[0].message : "no result"}`);
    return { ok: true, value: reply.output as MessageReply<N> };
  };
