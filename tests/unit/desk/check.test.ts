import { beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../../authoring/build/folder.ts';
import { createChecker } from '../../../authoring/desk/check.ts';
import { deskPackOf } from '../../../authoring/desk/read.ts';
import { compareStatement } from '../../../authoring/desk/statement.ts';
import { keyOf } from '../../../desk/finding.ts';
import { gapsIn } from '../../../desk/gaps.ts';
import { kept, reworded } from '../../../desk/holds-back.ts';
import type { DeskPack } from '../../../desk/model.ts';
import { emptyCard } from '../../../desk/model.ts';
import { reduce } from '../../../desk/reduce.ts';
import type { SourceText } from '../../../desk/source.ts';

let desk: DeskPack;
beforeAll(async () => {
  const identity = { id: 'sandmere', title: 'Sandmere', lang: 'en' };
  desk = deskPackOf(await readFolder('tests/fixtures/pack'), identity);
});

const NONE: ReadonlyMap<string, SourceText> = new Map();
const HALL = { kind: 'card', id: 'sandmere-hall' } as const;

function change(pack: DeskPack, text: string): DeskPack {
  const hall = pack.cards.find(({ id }) => id === HALL.id);
  const [first, ...rest] = hall?.summary ?? [];
  if (!first) throw new Error('no sentence');
  const summary = [{ ...first, text }, ...rest];
  return reduce(pack, { type: 'card', id: HALL.id, change: { summary } });
}

describe('the check at the desk', () => {
  it('makes a pack of what passes, and holds back a half-written card', async () => {
    const half = emptyCard('river', 'River Sand', 'en', '2026-11-26');
    const more = reduce(reduce(desk, { type: 'add-card', card: half }), {
      type: 'relate',
      one: 'river',
      other: 'sandmere-hall',
      on: true,
    });
    const { pack, waiting } = await createChecker().all(more, NONE);
    expect(pack?.entries.map(({ id }) => id)).toEqual(['sandmere-hall', 'sandmere-water-board']);
    expect(pack?.entries[0]?.related).toEqual(['sandmere-water-board']);
    expect(waiting).toEqual(['river']);
  });

  it('attaches each finding to its field, quoting the text as typed', async () => {
    const checker = createChecker();
    await checker.all(desk, NONE);
    const typed = change(desk, 'The iconic Sandmere Hall opened on 7 May 2020.');
    const quick = checker.one(typed, NONE, HALL);
    expect(quick.map(({ field, rule }) => [field, rule])).toEqual(
      expect.arrayContaining([
        ['summary.0', 'puffery'],
        ['summary.0', 'number-not-in-source'],
      ]),
    );
    expect(quick.find(({ rule }) => rule === 'puffery')?.fix).toContain('fact');
    const full = (await checker.all(typed, NONE)).findings.get(keyOf(HALL)) ?? [];
    expect(new Set(quick.map(({ rule }) => rule))).toEqual(new Set(full.map(({ rule }) => rule)));
  });

  it.each([
    ['without a source', 'The iconic Sandmere Hall opened.', false],
    ['without its full stop, as it is while it is typed', 'The iconic Sandmere Hall opened', true],
  ])('finds what is wrong with the words of a sentence %s', async (_, text, cited) => {
    const checker = createChecker();
    await checker.all(desk, NONE);
    const hall = desk.cards.find(({ id }) => id === HALL.id);
    const [first, ...rest] = hall?.summary ?? [];
    const summary = [{ text, cites: cited ? (first?.cites ?? []) : [] }, ...rest];
    const typed = reduce(desk, { type: 'card', id: HALL.id, change: { summary } });
    const rules = (found: readonly { field: string; rule: string }[] = []) =>
      found.filter(({ field }) => field === 'summary.0').map(({ rule }) => rule);
    expect(rules(checker.one(typed, NONE, HALL))).toContain('puffery');
    // It is no part of the sentence that follows.
    expect(rules(checker.one(typed, NONE, HALL))).not.toContain('sentence-length');
    const { findings, waiting } = await checker.all(typed, NONE);
    expect(rules(findings.get(keyOf(HALL)))).toContain('puffery');
    expect(waiting).toContain(HALL.id);
  });

  it('lets a subject be renamed, even via an empty name', async () => {
    const subject = { id: 'halls', title: 'Halls', about: 'Halls of the town' };
    const first = reduce(desk, { type: 'add-subject', subject, card: HALL.id });
    const subjectsOf = async (pack: DeskPack) =>
      (await createChecker().all(pack, NONE)).pack?.subjects.map(({ title }) => title);
    const renamed = (title: string) =>
      reduce(first, { type: 'subject', id: 'halls', change: { title } });
    expect(await subjectsOf(renamed('Houses'))).toEqual(['Houses']);
    expect(await subjectsOf(renamed(' '))).toEqual(['halls']);
  });

  it('reports nothing twice, however often it runs', async () => {
    const checker = createChecker();
    const first = (await checker.all(desk, NONE)).findings.get(keyOf(HALL));
    checker.one(desk, NONE, HALL);
    expect((await checker.all(desk, NONE)).findings.get(keyOf(HALL))).toEqual(first);
  });

  it('finds words copied from the source in a card', async () => {
    const source = 'On a cold day in May the new hall of Sandmere opened its doors at last.';
    const typed = change(desk, 'The new hall of Sandmere opened its doors at last.');
    const [first] = typed.documents;
    const withText = first
      ? { ...typed, documents: [{ ...first, source: 'k' }, ...typed.documents.slice(1)] }
      : typed;
    const sources = new Map([['k', textAs([source])]]);
    const found = createChecker().one(withText, sources, HALL);
    expect(found.find(({ rule }) => rule === 'copied-run')).toMatchObject({ must: true });
    expect((await createChecker().all(withText, sources)).waiting).toEqual([HALL.id]);
  });
});

describe('a line beside the sentence that it was begun from', () => {
  const SENTENCES = ['The old hall by the river burned down in 1911.', 'Nobody was hurt.'];
  const sources = new Map([['k', textAs(SENTENCES, 'de')]]);
  /** The hall with such a line, in a pack of any language. */
  const begun = (text: string, lang: string, allow: string | null = null) => {
    const [document] = desk.documents;
    const hall = desk.cards.find(({ id }) => id === HALL.id);
    const [first, ...rest] = hall?.summary ?? [];
    if (!document || !first) throw new Error('nothing there');
    const documents = [
      { ...document, source: 'k', statements: [...document.statements, { text, from: [0] }] },
      ...desk.documents.slice(1),
    ];
    const cites = [{ document: document.id, statement: document.statements.length + 1 }];
    const line = { text, cites, from: { document: document.id, sentence: 0 } };
    const summary = [allow ? kept(line, allow) : line, ...rest];
    const cards = desk.cards.map((card) => (card.id === HALL.id ? { ...card, summary } : card));
    return { ...desk, lang, documents, cards };
  };

  it.each([
    ['not-in-source', 'Bakers sell warm bread daily.'],
    ['number-not-in-source', 'The old hall by the river burned in 1912.'],
    ['copied-run', 'The old hall by the river burned down in 1911 or so.'],
  ])('holds its card back where it breaks the rule %s, in any language', async (rule, text) => {
    const texts = (lang: string) => new Map([['k', textAs(SENTENCES, lang)]]);
    for (const lang of ['en', 'de']) {
      const { findings, waiting } = await createChecker().all(begun(text, lang), texts(lang));
      const found = findings.get(keyOf(HALL))?.filter((each) => each.rule === rule);
      expect(found).toMatchObject([{ field: 'summary.0', must: true }]);
      expect(waiting).toContain(HALL.id);
    }
  });

  it('is only told of where it shares a word with it', async () => {
    const text = 'Bakers sell warm bread daily beside our river.';
    const { findings, waiting } = await createChecker().all(begun(text, 'de'), sources);
    const found = findings.get(keyOf(HALL))?.filter(({ rule }) => rule === 'not-in-source');
    expect(found).toMatchObject([{ field: 'summary.0', must: false }]);
    expect(waiting).not.toContain(HALL.id);
  });

  it('is kept where somebody has looked at it, until its words change', async () => {
    const text = 'Bakers sell warm bread daily.';
    const looked = begun(text, 'de', 'not-in-source');
    const { findings, waiting } = await createChecker().all(looked, sources);
    expect(findings.get(keyOf(HALL))?.filter(({ must }) => must)).toEqual([]);
    expect(waiting).not.toContain(HALL.id);
    const line = looked.cards.find(({ id }) => id === HALL.id)?.summary[0];
    if (!line) throw new Error('no line');
    expect(reworded(line, `${text} Daily.`)).not.toHaveProperty('allow');
  });
});

it('takes a line in one phrase as it stands in the sentence that it was taken from', async () => {
  const sources = new Map([
    ['k', textAs(['Sandmere Hall is a Central Asian concert hall of 1911, run by the State.'])],
  ]);
  const [document, ...others] = desk.documents;
  if (!document) throw new Error('no document');
  const statement = { text: 'Concerts are given in the hall.', from: [0] };
  const of = { document: document.id, statement: document.statements.length + 1 };
  const documents = [
    { ...document, source: 'k', statements: [...document.statements, statement] },
    ...others,
  ];
  const withGloss = (text: string) =>
    reduce(
      { ...desk, documents },
      {
        type: 'card',
        id: HALL.id,
        change: { gloss: { text, cites: [of], from: { document: document.id, sentence: 0 } } },
      },
    );
  const rules = async (text: string) =>
    ((await createChecker().all(withGloss(text), sources)).findings.get(keyOf(HALL)) ?? [])
      .filter(({ field, rule }) => field === 'gloss' && rule.endsWith('not-in-source'))
      .map(({ rule }) => rule);
  expect(await rules('A Central Asian concert hall of 1911, run by the State.')).toEqual([]);
  expect(await rules('A Western Asian concert hall of 1912.')).toEqual(
    expect.arrayContaining(['number-not-in-source', 'name-not-in-source']),
  );
});

it('lets no card wait for a statement without words that it does not cite', async () => {
  const blank = { text: '', from: [] };
  const documents = desk.documents.map((one) => ({
    ...one,
    statements: [...one.statements, blank],
  }));
  const { pack, waiting } = await createChecker().all({ ...desk, documents }, NONE);
  expect(waiting).toEqual([]);
  expect(pack?.documents.flatMap(({ statements }) => statements)).not.toContain('');
  const cards = desk.cards.map((card) => gapsIn({ ...desk, documents }, card));
  expect(cards.flat()).toEqual([]);
});

function textAs(sentences: readonly string[], lang = 'en'): SourceText {
  const head = { title: '', publisher: '', date: '', url: '' };
  return { head, lang, paragraphs: [sentences] };
}

describe('a statement beside its sentence', () => {
  const ENGLISH = { own: 'en', source: 'en' };
  const SENTENCE = 'At least 40 people were hurt when the old hall by the river burned down.';

  it('has to keep its hedge and its numbers', () => {
    const rules = (text: string) =>
      compareStatement(text, [SENTENCE], SENTENCE, ENGLISH).map(({ rule }) => rule);
    expect(rules('The fire hurt 40 people.')).toEqual(['hedge-lost']);
    expect(rules('The fire hurt at least 50 people.')).toEqual(['number-not-in-source']);
    expect(rules('The fire hurt at least 40 people.')).toEqual([]);
    expect(rules('Bakers sell warm bread daily.')).toEqual(['not-in-source']);
    expect(rules('It is said that the old hall by the river burned.')).toEqual([]);
    expect(rules('People were hurt when the old hall by the river burned down.')).toEqual([
      'copied-run',
    ]);
  });
});
