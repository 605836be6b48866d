import { describe, expect, it } from 'vitest';
import { ownerOf } from '../../../packs/imported/is-imported.ts';
import { qualified } from '../../../packs/imported/qualify.ts';
import { bundled } from '../bundled.ts';
import { catalogOf } from './catalog-of.ts';

const { pack } = bundled;
const catalog = catalogOf(pack);

const contents = await catalog.contents();

/** Each is made once: a pack has thousands of citations. */
const cards = await Promise.all(pack.entries.map(({ id }) => catalog.card(id)));
const sourcesOf = new Map(
  cards.flatMap((card) => (card ? [[card.id, card.sources] as const] : [])),
);
const documents = await Promise.all(pack.documents.map(({ id }) => catalog.document(id)));
const documentOf = new Map(documents.flatMap((each) => (each ? [[each.id, each] as const] : [])));

describe('the contents of the library', () => {
  it('have every entry, by name, and every document', () => {
    expect(contents.entries).toHaveLength(pack.entries.length);
    const names = contents.entries.map(({ name }) => name);
    expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
    expect(contents.documents).toHaveLength(pack.documents.length);
  });

  it('say which packs a reader has added, and so whose an entry is', async () => {
    const own = { ...pack, id: 'own', title: 'Of my own', entries: pack.entries.slice(0, 2) };
    const { added, entries } = await catalogOf(pack, qualified(own)).contents();
    expect(contents.added).toEqual([]);
    expect(added).toEqual([{ id: 'own', title: 'Of my own' }]);
    expect(entries.filter(({ id }) => ownerOf(id) === 'own')).toHaveLength(2);
  });

  it('have every dated event in order, and every place on the map', () => {
    const dates = contents.moments.map(({ from }) => from);
    expect(dates).toHaveLength(pack.entries.filter(({ when }) => when).length);
    expect(dates).toEqual([...dates].sort());
    expect(contents.map?.points).toHaveLength(pack.entries.filter(({ at }) => at).length);
  });
});

describe('a document of the library', () => {
  it('names all entries that cite each of its statements, and no others', () => {
    for (const { id, statements } of pack.documents) {
      const citedBy = documentOf.get(id)?.citedBy ?? [];
      expect(citedBy).toHaveLength(statements.length);
      for (const [index, entries] of citedBy.entries()) {
        for (const entry of entries) {
          const source = sourcesOf.get(entry.id)?.find((each) => each.id === id);
          expect(source?.statements, `${entry.id} on ${id}`).toContain(statements[index]);
        }
      }
    }
  });

  it('is found from every source of every card', async () => {
    expect(sourcesOf.size).toBe(pack.entries.length);
    for (const [id, sources] of sourcesOf) {
      for (const source of sources) {
        const citedBy = documentOf.get(source.id)?.citedBy.flat() ?? [];
        expect(citedBy.map((entry) => entry.id)).toContain(id);
      }
    }
    expect(await catalog.document('nothing')).toBeNull();
  });
});
