import { beforeEach, expect, it, vi } from 'vitest';
import { createAsk } from '../../../../reader/ask.ts';
import { createAct } from '../../../../reader/card/act.ts';
import { openPage } from '../../dom/page.ts';
import { startBackground } from '../background.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

/** A page whose background loses responses, and the functions that resend unanswered messages. */
function opened() {
  const window = openPage('');
  const background = startBackground({});
  const unanswered = new Set<() => void>();
  const act = createAct(createAsk(() => {}, unanswered));
  const leave = () => window.dispatchEvent(new window.Event('pagehide'));
  const askAgain = () => {
    for (const send of unanswered) send();
  };
  return { background, unanswered, act, leave, askAgain };
}

it('sends once what was done in a card that is gone: it may have been undone elsewhere since', async () => {
  const { background, unanswered, act, leave, askAgain } = opened();
  background.isLost = true;
  const done = act({ type: 'mute', id: 'a', on: true }).catch(String);
  leave();
  background.isLost = false;
  askAgain();
  await vi.runAllTimersAsync();
  expect(await done).toContain('silence');
  expect(background.asked).toEqual(['mute']);
  expect(unanswered.size).toBe(0);
});

it('sends again what a background that was stopped did not answer, as long as the page is there', async () => {
  const { background, act, leave } = opened();
  leave();
  background.fails = true;
  const done = act({ type: 'mute', id: 'a', on: true });
  await vi.advanceTimersByTimeAsync(100);
  background.fails = false;
  await vi.runAllTimersAsync();
  expect(await done).toEqual({ ok: true });
  expect(background.muted).toEqual(['a']);
});
