/**
 * Why a message got no result.
 * - `not-allowed`: the sender may not send it.
 * - `malformed`: the request or the response does not match its schema.
 * - `failed`: the handler threw; the error is in its own console.
 */
export const FAILURES = ['not-allowed', 'malformed', 'failed'] as const;
type Failure = (typeof FAILURES)[number];

/** Wraps a response, so that a failure is a response too, and only silence leads to a retry. */
export type Envelope<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

/** A message failed; the reason is `silence` if there was no response at all. */
export class MessageError extends Error {
  readonly reason: Failure | 'silence';

  constructor(type: string, reason: Failure | 'silence', cause?: unknown) {
    super(`Backgrounder could not answer ${type}: ${reason}`, { cause });
    this.name = 'MessageError';
    this.reason = reason;
  }
}

/**
 * Wraps the result of a handler. Never rejects: an error is logged unless it is to be expected, and
 * the sender sees `failed`.
 */
export async function toEnvelope<T>(
  type: string,
  handle: () => T | Promise<T>,
  isExpected: (error: unknown) => boolean = () => false,
): Promise<Envelope<T>> {
  try {
    return { ok: true, value: await handle() };
  } catch (error) {
    if (!isExpected(error)) console.error(`Backgrounder could not answer ${type}:`, error);
    return { ok: false, error: 'failed' };
  }
}

/**
 * Unwraps the response to a message of this type.
 *
 * @throws MessageError if it is a failure.
 */
export function openEnvelope<T>(type: string, envelope: Envelope<T>): T {
  if (!envelope.ok) throw new MessageError(type, envelope.error);
  return envelope.value;
}
