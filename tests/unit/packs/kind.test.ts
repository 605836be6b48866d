import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { factLabelsOf, TIMELESS } from '../../../packs/fact-labels.ts';
import { KINDS, Kind } from '../../../packs/kind.ts';
import { bundled } from '../bundled.ts';

/** The rows of the table of key facts, as `kind | label*, label`. */
async function tableInTheGuide(): Promise<string[]> {
  const guide = await readFile(`${import.meta.dirname}/../../../content/README.md`, 'utf8');
  const [, table = ''] = guide.split('| Kind | Labels (* needs no date) |\n|---|---|\n');
  return table
    .split('\n\n', 1)
    .join('')
    .split('\n')
    .map((row) => row.replace(/^\| (\w+)(?:: [^|]*)? \| (.*) \|$/, '$1 | $2'));
}

describe('the kinds of entries', () => {
  it('have the key facts that the guide for writers lists, in its order', async () => {
    const rowOf = (kind: Kind, isCountry: boolean) => {
      const labels = factLabelsOf(kind, isCountry);
      return `${kind} | ${labels.map((each) => (TIMELESS.has(each) ? `${each}*` : each)).join(', ')}`;
    };
    const expected = Kind.options.flatMap((kind) =>
      kind === 'place' ? [rowOf(kind, true), rowOf(kind, false)] : [rowOf(kind, false)],
    );
    expect((await tableInTheGuide()).toSorted()).toEqual(expected.toSorted());
  });

  it('are each the kind of some entry', () => {
    const used = new Set(bundled.pack.entries.map(({ kind }) => kind));
    expect([...used].toSorted()).toEqual(Object.keys(KINDS).toSorted());
  });
});
