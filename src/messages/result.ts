import * as v from "valibot";

/** Why a message had no success: our copy is out of date, the receiver refused it, or something else went wrong. */
const MESSAGE_ERROR_KINDS = ["invalidated", "refused", "failed"] as const;

const messageErrorSchema = v.object({ kind: v.picklist(MESSAGE_ERROR_KINDS), message: v.string() });
export type MessageError = v.InferOutput<typeof messageErrorSchema>;

/** The answer to a message; trouble is a value and never an exception. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: MessageError };

/**
 * A result whose value the caller still has to check. Chromium drops `value: undefined` on the way; an answer that is
 * not `ok` has to say why.
 */
export const resultSchema = v.object({
  ok: v.boolean(),
  value: v.optional(v.unknown()),
  error: v.optional(messageErrorSchema),
});

export const failure = (kind: MessageError["kind"], message: string): { ok: false; error: MessageError } => ({
  ok: false,
  error: { kind, message },
});
