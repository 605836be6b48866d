import * as v from 'valibot';
import { isStopping } from '../settings/stopping.ts';
import { FIRST_ISSUE } from './bounds.ts';
import type { MessageTypes, Protocol, SenderKind } from './define.ts';
import { type Envelope, toEnvelope } from './envelope.ts';
import type { Answerer, Handlers } from './handle-messages.ts';
import { isIn, typeOf } from './message-type.ts';
import type { Sender } from './sender.ts';

/**
 * Checks on single messages, beyond their shape and kind of sender. Returning false rejects one.
 */
export type Guards<M extends { readonly [T in keyof M]: MessageTypes }> = {
  readonly [T in keyof M]?: (
    request: M[T]['request'],
    sender: Sender<M[T]['from']>,
  ) => boolean | Promise<boolean>;
};

/**
 * Creates the responder of the background, which pages send messages to: it checks the sender, the
 * shape and the guard of each.
 */
export function createAnswerer<M extends { readonly [T in keyof M]: MessageTypes }>(
  protocol: Protocol<M>,
  handlers: Handlers<M>,
  guards: Guards<M> = {},
): Answerer {
  let refused = false;
  const refuse = (error: 'not-allowed' | 'malformed', why: string): Envelope<never> => {
    if (!refused) console.warn('Backgrounder refused a message:', why);
    refused = true;
    return { ok: false, error };
  };

  const answer = async <T extends keyof M & string>(
    type: T,
    message: unknown,
    sender: Sender,
  ): Promise<Envelope<M[T]['response']>> => {
    const { from, request: schema }: Protocol<M>[T] = protocol[type];
    const notAllowed = `“${type}” from ${sender.kind}`;
    if (!isFrom(from, sender)) return refuse('not-allowed', notAllowed);
    const parsed = v.safeParse(schema, message, FIRST_ISSUE);
    if (!parsed.success) return refuse('malformed', `“${type}”: ${parsed.issues[0].message}`);
    const request = parsed.output;
    const guard = guards[type];
    if (guard) {
      const admitted = await toEnvelope(type, () => guard(request, sender), isStopping);
      if (!admitted.ok) return admitted;
      if (!admitted.value) return refuse('not-allowed', notAllowed);
    }
    // Without a guard, the handler runs synchronously: some need the user gesture of the message.
    return toEnvelope(type, () => handlers[type](request, sender), isStopping);
  };

  return (message, sender) => {
    const type = typeOf(message);
    return isIn(protocol, type) ? answer(type, message, sender) : null;
  };
}

function isFrom<K extends SenderKind>(kinds: readonly K[], sender: Sender): sender is Sender<K> {
  return kinds.some((kind) => kind === sender.kind);
}
