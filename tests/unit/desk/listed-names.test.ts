import { describe, expect, it } from 'vitest';
import type { KnownName } from '../../../components/desk/names/known-names.ts';
import { groupOf, listedNames, nextName } from '../../../components/desk/names/listed-names.ts';
import type { Kind } from '../../../packs/kind.ts';

const proposal = (name: string, kind: Kind, ...sentences: number[]) => ({ name, kind, sentences });
const known = (
  id: string,
  names: string[],
  familiar = false,
  ...sentences: number[]
): KnownName => ({
  hit: { id, name: id, kind: 'place', gloss: '', familiar },
  names: new Set(names),
  written: names[0] ?? id,
  sentences,
});

describe('the names of a document', () => {
  it('are those without a card first, then those with one and descriptions, then what most readers know', () => {
    const names = [
      proposal('Sand Hall', 'place', 0),
      proposal('France', 'place', 0),
      proposal('talks in Sandmere', 'event', 1),
      proposal('Sandmere', 'organisation', 1),
    ];
    const listed = listedNames({ names }, [
      known('france', ['france'], true, 0),
      known('hall', ['sand hall'], false, 0),
    ]);
    const sorted = ['Sandmere', 'Sand Hall', 'talks in Sandmere', 'France'];
    expect(listed.map(({ name }) => name)).toEqual(sorted);
  });

  it('are names of their own, and not descriptions, where they are written as such', () => {
    const groups = (
      [
        ['Olympic Games', 'event'],
        ['Nobel Peace Prize', 'concept'],
        ['Africa Cup of Nations', 'event'],
        ['Russian invasion of Sandia', 'event'],
        ['attack on Sand Hall', 'event'],
        ['jihad', 'concept'],
        ['Muslims', 'concept'],
      ] as const
    ).map(([name, kind]) => groupOf({ ...proposal(name, kind, 0), hit: null }, undefined));
    expect(groups).toEqual([...Array(3).fill('without'), ...Array(4).fill('words')]);
  });

  it('go on after the one that a card was written for last, past those that need none', () => {
    const names = ['Ada', 'Brook', 'Cole', 'Dale'].map((name) => proposal(name, 'person', 0));
    const listed = listedNames({ names }, [known('cole', ['cole'], false, 0)]);
    const cards = new Map([['Brook', { id: 'brook' }]]);
    const goOn = (id: string) => nextName(listed, ({ name }) => cards.get(name), id)?.name;
    expect(listed.map((each) => groupOf(each, cards.get(each.name)))).toEqual([
      ...['without', 'with', 'without', 'with'],
    ]);
    expect(goOn('brook')).toBe('Dale');
    cards.set('Dale', { id: 'dale' });
    expect(goOn('dale')).toBe('Ada');
    expect(goOn('none')).toBe('Ada');
    expect(nextName(listed, ({ name }) => cards.get(name), 'none', ['Cole', 'Ada'])?.name).toBe(
      'Ada',
    );
    cards.set('Ada', { id: 'ada' });
    expect(goOn('dale')).toBe('Cole');
    cards.set('Cole', { id: 'cole' });
    expect(goOn('dale')).toBeUndefined();
  });

  it('are one where they lead to one card, of the kind that it has', () => {
    const names = [proposal('Sandmere', 'organisation', 1), proposal('Sandmere Town', 'event', 2)];
    const listed = listedNames({ names }, [known('s', ['sandmere', 'sandmere town'], false, 4)]);
    expect(listed).toMatchObject([{ name: 'Sandmere', kind: 'place', sentences: [1, 2, 4] }]);
  });

  it('have those that only the library knows, and none that no sentence has', () => {
    const listed = listedNames({ names: [] }, [known('a', ['A'], false, 3), known('b', ['B'])]);
    expect(listed.map(({ name }) => name)).toEqual(['A']);
  });
});
