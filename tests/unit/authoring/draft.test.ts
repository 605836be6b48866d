import type { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { compile } from '../../../authoring/compile.ts';
import { paragraphsOf } from '../../../authoring/draft/source.ts';
import { datesOf, termsIn } from '../../../authoring/draft/terms.ts';
import { draft } from '../../../authoring/draft/write.ts';
import { MAPS } from '../../../authoring/maps/draw.ts';
import { fileOf } from '../../../authoring/read/files.ts';
import { sentencesIn } from '../../../authoring/read/split.ts';

const IDENTITY = { id: 'test', title: 'Test', lang: 'en' };
const TEXT = `A Brutal Fire
Last week a brutal fire burned the Example Concert Hall in Norway, and Anna
Hansen of the Northern League said that the Norwegian government had failed.
The attack on Bergen airport was claimed by the NLF-X group on 3 May 2024.
`;

it('reads text, Markdown and HTML alike, and leaves out what is not running text', () => {
  const paragraphs = ['A title', 'One sentence. And another.'];
  expect(paragraphsOf('a.md', '# A title\n\nOne *sentence*.\nAnd another.\n')).toEqual(paragraphs);
  const html =
    '<nav><p>Menu</p></nav><h1>A title</h1><div><p>One <b>sentence</b>. And another.</p></div><script>no()</script>';
  expect(paragraphsOf('a.html', html)).toEqual(paragraphs);
  expect(paragraphsOf('a.txt', 'A Title\nOne sentence\ngoes on.\r\n')).toEqual([
    'A Title',
    'One sentence goes on.',
  ]);
});

it('proposes people, places, organisations and events, with the sentences about each', () => {
  const terms = termsIn(paragraphsOf('a.txt', TEXT).flatMap((text) => sentencesIn(text, 'en')));
  const found = Object.fromEntries(
    terms.map(({ name, kind, sentences }) => [name, { kind, sentences }]),
  );
  expect(found).toMatchObject({
    'Example Concert Hall': { kind: 'place', sentences: [1] },
    Norway: { kind: 'place' },
    'Anna Hansen': { kind: 'person' },
    'Northern League': { kind: 'organisation' },
    'NLF-X': { kind: 'organisation', sentences: [2] },
    'attack on Bergen airport': { kind: 'event', sentences: [2] },
  });
});

it('tells what a name is of by its noun', () => {
  const terms = termsIn([
    'The Bergen Treaty was signed by Norway.',
    'The Kestrel, a missile of the navy, fell on the coast.',
    'The Vendri, a religious minority of the islands, protested.',
    'A Falcon, an attack drone, struck the port.',
  ]);
  const kinds = Object.fromEntries(terms.map(({ name, kind }) => [name, kind]));
  expect(kinds).toMatchObject({
    'Bergen Treaty': 'agreement',
    Kestrel: 'weapon',
    Vendri: 'community',
    Falcon: 'weapon',
  });
});

it.each([
  ['The Enabling Act was passed on 23 March 1933.', 'Enabling Act', 'agreement'],
  ['The Clean Air Bill failed.', 'Clean Air Bill', 'agreement'],
  ['The Nuremberg Laws stayed in force.', 'Nuremberg Laws', 'agreement'],
  ['The Civil Code changed.', 'Civil Code', 'agreement'],
  ['Only the Social Democrats voted against it.', 'Social Democrats', 'organisation'],
  ['House Democrats voted against it.', 'House Democrats', 'organisation'],
  ['The Young Socialists marched.', 'Young Socialists', 'organisation'],
  ['They rang the White Helmets.', 'White Helmets', 'organisation'],
  ['The film shows Jude Law.', 'Jude Law', 'person'],
  ['The mayor met Otto Wels and Clara Barnes.', 'Otto Wels', 'person'],
  ['The mayor met Otto Wels and Clara Barnes.', 'Clara Barnes', 'person'],
  ['The Joe Biden administration agreed.', 'Joe Biden', 'person'],
])('takes no law and no party for a person, in “%s”', (sentence, name, kind) => {
  expect(termsIn([sentence])).toContainEqual(expect.objectContaining({ name, kind }));
});

it('takes no date for a name, and no length of time for a date', () => {
  const sentences = [
    'The talks in Bergen began on 12 May 2026 and went on for years.',
    'On Tuesday and on Oct. 7 the ministers of Norway met; they meet on Mondays.',
    'The army came back in August, a month later.',
  ];
  expect(termsIn(sentences).map(({ name }) => name)).toEqual(['Bergen', 'Norway']);
  expect(datesOf(sentences)).toEqual(['12 May 2026', 'Tuesday', 'Oct. 7', 'Mondays', 'August']);
});

it('writes a draft that the check rejects until an editor has rewritten it', () => {
  const sentences = paragraphsOf('a.txt', TEXT).flatMap((text) => sentencesIn(text, 'en'));
  const pack = { format: 1 as const, ...IDENTITY, subjects: [], documents: [], entries: [] };
  const { files } = draft('fire', sentences, pack, '2026-11-24');
  expect(files.get('terms.md')).toMatch(/Words to avoid[\s\S]*“brutal”/i);

  const inFolder = (folder: string, change = (text: string) => text): VFile[] =>
    [...files]
      .filter(([path]) => path.startsWith(`${folder}/`))
      .map(([path, text]) => fileOf(path, Buffer.from(change(text))));
  const rulesOn = (entries: VFile[], documents: VFile[]) => {
    compile({ documents, entries, sources: [files.get('source.txt') ?? ''] }, IDENTITY, MAPS);
    return new Set(
      [...documents, ...entries].flatMap((file) => file.messages.map((m) => m.ruleId)),
    );
  };
  const raw = rulesOn(inFolder('entries'), inFolder('documents'));
  expect(raw).toContain('draft-marker');
  // Nothing else is said of what is still to be written.
  for (const rule of ['copied-run', 'first-person', 'number-not-in-source', 'puffery']) {
    expect(raw).not.toContain(rule);
  }
  // To take the marks out is not enough: the sentences are still the source's.
  const unmarked = (text: string) => text.replaceAll('DRAFT ', '');
  const copied = rulesOn([], inFolder('documents', unmarked));
  expect(copied).toContain('copied-run');
  expect(copied).not.toContain('draft-marker');
});
