import * as v from 'valibot';

/**
 * Why a message got no result.
 * - `not-allowed`: the sender may not send it.
 * - `malformed`: the request or the response does not match its schema.
 * - `failed`: the handler threw; the error is in its own console.
 */
const Failure = v.picklist(['not-allowed', 'malformed', 'failed']);
export type Failure = v.InferOutput<typeof Failure>;

/** Wraps a response, so that a failure is a response too, and only silence leads to a retry. */
export type Envelope<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

/** A message failed; the reason is `silence` if there was no response at all. */
export class MessageError extends Error {
  readonly reason: Failure | 'silence';

  constructor(type: string, reason: Failure | 'silence', cause?: unknown) {
    super(`“${type}” was not answered: ${reason}`, { cause });
    this.name = 'MessageError';
    this.reason = reason;
  }
}

/**
 * Unwraps the response to a message of this type.
 *
 * @throws MessageError if it is a failure or does not match the schema.
 */
export function openEnvelope<T>(
  type: string,
  schema: v.GenericSchema<unknown, T>,
  envelope: unknown,
): T {
  const opened = v.safeParse(
    v.variant('ok', [
      v.object({ ok: v.literal(true), value: schema }),
      v.object({ ok: v.literal(false), error: Failure }),
    ]),
    envelope,
  );
  if (!opened.success) throw new MessageError(type, 'malformed', opened.issues);
  if (!opened.output.ok) throw new MessageError(type, opened.output.error);
  return opened.output.value;
}
