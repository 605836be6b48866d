import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNewsObserver } from '../../../sites/news-observer.ts';
import type { Signals } from '../../../sites/signals.ts';
import { SIGNALS } from '../messages/examples.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const NO: Signals = { html: true, signs: null };
const YES = SIGNALS;

/** A page with the signals `is`, and what was asked about it. */
function page() {
  const dom = new JSDOM('<p></p>', { url: 'https://example.com/a' });
  const { document, MutationObserver } = dom.window;
  vi.stubGlobal('MutationObserver', MutationObserver);
  const state = { is: NO, seen: 0 };
  const asked: (readonly [signals: Signals, known: boolean | null])[] = [];
  const read = () => {
    state.seen++;
    return state.is;
  };
  const newsObserver = createNewsObserver(document, read, async (signals, known) => {
    asked.push([signals, known]);
    return signals === YES;
  });
  const change = async (ms = 1000) => {
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(ms);
  };
  /** Looks, and waits for the answer. */
  const look = async () => {
    const signals = newsObserver.look();
    await vi.advanceTimersByTimeAsync(0);
    return signals;
  };
  return { dom, state, asked, newsObserver, look, change };
}

describe('the news observer', () => {
  it('asks about a page once', async () => {
    const { asked, look, change } = page();
    expect(await look()).toBe(NO);
    await look();
    await change();
    expect(asked).toEqual([[NO, null]]);
  });

  it('detects an article that comes late in a shadow tree', async () => {
    const { dom, state, asked, look } = page();
    const tree = dom.window.document.body.attachShadow({ mode: 'open' });
    await look();
    state.is = YES;
    tree.append(dom.window.document.createElement('p'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked.at(-1)).toEqual([YES, false]);
  });

  it('detects an article that is loaded late', async () => {
    const { state, asked, look, change } = page();
    await look();
    state.is = YES;
    await change();
    expect(asked).toEqual([
      [NO, null],
      [YES, false],
    ]);
    expect(await look()).toBe(YES);
  });

  it('keeps what it found when the text of a loaded page disappears', async () => {
    const { state, asked, look, change } = page();
    state.is = YES;
    await look();
    state.is = NO;
    await change();
    expect(asked).toEqual([[YES, null]]);
    expect(await look()).toBe(YES);
  });

  it('asks again when the URL changes, and when the old content is gone', async () => {
    const { dom, state, asked, look, change } = page();
    state.is = YES;
    await look();
    dom.reconfigure({ url: 'https://example.com/b' });
    await look();
    state.is = NO;
    await change();
    expect(asked).toEqual([
      [YES, null],
      [YES, null],
      [NO, true],
    ]);
  });

  it('takes no answer that is about something else by now', async () => {
    const dom = new JSDOM('<p></p>', { url: 'https://example.com/a' });
    vi.stubGlobal('MutationObserver', dom.window.MutationObserver);
    const answers: ((news: boolean) => void)[] = [];
    let signals = YES;
    const asked: (boolean | null)[] = [];
    const { look } = createNewsObserver(
      dom.window.document,
      () => signals,
      (_signals, known) => {
        asked.push(known);
        return new Promise((resolve) => answers.push(resolve));
      },
    );
    look();
    dom.reconfigure({ url: 'https://example.com/b' });
    signals = NO;
    look();
    answers[0]?.(true);
    dom.window.document.body.append('x');
    await vi.advanceTimersByTimeAsync(1000);
    signals = YES;
    dom.window.document.body.append('y');
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked).toEqual([null, null, null]);
  });

  it('rests until the next look, with a reading that is due, too', async () => {
    const { state, asked, newsObserver, look, change } = page();
    await look();
    await change(100);
    newsObserver.rest();
    state.is = YES;
    await change();
    await change();
    expect(state.seen).toBe(1);
    expect(await look()).toBe(YES);
    expect(asked).toEqual([
      [NO, null],
      [YES, null],
    ]);
  });

  it('ignores fragments, unless they are routes', async () => {
    const { dom, asked, look } = page();
    await look();
    dom.reconfigure({ url: 'https://example.com/a#note-1' });
    await look();
    expect(asked).toHaveLength(1);
    dom.reconfigure({ url: 'https://example.com/a#/story/2' });
    await look();
    expect(asked).toHaveLength(2);
  });

  it('eventually stops watching a page that never settles', async () => {
    const { state, look, change } = page();
    await look();
    for (let second = 0; second < 300; second++) await change();
    expect(state.seen).toBeLessThan(10);
  });

  it('asks again on request', () => {
    const { asked, newsObserver } = page();
    newsObserver.look();
    newsObserver.anew();
    expect(asked).toEqual([
      [NO, null],
      [NO, null],
    ]);
  });
});
