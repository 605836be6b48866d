import { describe, expect, it } from 'vitest';
import { readSources } from '../../../components/desk/saving/read-sources.ts';
import type { SourceText } from '../../../desk/source.ts';

const text = (words: string): SourceText => ({
  head: { title: '', publisher: '', date: '', url: '' },
  lang: 'en',
  paragraphs: [[words]],
});

describe('reading the texts of documents', () => {
  it('reads the others where one cannot be read, and says why', async () => {
    const found = await readSources(['a', 'b', 'c', 'd'], async (key) => {
      if (key === 'b') throw new Error('The database is gone.');
      return key === 'c' ? null : text(key);
    });
    expect(found.read).toEqual([
      ['a', text('a')],
      ['d', text('d')],
    ]);
    expect(found.failure).toBe('Error: The database is gone.');
  });

  it('takes one that is not there for no failure', async () => {
    expect(await readSources(['a'], async () => null)).toEqual({ read: [], failure: null });
  });
});
