import * as v from 'valibot';
import { Pack } from '../../../packs/schema.ts';

const cite = (document: string, ...statements: number[]) =>
  statements.map((statement) => ({ document, statement }));
const document = (id: string, about: string, more: object) => ({
  id,
  about,
  publisher: 'Other',
  statements: ['One.', 'Two.', 'Three.'],
  ...more,
});
const forms = (text: string) => [{ text, kind: 'sure', lang: 'en', caseless: false }];

/** A pack of two entries that has of everything a little. */
export const PACK = v.parse(Pack, {
  format: 1,
  id: 'small',
  title: 'Small',
  lang: 'en',
  documents: [
    document('news', 'About a fire', {
      title: 'A hall burns',
      publisher: 'Example News',
      date: '2024-05-01',
      url: 'https://news.example/hall',
    }),
    document('courier', 'About the hall', { publisher: 'Example Courier' }),
    document('other', 'About much else', {}),
  ],
  entries: [
    {
      id: 'hall',
      name: 'Hall',
      kind: 'place',
      asOf: '2024-05-04',
      gloss: { text: 'Concert hall.', cites: cite('news', 2) },
      facts: [
        {
          label: 'country',
          value: 'Exampleland',
          date: '2024-05',
          cites: cite('news', 1),
          links: [{ start: 0, end: 11, entry: 'exampleland' }],
        },
      ],
      summary: [{ text: 'It burned.', cites: [...cite('courier', 1), ...cite('news', 2, 3)] }],
      latest: { text: 'It was torn down.', date: '2024-05-03', cites: cite('courier', 1) },
      sinceThen: [],
      differ: [
        {
          text: 'Others say not.',
          cites: cite('other', 3),
          links: [{ start: 0, end: 6, entry: 'nowhere' }],
        },
      ],
      related: [],
      forms: forms('Hall'),
      cues: [],
    },
    {
      id: 'exampleland',
      name: 'Exampleland',
      kind: 'place',
      asOf: '2024-05-04',
      gloss: { text: 'Country.', cites: cite('other', 1) },
      summary: [{ text: 'It is one.', cites: cite('other', 1) }],
      sinceThen: [],
      differ: [],
      related: [],
      forms: forms('Exampleland'),
      cues: [],
    },
  ],
});
