import { afterAll, expect, it } from 'vitest';
import { plainExcerpt } from '../../../components/card/actions/Excerpt.tsx';
import { reportText, sayingsOf } from '../../../components/report/report-text.ts';
import { cardOf, indexPack } from '../../../packs/card-of.ts';
import { speakIn } from '../i18n/speaking.ts';
import { PACK } from '../packs/small-pack.ts';

afterAll(() => speakIn('en'));

const [entry] = PACK.entries;
if (!entry) throw new Error('no entry');
const card = cardOf(entry, indexPack(PACK));
const report = (text: string, url: string | null = null) =>
  reportText({
    version: '1',
    card,
    saying: sayingsOf(card).find((each) => each.text === text) ?? null,
    wrong: 'It did not.',
    url,
  });

it('a report quotes the sentence that it is about', () => {
  expect(report('It burned.')).toMatch(/It burned\.\n/);
});

it('in a language from right to left, an English sentence keeps its full stop at its end', async () => {
  await speakIn('ar');
  const ownWay = (text: string) => `\u2068${text}\u2069`;
  for (const text of ['It burned.', 'It did not.', card.name])
    expect(report('It burned.')).toContain(ownWay(text));
  for (const text of ['Concert hall.', 'It burned.', 'It was torn down.', 'Exampleland'])
    expect(plainExcerpt(card)).toContain(ownWay(text));
});

it('nothing that is not seen is added to an address, which programs make a link of', async () => {
  await speakIn('ar');
  const [first] = card.sources;
  expect(report('It burned.', 'https://news.example/a')).toMatch(/ https:\/\/news\.example\/a\n/);
  expect(report('It burned.')).toContain(` ${first?.url}\n`);
});
