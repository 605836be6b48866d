import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../spotting/dictionary/dictionary.ts';
import { withEvidence } from '../../../spotting/evidence.ts';
import { find } from '../../../spotting/find.ts';
import { inflect } from '../../../spotting/inflect/inflect.ts';
import type { Form } from '../../../spotting/types.ts';
import { form } from './small-dictionary.ts';

const mentions = (forms: readonly Form[], text: string, lang: string | null) =>
  withEvidence(find(buildDictionary([{ id: 'it', forms, cues: ['Kabul'] }]), [text], lang));
const marked = (forms: readonly Form[], text: string, lang: string | null = 'en') =>
  mentions(forms, text, lang).map(({ start, end }) => text.slice(start, end));
const plurals = (text: string, lang: string) =>
  inflect({ text, lang, kind: 'sure', caseless: true }).map((variant) => variant.text);

it('marks no short name in capitals where the rest of the text has small letters', () => {
  expect(marked([form('Bab')], 'Fighters of the BAB were there.')).toEqual([]);
  expect(marked([form('Bab')], 'Fighters of Bab were there.')).toEqual(['Bab']);
});

it('tells a name with a capital within from a word without one', () => {
  expect(marked([form('DeSantis')], 'The Desantis was a boat.')).toEqual([]);
  expect(marked([form('DeSantis')], 'Then DeSantis said so.')).toEqual(['DeSantis']);
});

it('leaves a bare name after another capitalised word alone at the end of a text, too', () => {
  expect(marked([form('Ghafari', 'en', 'usual')], 'He met Vendrik Ghafari')).toEqual([]);
  expect(marked([form('Ghafari', 'en', 'usual')], 'He met Ghafari')).toEqual(['Ghafari']);
  const told = [form('Ghafari', 'en', 'ambiguous')];
  expect(marked(told, 'In Kabul he met Vendrik Ghafari')).toEqual([]);
  expect(marked(told, 'In Kabul he met Ghafari')).toEqual(['Ghafari']);
});

it('takes no Turkish noun with a case ending for a given name, nor a sentence for a title', () => {
  const names = [form('Ghafari', 'tr', 'usual')];
  expect(marked(names, 'Dün Başkanlığından Ghafari’ye yazıldı.', 'tr')).toEqual(['Ghafari']);
  expect(marked(names, 'Dün Vendrik Ghafari’ye yazıldı.', 'tr')).toEqual([]);
  expect(marked(names, 'Bakan Vendrik Ghafari Telefon aldı', 'tr')).toEqual([]);
});

it('says of a name that two languages share that it is in that of the text', () => {
  const shared = [form('Ghafari'), form('Ghafari', 'es')];
  for (const forms of [shared, shared.toReversed()])
    for (const lang of ['en', 'es'])
      expect(mentions(forms, 'Ghafari', lang).map((each) => each.lang)).toEqual([lang]);
});

it('marks the dot of initials, but not that of a sentence which ends in a name with initials', () => {
  expect(marked([form('U.S.')], 'They left the U.S. then.')).toEqual(['U.S.']);
  expect(marked([form('U.S. Army')], 'They left the U.S. Army.')).toEqual(['U.S. Army']);
});

it('finds a German genitive in languages that have the same', () => {
  expect(marked([form('Selenskyj', 'de')], 'Selenskyjs regering', 'sv')).toEqual(['Selenskyjs']);
  expect(marked([form('Selenskyj', 'de')], 'Selenskyj regering', 'sv')).toEqual([]);
});

it('declines a Russian adjective in the plural', () => {
  const { length } = inflect(form('Вооружённые силы', 'ru'));
  const variants = inflect(form('Вооружённые силы', 'ru')).map(({ text }) => text);
  expect(variants).toContain('Вооружённых сил');
  expect(variants).toContain('Вооружёнными силами');
  expect(new Set(variants).size).toBe(length);
});

it('makes plurals of short phrases of common words, and no others', () => {
  expect(plurals('parti politique', 'fr')).toContain('partis politiques');
  expect(plurals('grand parti politique national', 'fr')).not.toContain(
    'grands partis politiques nationals',
  );
  expect(plurals('raíz', 'es')).toContain('raíces');
  expect(plurals('raíz', 'es')).not.toContain('raízs');
  expect(plurals('chií', 'es')).toEqual(expect.arrayContaining(['chiíes', 'chiís']));
});

describe('usual names in a language beyond ours', () => {
  const italy = [form('Italien', 'sv', 'usual')];
  const norway = [form('Norge', 'no', 'usual')];

  it('are found in their language alone, with its genitive', () => {
    expect(marked(italy, 'I går sade Italien nej.', 'sv')).toEqual(['Italien']);
    expect(marked(italy, 'Italiens regering', 'sv')).toEqual(['Italiens']);
    for (const lang of ['fr', 'en', 'da', 'ru']) {
      expect(marked(italy, 'Hier, un Italien est venu.', lang)).toEqual([]);
    }
  });

  it('have common nouns in that language that look like them at the start of a sentence', () => {
    const mali = [form('Mali', 'en', 'usual'), form('mali', 'pl', 'not')];
    expect(marked(mali, 'Mali chłopcy grali tam w piłkę.', 'pl')).toEqual([]);
    expect(marked(mali, 'Wojsko wróciło wczoraj z Mali do kraju.', 'pl')).toEqual(['Mali']);
    expect(marked(mali, 'Mali är stort.', 'sv')).toEqual(['Mali']);
    expect(marked(mali, 'Mali chłopcy grali tam w piłkę.', null)).toEqual(['Mali']);
  });

  it('are ambiguous in that language alone', () => {
    const cuba = [form('Kuba', 'pl', 'ambiguous')];
    expect(marked(cuba, 'Kuba leży blisko Kabul.', 'pl')).toEqual(['Kuba']);
    expect(marked(cuba, 'Kuba poszedł do szkoły.', 'pl')).toEqual([]);
    expect(marked(cuba, 'Kuba leży blisko Kabul.', null)).toEqual([]);
  });

  it('are not found where a page does not say its language', () => {
    expect(marked(italy, 'Hier, un Italien est venu.', null)).toEqual([]);
  });

  it('are the same in both ways to write Norwegian', () => {
    for (const lang of ['no', 'nb', 'nn']) {
      expect(marked(norway, 'Det er godt for Norge.', lang)).toEqual(['Norge']);
    }
  });
});

describe('abbreviations in Norwegian', () => {
  const usa = [form('USA'), form('Nato', 'de')];

  it('have a genitive in -s, which Swedish and Danish write as well', () => {
    for (const lang of ['no', 'nn', 'sv', 'da']) {
      expect(marked(usa, 'Det er USAs president.', lang), lang).toEqual(['USAs']);
    }
    expect(marked(usa, 'Det er Natos leder.', 'no')).toEqual(['Natos']);
  });

  it('have none elsewhere', () => {
    for (const lang of ['en', 'de', 'nl', 'it', null]) {
      expect(marked(usa, 'USAs president.', lang)).toEqual([]);
    }
  });
});

describe('compounds in Swedish', () => {
  const taliban = [form('Taliban')];

  it('are split after a name, before nouns of the news', () => {
    for (const word of ['Talibanledaren', 'Talibanregimens', 'Talibankrigarna']) {
      expect(marked(taliban, `I går föll ${word} här.`, 'sv'), word).toEqual(['Taliban']);
    }
  });

  it('are not split before other letters, nor in other languages', () => {
    expect(marked(taliban, 'I går föll Talibanette här.', 'sv')).toEqual([]);
    for (const lang of ['de', 'da', 'en', null]) {
      expect(marked(taliban, 'I går föll Talibanledaren här.', lang)).toEqual([]);
    }
  });
});
