import type { Dictionary } from './dictionary/dictionary.ts';
import { choose } from './disambiguate/disambiguate.ts';
import { isNearYear } from './disambiguate/other-year.ts';
import { guessed, sampleOf, spokenIn } from './languages/spoken.ts';
import { unmarkedBehind, unmarkedWords } from './lists/openers.ts';
import { ourLanguageOf } from './match/applies.ts';
import { introducedIn } from './match/introduced.ts';
import { match } from './match/match.ts';
import { endOfName, pastMarks } from './match/name-end.ts';
import { placesOf, taken } from './match/places.ts';
import type { Match } from './match/stands.ts';
import { isFamilyName } from './namesakes/people/family.ts';
import { withoutRelatives } from './namesakes/people/kin.ts';
import { isToldInState } from './namesakes/places/us-towns.ts';
import { isInStateAbroad } from './namesakes/places/us-towns-abroad.ts';
import { endsInDay } from './namesakes/written/dates.ts';
import { spelledOutIn } from './namesakes/written/spelled-out.ts';
import type { Mention, TextSpan } from './types.ts';
import { covers, positionsOf } from './weigh/positions.ts';
import type { Page } from './weigh/weigh.ts';
import { Texts } from './words/texts.ts';

/** The language of a page, or of each block: primary subtags, null if unknown. */
type Langs = string | null | readonly (string | null)[];

/**
 * Finds where entries are named in the blocks of a page, in reading order and without overlaps.
 *
 * The longest form that starts first wins, if it is meant. A form applies where the block's
 * language is its own or unknown; English names apply everywhere, since names travel.
 *
 * The cost is linear in the text, with a bounded number of patterns at each word (see `budget.ts`);
 * no honest text comes near the bounds.
 *
 * @param blocks texts as they stand in the page.
 * @param langs primary language subtag of the page, or one for each block.
 * @returns mentions with UTF-16 offsets into the blocks as given.
 */
export function find(dictionary: Dictionary, blocks: readonly string[], langs: Langs): Mention[] {
  const steps = inSteps(dictionary, blocks, langs);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Does the same as `find`, but yields between steps.
 *
 * @param pause is called after each step, of some milliseconds at most but for a block
 *   that is longer than a page should have; what it gives is waited for. It may reject:
 *   nothing more is done then.
 */
export async function findInTurns(
  dictionary: Dictionary,
  blocks: readonly string[],
  langs: Langs,
  pause: () => Promise<void> | undefined,
): Promise<Mention[]> {
  const steps = inSteps(dictionary, blocks, langs);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const paused = pause();
    if (paused) await paused;
  }
}

function* inSteps(
  dictionary: Dictionary,
  blocks: readonly string[],
  langs: Langs,
): Generator<void, Mention[], void> {
  const texts = yield* Texts.cut(blocks);
  const { words } = texts;
  const said = (block: number) =>
    typeof langs === 'string' || langs === null ? langs : (langs[block] ?? null);
  const saidOfBlocks = blocks.map((_, block) => ourLanguageOf(said(block)));
  /** Of all blocks that do not say it; computed only where it is asked for. */
  let around: string | null | undefined;
  const langAround = () => {
    if (around === undefined) {
      around = guessed(sampleOf(blocks.filter((_, block) => saidOfBlocks[block] === null)));
    }
    return around;
  };
  /** Computed only where a form was found. */
  const langOfBlocks = new Map<number, string | null>();
  const langOf = (word: number) => {
    const block = words.texts[word] ?? 0;
    const before = langOfBlocks.get(block);
    if (before !== undefined) return before;
    const lang = saidOfBlocks[block] ?? null;
    const sample = sampleOf([blocks[block] ?? '']);
    const spoken = lang === null ? (guessed(sample) ?? langAround()) : spokenIn(lang, sample);
    langOfBlocks.set(block, spoken);
    return spoken;
  };

  const matches = yield* match(dictionary, texts, langOf, saidOfBlocks);
  const { commonNouns } = matches;
  const forms = matches.forms.filter((one) => one.kind !== 'not' || !endsInDay(one, texts));
  const open = forms.filter(
    (one) =>
      one.kind !== 'not' &&
      (one.kind !== 'sure' || one.first === one.last || isNearYear(one, texts)),
  );
  const beside = yield* matches.beside(new Set(open.map(({ pattern }) => pattern.entry)));
  const cues = positionsOf(beside.filter(isNoName(forms)), 'cue');
  yield;
  const shown = positionsOf(forms, 'sure', 'usual', 'ambiguous');
  yield;
  const counters = withoutRelatives(beside.filter(isOutsideNames(forms)), texts).filter(
    (one) => !isFamilyName(one, texts),
  );
  const against = positionsOf(counters, 'against');
  yield;
  const spelledOut = spelledOutIn(forms, texts, cues, shown);
  yield;
  const sure = positionsOf(forms, 'sure');
  const named = positionsOf(forms, 'sure', 'usual');
  yield;
  const mayBe = forms.filter(({ kind, pattern }) => kind === 'ambiguous' || pattern.caseless);
  const inState = forms.filter(
    (form) => isToldInState(form, texts) || isInStateAbroad(form, texts, langOf(form.first)),
  );
  yield;
  const inOrder = forms.filter(({ kind }) => kind !== 'not').sort((a, b) => a.first - b.first);
  yield;
  const places = yield* placesOf(forms);
  const page: Page = {
    texts,
    langOf,
    cues,
    against,
    sure,
    named,
    shown,
    others: positionsOf(forms, 'not'),
    commonNouns,
    ambiguousAt: new Set(mayBe.map(({ first }) => first)),
    inState: new Set(inState.map(({ pattern }) => pattern.entry)),
    spelledOut,
    names: inOrder.filter(({ kind }) => kind === 'sure' || kind === 'usual'),
    forms: inOrder,
  };
  /** The original text of a block from one word to another. */
  const spanOf = ({ pattern, first, last, skip, trim }: Match): TextSpan => {
    const block = words.texts[first] ?? 0;
    const from = first + unmarkedWords(pattern);
    const start = texts.from(block, (words.starts[from] ?? 0) + (from === first ? skip : 0));
    const behind = unmarkedBehind(pattern);
    const until = (words.ends[last - behind.words] ?? 0) - trim - behind.units;
    const end = pastMarks(blocks[block] ?? '', texts.to(block, until - 1));
    return { block, start, end: endOfName(blocks[block] ?? '', start, end, langOf(first)) };
  };

  const mentions: Mention[] = [];
  const names: Match[] = [];
  for (const meant of taken(places, (place) => choose(place, page))) {
    if (!meant) {
      yield;
      continue;
    }
    const { match: form, evidence, cue } = meant;
    names.push(form);
    mentions.push({
      entry: form.pattern.entry,
      ...spanOf(form),
      evidence,
      lang: form.pattern.lang,
      ...(cue ? { cue: spanOf({ ...cue, skip: 0, trim: 0 }) } : {}),
    });
  }
  yield;
  // The full name vouches for them.
  const abbreviations = introducedIn(names, texts)
    .filter(({ word }) => !covers(names, word))
    .map(({ word, by: { pattern } }): Mention => {
      const block = words.texts[word] ?? 0;
      const start = texts.from(block, words.starts[word] ?? 0);
      const end = texts.to(block, (words.ends[word] ?? 0) - 1);
      return { entry: pattern.entry, block, start, end, evidence: 'none', lang: pattern.lang };
    });
  return [...mentions, ...abbreviations].sort((a, b) => a.block - b.block || a.start - b.start);
}

/**
 * Tells a cue from its entry’s own name, which licenses no other: Moscow named twice is no
 * more the capital than once. One that says more than the name is a cue: Turkish “Mali
 * hükümeti”, its government.
 */
function isNoName(forms: readonly Match[]): (cue: Match) => boolean {
  const own = new Map<string, Map<number, number>>();
  for (const { pattern, first, last } of forms) {
    if (pattern.kind !== 'usual') continue;
    const places = own.get(pattern.entry) ?? new Map<number, number>();
    places.set(first, Math.max(last, places.get(first) ?? last));
    own.set(pattern.entry, places);
  }
  return ({ kind, pattern, first, last }) =>
    kind !== 'cue' || last > (own.get(pattern.entry)?.get(first) ?? -1);
}

/**
 * Tells a counter-word from a part of its entry’s own name: case is ignored in counter-words, so
 * that «песков», sands, is found in «Дмитрий Песков» as well.
 */
function isOutsideNames(forms: readonly Match[]): (against: Match) => boolean {
  const own = new Map<string, Set<number>>();
  for (const { pattern, kind, first, last } of forms) {
    if (kind !== 'sure' && kind !== 'usual') continue;
    const words = own.get(pattern.entry) ?? new Set();
    for (let at = first; at <= last; at++) words.add(at);
    own.set(pattern.entry, words);
  }
  return ({ kind, pattern, first, last }) => {
    const words = own.get(pattern.entry);
    return kind !== 'against' || !words?.has(first) || !words.has(last);
  };
}
