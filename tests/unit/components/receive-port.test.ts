import { beforeEach, expect, it, vi } from 'vitest';
import { receivePort } from '../../../components/card/frame/receive-port.ts';

/** The window of the card's frame, to which anybody may send. */
let frame: EventTarget;

beforeEach(() => {
  frame = new EventTarget();
  vi.stubGlobal('window', frame);
});

function send(data: unknown, ports: readonly unknown[]): void {
  frame.dispatchEvent(Object.assign(new Event('message'), { data, ports }));
}

/** A key that comes when it is said to. */
function later() {
  const { promise, resolve } = Promise.withResolvers<string | null>();
  return { ask: () => promise, answer: resolve };
}

it.each(['before', 'after'])(
  'a port that comes with the key is accepted, %s the key',
  async (when) => {
    const { ask, answer } = later();
    const port = receivePort(ask);
    if (when === 'before') send('key', ['ours']);
    answer('key');
    await Promise.resolve();
    if (when === 'after') send('key', ['ours']);
    expect(await port).toBe('ours');
  },
);

it('a message with another key, none, or without a port is ignored', async () => {
  const { ask, answer } = later();
  const port = receivePort(ask);
  for (const guess of ['', 'guess', null, undefined, {}, 7]) send(guess, ['theirs']);
  send('key', []);
  answer('key');
  await Promise.resolve();
  send('guess', ['theirs']);
  send('key', ['ours']);
  send('key', ['theirs']);
  expect(await port).toBe('ours');
});

it('a frame that no reader knows accepts none at all', async () => {
  const { ask, answer } = later();
  const port = receivePort(ask);
  send(null, ['theirs']);
  answer(null);
  expect(await port).toBeNull();
});
