import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../sites/page-of.ts';
import { HOUR, NO_PAUSES, pauseAt, pauseEverywhere } from '../../../sites/pause.ts';

const NOW = 1_800_000_000_000;
const PAGE = 'https://news.example/a?x=1';

describe('a pause', () => {
  it('does not exist unless somebody pauses', () => {
    expect(pauseAt(NO_PAUSES, PAGE, NOW)).toBeNull();
    expect(pauseAt(NO_PAUSES, '', 0)).toBeNull();
  });

  it('of an hour lasts exactly until its end', () => {
    const until = NOW + HOUR;
    expect(pauseEverywhere({ ...NO_PAUSES, until }, NOW)).toEqual({ kind: 'hour', until });
    expect(pauseEverywhere({ ...NO_PAUSES, until }, until - 1)).not.toBeNull();
    expect(pauseEverywhere({ ...NO_PAUSES, until }, until)).toBeNull();
  });

  it('of an hour is over if the clock was set back to before its start', () => {
    expect(pauseEverywhere({ ...NO_PAUSES, until: NOW + HOUR + 1 }, NOW)).toBeNull();
  });

  it('until the restart takes precedence over one of an hour', () => {
    const both = { ...NO_PAUSES, until: NOW + HOUR, restart: true };
    expect(pauseEverywhere(both, NOW)).toEqual({ kind: 'restart' });
  });

  it('of a page applies to that page, whatever the fragment, and to no other', () => {
    const pauses = { ...NO_PAUSES, pages: [pageOf(`${PAGE}#top`)] };
    expect(pauseAt(pauses, `${PAGE}#end`, NOW)).toEqual({ kind: 'page' });
    expect(pauseAt(pauses, 'https://news.example/a?x=2', NOW)).toBeNull();
    expect(pauseAt(pauses, undefined, NOW)).toBeNull();
    expect(pauseAt({ ...pauses, restart: true }, PAGE, NOW)).toEqual({ kind: 'restart' });
    expect(pauseEverywhere(pauses, NOW)).toBeNull();
  });

  it('of a page that is a route within another leaves the other routes alone', () => {
    const pauses = { ...NO_PAUSES, pages: [pageOf('https://news.example/#/a')] };
    expect(pauseAt(pauses, 'https://news.example/#/a', NOW)).toEqual({ kind: 'page' });
    expect(pauseAt(pauses, 'https://news.example/#/b', NOW)).toBeNull();
    expect(pageOf('https://news.example/#!/a')).toBe('https://news.example/#!/a');
  });
});
