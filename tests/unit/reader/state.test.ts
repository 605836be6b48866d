import { describe, expect, it } from 'vitest';
import { type Effect, isWanted, next, START } from '../../../reader/state.ts';
import { term } from './samples.ts';
import {
  asked,
  changed,
  type E,
  failed,
  gotSettings,
  marked,
  read,
  type S,
  stop,
} from './state-events.ts';

/** The state after these events, and the effects of each on one line. */
function run(...events: E[]): { state: S; effects: string[] } {
  let state: S = START;
  const effects: string[] = [];
  for (const event of events) {
    const step = next(state, event);
    state = step.state;
    effects.push(step.effects.map(written).join(', '));
  }
  return { state, effects };
}

function written(effect: Effect<string>): string {
  if (effect.name === 'read') return `read ${effect.roots.join('+')}`.trim();
  return effect.name === 'count' ? `count ${effect.terms}` : effect.name;
}

const FIRST = [changed('body'), gotSettings(1), read, marked(3, 'a')];

describe('reading', () => {
  it.each<[string, E[], string[]]>([
    ['reads, marks and counts', [changed('a'), read, marked(2)], ['read a', 'mark', 'count 2']],
    ['reads nothing where text may only have gone', [changed()], ['read']],
    [
      'reads what changed meanwhile afterwards, all at once',
      [changed('a'), changed('b'), changed('c'), read, marked()],
      ['read a', '', '', 'mark', 'count 1, read b+c'],
    ],
    [
      'marks what is in view of a long page early, without counting it',
      [changed('a'), { name: 'partly-read' }, marked(1), read, marked(2)],
      ['read a', 'mark', '', 'mark', 'count 2'],
    ],
    [
      'does so only when the page is read for the first time',
      [...FIRST, changed('a'), { name: 'partly-read' }],
      ['read body', '', 'mark', 'count 3', 'read a', ''],
    ],
    [
      'tries what it could not read again with the next change, and complains once',
      [changed('a'), failed, changed('b'), failed, changed()],
      ['read a', 'complain, count 0', 'read a+b', '', 'read a+b'],
    ],
    [
      'tries it again at once where the page changed meanwhile',
      [changed('a'), changed('b'), failed],
      ['read a', '', 'complain, count 0, read a+b'],
    ],
    [
      'counts nothing if that failed, and then nothing is found',
      [changed('a'), failed, gotSettings(1), read, marked(0)],
      ['read a', 'complain, count 0', 'read a', 'mark', ''],
    ],
    [
      'leaves the count as it was if a later reading fails',
      [changed('a'), read, marked(0), changed('b'), failed],
      ['read a', 'mark', 'count 0', 'read b', 'complain'],
    ],
    [
      'does not say that there is nothing where a part has been marked',
      [changed('a'), { name: 'partly-read' }, marked(1, 'a'), failed],
      ['read a', 'mark', '', 'complain'],
    ],
    [
      'takes marks that could not be made for text that was not read',
      [changed('a'), read, failed, changed()],
      ['read a', 'mark', 'complain, count 0', 'read a'],
    ],
    [
      'is not confused by what nobody waits for',
      [read, failed, { name: 'partly-read' }, changed('a'), read, read],
      ['', '', '', 'read a', 'mark', ''],
    ],
    [
      'counts again only where there is another number, or the badge may show none',
      [...FIRST, changed(), read, marked(3), { name: 'uncounted' }, changed(), read, marked(3)],
      [
        ...['read body', '', 'mark', 'count 3', 'read', 'mark', ''],
        ...['', 'read', 'mark', 'count 3'],
      ],
    ],
    [
      'counts again where other names were found, though no more of them are marked',
      [...FIRST, changed('a'), read, { name: 'marked', marked: [], terms: 3, names: 'others' }],
      ['read body', '', 'mark', 'count 3', 'read a', 'mark', 'count 3'],
    ],
    [
      'counts again after a reading during which the names were asked for, and only then',
      [...FIRST, asked, changed('a'), asked, read, marked(3), asked, changed('b'), read, marked(3)],
      [
        ...['read body', '', 'mark', 'count 3', ''],
        ...['read a', '', 'mark', 'count 3', '', 'read b', 'mark', ''],
      ],
    ],
    [
      'tries again what could not be read if the names are asked for, and then counts them',
      [changed('a'), failed, asked, read, marked(3)],
      ['read a', 'complain, count 0', 'read a', 'mark', 'count 3'],
    ],
    [
      'still reads what changed before the names were asked for',
      [changed('a'), changed('b'), asked, read, marked(3)],
      ['read a', '', '', 'mark', 'count 3, read b'],
    ],
    [
      'reads nothing again that has been read if they are asked for',
      [...FIRST, asked],
      ['read body', '', 'mark', 'count 3', ''],
    ],
    [
      'does nothing once it is stopped',
      [changed('a'), stop, read, changed('b'), gotSettings(1), stop],
      ['read a', 'clear', '', '', '', ''],
    ],
  ])('%s', (_what, events, effects) => {
    expect(run(...events).effects).toEqual(effects);
  });

  it('is done once everything has been read and marked', () => {
    expect(run(changed('a'), { name: 'partly-read' }, marked()).state.complete).toBe(false);
    expect(run(...FIRST).state).toMatchObject({ complete: true, marked: ['a'], phase: 'idle' });
  });

  it('releases what was marked when it stops', () => {
    expect(run(...FIRST, stop).state).toMatchObject({ phase: 'stopped', marked: [] });
  });
});

describe('settings', () => {
  it.each<[string, E[], string]>([
    [
      'marks anew where they say something new',
      [...FIRST, gotSettings(2, { marks: 'tint' })],
      'read',
    ],
    ['does nothing where they say the same', [...FIRST, gotSettings(2)], ''],
    [
      'does nothing with older ones',
      [...FIRST, gotSettings(5), gotSettings(4, { marks: 'tint' })],
      '',
    ],
    [
      'goes by them at the end of the reading that is under way, without another',
      [changed('a'), gotSettings(1), read, marked(0)],
      'count 0',
    ],
    [
      'marks once more where they changed while it was read',
      [...FIRST, changed('a'), gotSettings(2, { muted: ['x'] }), read, marked(0)],
      'count 0, read',
    ],
    ['reads nothing before the page is to be read', [gotSettings(1)], ''],
    ['tries what it could not read again', [changed('a'), failed, gotSettings(1)], 'read a'],
  ])('%s', (_what, events, effects) => {
    expect(run(...events).effects.at(-1)).toBe(effects);
  });

  it('from the response to an earlier request never replace newer ones', () => {
    const { state } = run(changed('a'), gotSettings(2, { muted: ['x'] }), gotSettings(1));
    expect(state.settings?.muted).toEqual(['x']);
  });

  it('from a restarted service are newer, whatever their number', () => {
    const { state } = run(
      changed('a'),
      gotSettings(70, { marks: 'solid' }),
      gotSettings(1, { marks: 'tint' }, 2),
    );
    expect(state.settings?.marks).toBe('tint');
  });

  it('decide, with what was found, whether an entry is wanted', () => {
    const found: E = { name: 'found', terms: [term('x'), term('y')] };
    const { state } = run(changed('a'), found, gotSettings(1, { muted: ['x'] }), read, marked());
    expect(['x', 'y', 'z'].map((entry) => isWanted(state, entry))).toEqual([false, true, false]);
    // Before the first response, the settings are unknown.
    expect(isWanted(run(found).state, 'x')).toBe(true);
  });
});
