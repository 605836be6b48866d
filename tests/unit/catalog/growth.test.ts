import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../catalog/article.ts';
import { documentViewOf } from '../../../catalog/library.ts';
import { readerOf } from '../../../catalog/pack-reader.ts';
import { searchedOf, searchOver } from '../../../catalog/search.ts';
import { cardOf, indexPack } from '../../../packs/card-of.ts';
import { Entry, type Pack } from '../../../packs/schema.ts';
import { growth, LINEAR } from '../growth.ts';

const cite = (statement: number) => ({ document: 'd', statement });
const entry = (more: object): Entry =>
  v.parse(Entry, {
    id: 'e',
    name: 'E',
    kind: 'concept',
    asOf: '2025-01-01',
    gloss: { text: 'A gloss.', cites: [cite(1)] },
    summary: [{ text: 'A sentence.', cites: [cite(1)] }],
    sinceThen: [],
    differ: [],
    related: [],
    forms: [{ text: 'Zzyx', kind: 'sure', lang: 'en', caseless: false }],
    cues: [],
    ...more,
  });

const EMPTY: Pack = {
  format: 1,
  id: 'own',
  title: 'Own',
  lang: 'en',
  subjects: [],
  documents: [],
  entries: [],
};

function packOf(entries: Entry[], statements: number) {
  return indexPack({
    ...EMPTY,
    documents: [
      {
        id: 'd',
        about: 'A document',
        publisher: 'A house',
        statements: Array.from({ length: statements }, (_, at) => `It says so ${at}.`),
      },
    ],
    entries,
  });
}

describe('the cost of a pack', () => {
  it('does not grow faster than the citations of a card', () => {
    const make = (n: number) => {
      const cites = Array.from({ length: n }, (_, at) => cite(at + 1));
      const one = { ...entry({}), gloss: { text: 'A gloss.', cites, links: [] } };
      const pack = packOf([one], n);
      return () => cardOf(one, pack);
    };
    expect(growth(make, 1000)).toBeLessThan(LINEAR);
  });

  it('does not grow faster than a document and the entries that cite it', () => {
    const make = (n: number) => {
      const entries = Array.from({ length: n }, (_, at) => entry({ id: `e${at}` }));
      const pack = packOf(entries, n);
      return () => documentViewOf('d', pack);
    };
    expect(growth(make, 300)).toBeLessThan(LINEAR);
  });

  it('does not grow faster than the events and groups of a timeline', () => {
    const make = (n: number) => {
      const event = (id: string) =>
        entry({ id, kind: 'event', when: { from: '2020', cites: [cite(1)] } });
      const entries = Array.from({ length: n }, (_, at) =>
        at % 2
          ? event(`e${at}`)
          : entry({ id: `e${at}`, name: `The E${at}`, kind: 'organisation' }),
      );
      const own = event('own');
      // The groups of a pack are found once, and here each time anew.
      return () => cardOf(own, packOf([own, ...entries], 1));
    };
    expect(growth(make, 300)).toBeLessThan(LINEAR);
  });

  const rivals = (n: number) =>
    Array.from({ length: n }, (_, at) => ({ id: `e${at}`, cites: [cite(1)] }));

  it('does not grow faster than the groups on an article and their rivals', () => {
    const make = (n: number) => {
      const groups = Array.from({ length: n }, (_, at) =>
        entry({ id: `e${at}`, kind: 'organisation', rivals: rivals(5) }),
      );
      const names = groups.map(({ id }) => ({ id, mentions: 1 }));
      const reader = readerOf({ ...EMPTY, entries: groups });
      return () => articleOf(names, reader);
    };
    expect(growth(make, 300)).toBeLessThan(LINEAR);
  });

  it('does not grow faster than the groups of a pack, all of which a page names', () => {
    const make = (n: number) => {
      const groups = Array.from({ length: n }, (_, at) =>
        entry({ id: `e${at}`, kind: 'organisation', rivals: rivals(5) }),
      );
      const pack = packOf(groups, 1);
      return () => groups.slice(5).map((group) => cardOf(group, pack));
    };
    expect(growth(make, 200)).toBeLessThan(LINEAR);
  });

  it('has no endless chain of groups', () => {
    const entries = Array.from({ length: 500 }, (_, at) =>
      entry({
        id: `e${at}`,
        kind: 'organisation',
        parent: { id: `e${at + 1}`, cites: [cite(1)] },
      }),
    );
    const [first] = entries;
    const card = first && cardOf(first, packOf(entries, 1));
    const figure = card?.figure?.type === 'chain' ? card.figure : null;
    expect(figure?.above.length).toBe(20);
    expect(figure?.above.at(-1)?.id).toBe('e1');
  });
});

describe('the cost of a search', () => {
  it('does not grow with the words of a text, of which only the first are searched for', () => {
    const entries = Array.from({ length: 200 }, (_, at) =>
      entry({ id: `e${at}`, name: `Sandmere${at} Harbour${at} Board${at}` }),
    );
    const search = searchOver(entries.map(searchedOf));
    const make = (n: number) => {
      const text = Array.from({ length: n }, (_, at) => `Sandmare${at}`).join(' ');
      return () => search.nearest(text, 3);
    };
    expect(growth(make, 10, 3)).toBeLessThan(3);
  });
});
