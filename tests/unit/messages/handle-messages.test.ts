import { browser } from '@wxt-dev/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answerer, handleMessages } from '../../../messages/handle-messages.ts';
import { senderOf } from '../../../messages/sender.ts';

type Listener = (message: unknown, from: object, reply: (envelope: unknown) => void) => unknown;

const OUR_POPUP = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
const OTHER_EXTENSION = { id: 'theirs', url: 'chrome-extension://theirs/popup.html' };

const listeners = new Set<Listener>();

beforeEach(() => {
  listeners.clear();
  const onMessage = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
  const getURL = (path: string) => `chrome-extension://ours${path}`;
  Reflect.set(browser, 'runtime', { id: 'ours', getURL, onMessage });
});
afterEach(() => {
  Reflect.deleteProperty(browser, 'runtime');
});

/** Whether the browser is to wait for a response, and the function that it gets the response by. */
function receive(message: unknown, from: object) {
  const reply = vi.fn();
  const [listener] = listeners;
  return { waits: listener?.(message, from, reply) === true, reply };
}

/** Responds to `spot` only, with `value`. */
function answering(value: unknown): Answerer {
  return (message) => (message === 'spot' ? Promise.resolve({ ok: true, value }) : null);
}

describe('a message to this part of the extension', () => {
  it('gets its response, and the browser waits for that', async () => {
    handleMessages(answering('found'), senderOf);
    const { waits, reply } = receive('spot', OUR_POPUP);
    expect(waits).toBe(true);
    await vi.waitFor(() => expect(reply).toHaveBeenCalledWith({ ok: true, value: 'found' }));
  });

  it('gets a failure if the browser refuses to send its response, as one of 64 MB', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    handleMessages(answering('found'), senderOf);
    const [listener] = listeners;
    const reply = vi.fn((envelope: unknown) => {
      if (JSON.stringify(envelope).includes('found')) throw new Error('Message length exceeded.');
    });
    listener?.('spot', OUR_POPUP, reply);
    await vi.waitFor(() => expect(reply).toHaveBeenCalledWith({ ok: false, error: 'failed' }));
    expect(error).toHaveBeenCalledOnce();
  });

  it('is left to other listeners if it is not for this one', async () => {
    handleMessages(answering('found'), senderOf);
    const { waits, reply } = receive('terms', OUR_POPUP);
    expect(waits).toBe(false);
    expect(reply).not.toHaveBeenCalled();
  });

  it('is not even looked at if another extension sent it', () => {
    const answer = vi.fn(answering('found'));
    handleMessages(answer, senderOf);
    expect(receive('spot', OTHER_EXTENSION).waits).toBe(false);
    expect(answer).not.toHaveBeenCalled();
  });

  it('is no longer received once the listener is removed', () => {
    const stop = handleMessages(answering('found'), senderOf);
    stop();
    expect(listeners.size).toBe(0);
  });

  it('does not prevent stopping once the extension is gone', () => {
    const stop = handleMessages(answering('found'), senderOf);
    Reflect.deleteProperty(browser.runtime, 'onMessage');
    expect(stop).not.toThrow();
  });
});
