import * as v from "valibot";

/**
 * Why a message had no success. `invalidated`: our copy is out of date. `refused`: the receiver does not take it.
 * `unavailable`: the ticket store does not work now. `notFound`: what it is about is not there (any more). `failed`: a
 * bug.
 */
const MESSAGE_ERROR_KINDS = ["invalidated", "refused", "unavailable", "notFound", "failed"] as const;

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

/** A result without success. */
export interface Failure {
  readonly ok: false;
  readonly error: MessageError;
}

const failureSchema = v.object({ ok: v.literal(false), error: messageErrorSchema });

export const isFailure = (value: unknown): value is Failure => v.is(failureSchema, value);

export const failure = (kind: MessageError["kind"], message: string): Failure => ({
  ok: false,
  error: { kind, message },
});
