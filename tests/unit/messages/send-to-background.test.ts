import { browser } from '@wxt-dev/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MessageError } from '../../../messages/envelope.ts';
import { sendToBackground } from '../../../messages/send-to-background.ts';

beforeEach(() => {
  vi.useFakeTimers();
  // The extension is still there.
  Reflect.set(browser, 'runtime', { id: 'ours' });
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(browser, 'runtime');
});

/** The result of a search with these responses, and the number of attempts. */
async function asked(...answers: unknown[]) {
  const send = vi.fn(async () => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  });
  Reflect.set(browser.runtime, 'sendMessage', send);
  const outcome = sendToBackground({ type: 'search', query: 'x' }).then(
    (value) => ({ value }),
    (error: unknown) => (error instanceof MessageError ? { reason: error.reason, error } : error),
  );
  await vi.runAllTimersAsync();
  return { outcome: await outcome, times: send.mock.calls.length };
}

describe('a message to the background', () => {
  it('returns the value in the envelope', async () => {
    expect(await asked({ ok: true, value: [] })).toEqual({ outcome: { value: [] }, times: 1 });
  });

  it.each(['failed', 'not-allowed', 'malformed'])(
    'is not sent again if the response is “%s”',
    async (error) => {
      const { outcome, times } = await asked({ ok: false, error }, { ok: true, value: [] });
      expect(outcome).toMatchObject({ reason: error });
      expect(times).toBe(1);
    },
  );

  it('is sent again if there is no response', async () => {
    const stopped = new Error('The message port closed before a response was received.');
    expect(await asked(undefined, stopped, { ok: true, value: [] })).toEqual({
      outcome: { value: [] },
      times: 3,
    });
  });

  it('rejects with the browser’s error if there never is a response', async () => {
    const gone = new Error('Could not establish connection. Receiving end does not exist.');
    const { outcome, times } = await asked(gone, gone, gone);
    expect(outcome).toMatchObject({ reason: 'silence', error: { cause: gone } });
    expect(times).toBe(4);
  });

  it('is not sent again once the extension is gone', async () => {
    Reflect.set(browser, 'runtime', {});
    const { outcome, times } = await asked(new Error('Extension context invalidated.'));
    expect(outcome).toMatchObject({ reason: 'silence' });
    expect(times).toBe(1);
  });

  it('is not sent again where the browser refuses access to the extension that is gone', async () => {
    const invalidated = new Error('Extension context invalidated.');
    Object.defineProperty(browser.runtime, 'id', {
      get: () => {
        throw invalidated;
      },
    });
    const { outcome, times } = await asked(invalidated, { ok: true, value: [] });
    expect(outcome).toMatchObject({ reason: 'silence' });
    expect(times).toBe(1);
  });
});
