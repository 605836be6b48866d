import { type Browser, browser } from '@wxt-dev/browser';
import * as v from 'valibot';
import type { MessageTypes, Protocol, SenderKind } from './define.ts';
import type { Envelope } from './envelope.ts';
import { type Sender, senderOf } from './sender.ts';

type Messages<M> = { readonly [T in keyof M]: MessageTypes };

/** A handler for each message of a protocol. */
export type Handlers<M extends Messages<M>> = {
  readonly [T in keyof M]: (
    request: M[T]['request'],
    sender: Sender<M[T]['from']>,
  ) => M[T]['response'] | Promise<M[T]['response']>;
};

/** Checks on single messages, beyond their shape and kind of sender. Returning false rejects one. */
export type Guards<M extends Messages<M>> = {
  readonly [T in keyof M]?: (
    request: M[T]['request'],
    sender: Sender<M[T]['from']>,
  ) => boolean | Promise<boolean>;
};

/**
 * Listens for the messages of a protocol and responds to them.
 *
 * @returns a function that removes the listener.
 */
export function handleMessages<M extends Messages<M>>(
  protocol: Protocol<M>,
  handlers: Handlers<M>,
  guards?: Guards<M>,
): () => void {
  const ours = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
  const answer = createAnswerer(protocol, handlers, guards);
  const listen = (
    message: unknown,
    from: Browser.runtime.MessageSender,
    reply: (envelope: Envelope<unknown>) => void,
  ) => {
    const sender = senderOf(from, ours);
    const answered = sender && answer(message, sender);
    if (!answered) return;
    void answered.then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  return () => {
    try {
      browser.runtime.onMessage.removeListener(listen);
    } catch {
      // The extension context is gone, and its listeners with it.
    }
  };
}

/**
 * Creates a function that responds to messages of a protocol, independent of their transport.
 *
 * @returns a function that resolves to the response in its envelope and never rejects. It returns null
 *   if the message is not part of this protocol; another listener may respond to that.
 */
export function createAnswerer<M extends Messages<M>>(
  protocol: Protocol<M>,
  handlers: Handlers<M>,
  guards: Guards<M> = {},
): (message: unknown, sender: Sender) => Promise<Envelope<unknown>> | null {
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
    const request = v.safeParse(schema, message);
    if (!request.success) {
      return refuse('malformed', `“${type}”: ${request.issues[0].message}`);
    }
    try {
      const guard = guards[type];
      if (guard && !(await guard(request.output, sender))) return refuse('not-allowed', notAllowed);
      return { ok: true, value: await handlers[type](request.output, sender) };
    } catch (error) {
      console.error(`Backgrounder could not answer “${type}”:`, error);
      return { ok: false, error: 'failed' };
    }
  };

  return (message, sender) => {
    const type = typeOf(message);
    return isIn(protocol, type) ? answer(type, message, sender) : null;
  };
}

function typeOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'type' in message ? message.type : null;
}

function isIn<T extends object>(table: T, name: unknown): name is keyof T & string {
  return typeof name === 'string' && Object.hasOwn(table, name);
}

function isFrom<K extends SenderKind>(kinds: readonly K[], sender: Sender): sender is Sender<K> {
  return kinds.some((kind) => kind === sender.kind);
}
