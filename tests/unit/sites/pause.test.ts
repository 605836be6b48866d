import { describe, expect, it } from 'vitest';
import { HOUR, NO_PAUSES, pageOf, pauseAt, pauseEverywhere } from '../../../sites/pause.ts';

const NOW = 1_800_000_000_000;
const PAGE = 'https://news.example/a?x=1';

describe('a pause', () => {
  it('of an hour holds until its time, and not a moment longer', () => {
    const until = NOW + HOUR;
    expect(pauseEverywhere({ ...NO_PAUSES, until }, NOW)).toEqual({ kind: 'hour', until });
    expect(pauseEverywhere({ ...NO_PAUSES, until }, until - 1)).not.toBeNull();
    expect(pauseEverywhere({ ...NO_PAUSES, until }, until)).toBeNull();
  });

  it('of an hour is over where the clock was set back behind its beginning', () => {
    expect(pauseEverywhere({ ...NO_PAUSES, until: NOW + HOUR + 1 }, NOW)).toBeNull();
  });

  it('until the restart is longer than one of an hour', () => {
    const both = { ...NO_PAUSES, until: NOW + HOUR, restart: true };
    expect(pauseEverywhere(both, NOW)).toEqual({ kind: 'restart' });
  });

  it('of a page holds wherever on that page the reader is, and on no other', () => {
    const pauses = { ...NO_PAUSES, pages: [pageOf(`${PAGE}#top`)] };
    expect(pauseAt(pauses, `${PAGE}#end`, NOW)).toEqual({ kind: 'page' });
    expect(pauseAt(pauses, 'https://news.example/a?x=2', NOW)).toBeNull();
    expect(pauseAt(pauses, undefined, NOW)).toBeNull();
    expect(pauseEverywhere(pauses, NOW)).toBeNull();
  });
});
