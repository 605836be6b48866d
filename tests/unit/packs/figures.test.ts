import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { SMALL_MAP_SIZE } from '../../../maps/drawing.ts';
import { chainOf } from '../../../packs/figures/chain.ts';
import { Figure } from '../../../packs/figures/schema.ts';
import { inOrder, timelineOf } from '../../../packs/figures/timeline.ts';
import type { Entry } from '../../../packs/schema.ts';
import { bundled } from '../bundled.ts';
import { catalogOf } from '../catalog/catalog-of.ts';

const cites = [{ document: 'report', statement: 1 }];
const CITES = [{ source: 3, statements: [0] }];

function entry(id: string, more: Partial<Entry> = {}): Entry {
  return {
    id,
    name: id.toUpperCase(),
    kind: 'event',
    asOf: '2026-11-24',
    gloss: { text: 'A matter.', cites },
    summary: [{ text: 'It is one.', cites }],
    familiar: false,
    facts: [],
    sinceThen: [],
    differ: [],
    related: [],
    rivals: [],
    forms: [{ text: id, kind: 'sure', lang: 'en', caseless: false }],
    cues: [],
    against: [],
    ...more,
  };
}
const at = (from: string, related: string[] = [], to?: string): Partial<Entry> => ({
  related,
  when: { from, cites, ...(to ? { to } : {}) },
});
const byId = (...entries: Entry[]) => new Map(entries.map((one) => [one.id, one]));

describe('timelineOf', () => {
  it('has related events from either side and those that share an organisation, in order', () => {
    const own = entry('own', at('2024-03-22', ['named', 'group']));
    const entries = byId(
      own,
      entry('named', at('2024-03-25')),
      entry('names', at('2011-03', ['own'], '..')),
      entry('shared', at('2021', ['group'])),
      entry('named-in-text', {
        ...at('2023-06'),
        summary: [{ text: 'The GROUP did it.', cites }],
      }),
      entry('branch-shared', at('2023', ['branch'])),
      entry('branch', { kind: 'organisation', parent: { id: 'group', cites } }),
      entry('stranger', at('2022')),
      entry('undated', { related: ['own'] }),
      entry('group', { kind: 'organisation' }),
    );
    expect(timelineOf(own, entries)).toEqual([
      { id: 'names', name: 'NAMES', from: '2011-03', to: '..' },
      { id: 'shared', name: 'SHARED', from: '2021' },
      { id: 'branch-shared', name: 'BRANCH-SHARED', from: '2023' },
      { id: 'named-in-text', name: 'NAMED-IN-TEXT', from: '2023-06' },
      { id: 'own', name: 'OWN', from: '2024-03-22' },
      { id: 'named', name: 'NAMED', from: '2024-03-25' },
    ]);
  });

  it('keeps related events, then the nearest, seven in all', () => {
    const own = entry('own', at('2024', ['group', 'old']));
    const years = [2010, 2012, 2014, 2016, 2018, 2020, 2022];
    const others = years.map((year) => entry(`y${year}`, at(String(year), ['group'])));
    const entries = byId(
      own,
      entry('old', at('1999')),
      entry('group', { kind: 'organisation' }),
      ...others,
    );
    expect(timelineOf(own, entries).map(({ id }) => id)).toEqual(
      'old y2014 y2016 y2018 y2020 y2022 own'.split(' '),
    );
  });

  it('has agreements, which have a date as well', () => {
    const own = entry('own', at('2024', ['accord', 'hall']));
    const accord = entry('accord', { ...at('2023'), kind: 'agreement' });
    const hall = entry('hall', { ...at('2022'), kind: 'place' });
    expect(timelineOf(own, byId(own, accord, hall)).map(({ id }) => id)).toEqual(['accord', 'own']);
  });

  it('is empty for entries without a date or without related events', () => {
    const alone = entry('alone', at('2024'));
    expect(timelineOf(alone, byId(alone, entry('other', at('2024'))))).toEqual([]);
    const undated = entry('undated', { related: ['alone'] });
    expect(timelineOf(undated, byId(undated, alone))).toEqual([]);
  });
});

describe('dated events in order', () => {
  it('begin with the earlier, the less precise of two dates, and the first of two that are the same', () => {
    const dated = (id: string, from: string) => ({ id, name: id, from });
    const all = [
      dated('d', '2024-03-02'),
      dated('b', '2024'),
      dated('e', '2024-03-02'),
      dated('c', '2024-03'),
      dated('a', '2023-12-31'),
    ];
    expect(inOrder(all).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('a name in the text of an event', () => {
  it('puts it beside the others of that organisation, also if its name starts with a mark', () => {
    const own = entry('own', {
      ...at('2024'),
      summary: [{ text: 'It was “the ’Ndrangheta” that did it.', cites }],
    });
    const other = entry('other', at('2023', ['group']));
    const group = entry('group', {
      kind: 'organisation',
      name: '’Ndrangheta',
      forms: [{ text: '…', kind: 'sure', lang: 'en', caseless: false }],
    });
    expect(timelineOf(own, byId(own, other, group)).map(({ id }) => id)).toEqual(['other', 'own']);
    const unnamed = entry('own', { ...at('2024'), summary: [{ text: 'Ndrangheta.', cites }] });
    expect(timelineOf(unnamed, byId(unnamed, other, group))).toEqual([]);
  });

  it('counts only where the event is related to no organisation', () => {
    const summary = [{ text: 'The Army was blamed for a strike.', cites }];
    const own = entry('own', { ...at('2024', ['party']), summary });
    const elsewhere = entry('elsewhere', at('2023', ['army']));
    const near = entry('near', { ...at('2022'), summary: [{ text: 'The Party met.', cites }] });
    const army = entry('army', { kind: 'organisation', name: 'Army' });
    const party = entry('party', { kind: 'organisation', name: 'Party' });
    const all = byId(own, elsewhere, near, army, party);
    expect(timelineOf(own, all).map(({ id }) => id)).toEqual(['near', 'own']);
  });

  it('is not the beginning of another word', () => {
    const own = (text: string) => entry('own', { ...at('2024'), summary: [{ text, cites }] });
    const other = entry('other', at('2023', ['group']));
    const group = entry('group', { kind: 'organisation', name: 'Free State' });
    const around = (one: Entry) => timelineOf(one, byId(one, other, group)).map(({ id }) => id);
    expect(around(own('The Free State’s men came.'))).toEqual(['other', 'own']);
    expect(around(own('It is a book on Free Statecraft.'))).toEqual([]);
  });
});

describe('chainOf', () => {
  const organisation = (id: string, more: Partial<Entry> = {}) =>
    entry(id, { kind: 'organisation', ...more });
  const entries = byId(
    organisation('top'),
    organisation('middle', { parent: { id: 'top', cites } }),
    organisation('low', { parent: { id: 'middle', cites }, rivals: [{ id: 'rival', cites }] }),
    organisation('rival'),
    organisation('alone'),
  );
  const chain = (id: string) => {
    const one = entries.get(id);
    return one ? chainOf(one, entries, () => CITES) : null;
  };
  const group = (id: string) => ({ id, name: id.toUpperCase(), cites: CITES });

  it('goes up to the top, down to the parts, and has rivals from either side', () => {
    expect(chain('low')).toMatchObject({
      above: [group('top'), group('middle')],
      below: [],
      rivals: [group('rival')],
    });
    expect(chain('middle')).toMatchObject({ above: [group('top')], below: [group('low')] });
    expect(chain('rival')).toMatchObject({ above: [], below: [], rivals: [group('low')] });
    expect(chain('alone')).toBeNull();
  });

  it('names rivals once if both entries say so, and stops at a group that is missing or comes again', () => {
    const both = organisation('both', {
      rivals: [
        { id: 'low', cites },
        { id: 'gone', cites },
      ],
    });
    const low = organisation('low', {
      parent: { id: 'gone', cites },
      rivals: [{ id: 'both', cites }],
    });
    expect(chainOf(both, byId(both, low), () => CITES)).toMatchObject({ rivals: [group('low')] });
    expect(chainOf(low, byId(both, low), () => CITES)).toMatchObject({
      above: [],
      rivals: [group('both')],
    });
    const twice = organisation('twice', { rivals: Array(2).fill({ id: 'low', cites }) });
    expect(chainOf(twice, byId(twice, low), () => CITES)?.rivals).toEqual([group('low')]);
    expect(chainOf(low, byId(twice, low), () => CITES)?.rivals).toEqual([group('twice')]);
    const a = organisation('a', { parent: { id: 'b', cites } });
    const b = organisation('b', { parent: { id: 'a', cites } });
    expect(chainOf(a, byId(a, b), () => CITES)).toMatchObject({
      above: [group('b')],
      below: [group('b')],
    });
  });
});

describe('the figures of the bundled cards', () => {
  it('exist for every organisation, event and place with the data for them, and stay small', async () => {
    const { pack } = bundled;
    const catalog = catalogOf(pack);
    const types = new Map<string, number>();
    for (const { id } of pack.entries) {
      const figure = (await catalog.card(id))?.figure;
      if (!figure) continue;
      expect(v.is(Figure, JSON.parse(JSON.stringify(figure))), id).toBe(true);
      expect(JSON.stringify(figure).length, id).toBeLessThanOrEqual(SMALL_MAP_SIZE);
      types.set(figure.type, (types.get(figure.type) ?? 0) + 1);
    }
    const located = pack.entries.filter(
      ({ kind, at, area }) => (kind === 'place' || kind === 'institution') && (at || area),
    );
    expect(types.get('map')).toBe(located.length);
    expect(types.get('timeline')).toBeGreaterThanOrEqual(8);
    expect(types.get('chain')).toBeGreaterThanOrEqual(3);
    expect((await catalog.card('isis-k'))?.figure).toMatchObject({
      above: [{ id: 'islamic-state' }],
      rivals: [{ id: 'taliban' }],
    });
    expect((await catalog.card('crocus-attack'))?.figure).toMatchObject({
      moments: expect.arrayContaining([expect.objectContaining({ id: 'kerman-bombings' })]),
    });
  });
});
