import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNewsObserver } from '../../../sites/news-observer.ts';
import type { NewsVote } from '../../../sites/news-vote.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const NO: NewsVote = { news: false, reason: 'no-prose' };
const YES: NewsVote = { news: true, reason: 'news' };

/** A page that votes as `is` says, and the votes reported. */
function page() {
  const dom = new JSDOM('<p></p>', { url: 'https://example.com/a' });
  const { document, MutationObserver } = dom.window;
  vi.stubGlobal('MutationObserver', MutationObserver);
  const state = { is: NO, seen: 0 };
  const said: NewsVote[] = [];
  const see = () => {
    state.seen++;
    return state.is;
  };
  const newsObserver = createNewsObserver(document, see, (vote) => said.push(vote));
  const change = async (ms = 1000) => {
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(ms);
  };
  return { dom, state, said, newsObserver, change };
}

describe('the news observer', () => {
  it('reports a vote once', () => {
    const { said, newsObserver } = page();
    expect(newsObserver.look()).toBe(NO);
    newsObserver.look();
    expect(said).toEqual([NO]);
  });

  it('detects an article that is loaded late', async () => {
    const { state, said, newsObserver, change } = page();
    newsObserver.look();
    state.is = YES;
    await change();
    expect(said).toEqual([NO, YES]);
    expect(newsObserver.look()).toBe(YES);
  });

  it('keeps its vote when the text of a loaded page disappears', async () => {
    const { state, said, newsObserver, change } = page();
    state.is = YES;
    newsObserver.look();
    state.is = NO;
    await change();
    expect(said).toEqual([YES]);
  });

  it('votes again when the URL changes, and when the old content is gone', async () => {
    const { dom, state, said, newsObserver, change } = page();
    state.is = YES;
    newsObserver.look();
    dom.reconfigure({ url: 'https://example.com/b' });
    newsObserver.look();
    state.is = NO;
    await change();
    expect(said).toEqual([YES, YES, NO]);
  });

  it('ignores fragments, unless they are routes', () => {
    const { dom, said, newsObserver } = page();
    newsObserver.look();
    dom.reconfigure({ url: 'https://example.com/a#note-1' });
    newsObserver.look();
    expect(said).toHaveLength(1);
    dom.reconfigure({ url: 'https://example.com/a#/story/2' });
    newsObserver.look();
    expect(said).toHaveLength(2);
  });

  it('eventually stops watching a page that never settles', async () => {
    const { state, newsObserver, change } = page();
    newsObserver.look();
    for (let second = 0; second < 300; second++) await change();
    expect(state.seen).toBeLessThan(10);
  });

  it('reports its vote again on request', () => {
    const { said, newsObserver } = page();
    newsObserver.look();
    newsObserver.anew();
    expect(said).toEqual([NO, NO]);
  });
});
