import { describe, expect, it } from 'vitest';
import { foreseen } from '../../../components/tab/foreseen.ts';
import { begun, type TabStatus } from '../../../components/tab/tab-status.ts';
import { MODES, type Mode, type SiteChoice } from '../../../sites/rules.ts';

const host = 'news.example';
const inMode = (mode: Mode, rules: SiteChoice['rules'] = {}): SiteChoice => ({ mode, rules });
const reading: TabStatus = {
  ...begun(host, false),
  progress: 'complete',
  terms: [{ id: 'moscow', name: 'Moscow', kind: 'place', gloss: '', familiar: true, mentions: 1 }],
};
const off: TabStatus = { state: 'off', host };
const notNews: TabStatus = { state: 'not-news', host };

describe('what a status becomes when the rules change', () => {
  it('is off at once where a rule or the mode turns the page off', () => {
    for (const found of [reading, notNews, off]) {
      expect(foreseen(found, inMode('news'), inMode('chosen'))).toEqual(off);
      expect(foreseen(found, inMode('every'), inMode('news', { [host]: 'off' }))).toEqual(off);
    }
  });

  it('is not known where a page that was off is turned on', () => {
    const looking = { state: 'looking', host };
    expect(foreseen(off, inMode('chosen'), inMode('news'))).toEqual(looking);
    expect(foreseen(off, inMode('chosen'), inMode('every'))).toEqual(looking);
  });

  it('keeps the names of a page that may stay on, without saying that it is', () => {
    expect(foreseen(reading, inMode('every'), inMode('news'))).toEqual({
      ...reading,
      unsure: true,
    });
    expect(foreseen(reading, inMode('news'), inMode('every'))).toBe(reading);
    expect(foreseen(reading, inMode('every'), inMode('news', { [host]: 'on' }))).toBe(reading);
  });

  it('is on where a page needs no longer be news', () => {
    expect(foreseen(notNews, inMode('news'), inMode('every'))).toEqual(begun(host, false));
    expect(foreseen(notNews, inMode('news'), inMode('news', { [host]: 'on' }))).toEqual(
      begun(host, false),
    );
  });

  it('is the same under the same rules, and where rules do not matter', () => {
    for (const mode of MODES) {
      expect(foreseen(reading, inMode(mode), inMode(mode))).toBe(reading);
      const closed: TabStatus = { state: 'unreachable', reason: 'closed' };
      expect(foreseen(closed, inMode(mode), inMode('chosen'))).toBe(closed);
    }
  });
});
