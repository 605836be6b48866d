import * as v from 'valibot';

/**
 * Why there is no answer to a message.
 * - `not-allowed`: whoever sent it may not.
 * - `malformed`: it, or its answer, has another shape.
 * - `failed`: whoever was to answer could not, and has said so on its console.
 */
const Failure = v.picklist(['not-allowed', 'malformed', 'failed']);
export type Failure = v.InferOutput<typeof Failure>;

/** How an answer travels, so that a failure is an answer too and only silence is asked again. */
export type Envelope<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

/** A message that was not answered as it should be; `silence` where nobody answered. */
export class MessageError extends Error {
  readonly reason: Failure | 'silence';

  constructor(type: string, reason: Failure | 'silence', cause?: unknown) {
    super(`“${type}” was not answered: ${reason}`, { cause });
    this.name = 'MessageError';
    this.reason = reason;
  }
}

/**
 * Takes the answer to a message of this type out of its envelope.
 *
 * @throws MessageError where there is none, or it does not fit the schema.
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
