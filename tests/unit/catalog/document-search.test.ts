import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../../catalog/catalog.ts';
import { searchDocuments } from '../../../catalog/document-search.ts';
import type { ListedDocument } from '../../../catalog/library.ts';
import { PACK } from '../packs/small-pack.ts';
import { catalogOf, filed } from './catalog-of.ts';

const document = (id: string, more: Partial<ListedDocument>): ListedDocument => ({
  id,
  about: 'Report on the opening of the hall',
  publisher: 'Sandmere Courier',
  subjects: [],
  ...more,
});
const search = searchDocuments(
  [
    document('hall', {}),
    document('water', { about: 'Water prices', title: 'Why is it so dear?', subjects: ['asia'] }),
    document('other', { about: 'Elections', publisher: 'Moorbank Radio' }),
  ],
  (id) => (id === 'asia' ? 'Asien Asia' : ''),
);
const ids = (query: string) => search(query).map(({ id }) => id);

describe('the search of documents', () => {
  it.each([
    ['what they are about', 'water', ['water']],
    ['their headline', 'dear', ['water']],
    ['their publisher', 'moorb', ['other']],
    ['their subject, in either language', 'asien', ['water']],
    ['their subject in English', 'Asia', ['water']],
    ['all words together', 'sandmere opening', ['hall']],
    ['words that are misspelt', 'openning', ['hall']],
    ['nothing else', 'weather', []],
  ])('finds them by %s', (_, query, found) => expect(ids(query)).toEqual(found));
});

describe('the list of documents', () => {
  it('has their headlines, and the subjects of the entries that cite each', async () => {
    const [cited = PACK.documents[0]] = PACK.documents;
    const pack = {
      ...PACK,
      subjects: [{ id: 'asia', title: 'Asia', about: 'All of it' }],
      documents: PACK.documents.map((one) => ({ ...one, title: `On ${one.id}` })),
      entries: PACK.entries.map((one) => ({ ...one, subject: 'asia' })),
    };
    for (const catalog of [catalogOf(pack), createCatalog(await filed(pack))]) {
      const { documents } = await catalog.contents();
      expect(documents.find(({ id }) => id === cited?.id)).toMatchObject({
        title: `On ${cited?.id}`,
        subjects: ['asia'],
      });
    }
  });
});
