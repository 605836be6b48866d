import { fold } from './fold.ts';
import { inflect, inflectCue } from './inflect.ts';
import { isSlavic } from './inflect-slavic.ts';
import { signsAround } from './signs.ts';
import { hasSpellings } from './spelling.ts';
import type { Form, Term } from './types.ts';
import { Words } from './words.ts';

/** A form or a cue, cut into words and what stands between them. */
export interface Pattern {
  readonly entry: string;
  readonly kind: Form['kind'] | 'cue' | 'against';
  readonly lang: string;
  readonly caseless: boolean;
  /** Folded, in the case they were given in. */
  readonly words: readonly string[];
  /** What stands between the words, folded: one fewer than words. */
  readonly gaps: readonly string[];
  /** Index of the word it is found by. */
  readonly anchor: number;
  /** Of entries that claim one form for sure, the one with the lowest has it. */
  readonly rank: number;
}

/** Finds patterns by the hash of their rarest word: by its sounds where it has other spellings, else by its letters. */
export interface Dictionary {
  /** The same list each time it is asked. */
  get(hash: number): readonly Pattern[] | undefined;
}

/** Several dictionaries as one. */
export function join(dictionaries: readonly Dictionary[]): Dictionary {
  const [only, ...more] = dictionaries;
  if (only && more.length === 0) return only;
  /** Of the words that several have, which are few: what is in it is asked for at each such word. */
  const joined = new Map<number, readonly Pattern[]>();
  return {
    get(hash) {
      // Asked of each word of a page, most of which are in none: nothing is made for those.
      let found: readonly Pattern[] | undefined;
      for (const each of dictionaries) {
        const more = each.get(hash);
        if (!more) continue;
        if (found) return joined.get(hash) ?? joinAll(hash);
        found = more;
      }
      return found;
    },
  };

  function joinAll(hash: number): readonly Pattern[] {
    const all = inTurns(dictionaries.map((each) => each.get(hash) ?? []));
    joined.set(hash, all);
    return all;
  }
}

/** One of each list in turns: where no more than so many are looked at, all lists have their share. */
function inTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => turn).flatMap((turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  );
}

type Cut = Omit<Pattern, 'anchor' | 'rank'> & { readonly hashes: readonly number[] };

/**
 * Builds what `find` searches with.
 *
 * Each pattern is found by its rarest word (ties: the longest) and verified from there both
 * ways. At 100,000 terms this leaves a quarter of the candidates that the first word gives.
 */
export function buildDictionary(terms: readonly Term[]): Map<number, Pattern[]> {
  const cuts = terms.flatMap(cutTerm);
  const uses = new Map<number, number>();
  for (const { hashes } of cuts) {
    for (const hash of hashes) uses.set(hash, (uses.get(hash) ?? 0) + 1);
  }
  const dictionary = new Map<number, Pattern[]>();
  for (const { hashes, ...cut } of cuts) {
    const anchor = rarest(cut.words, hashes, uses);
    const hash = hashes[anchor] ?? 0;
    const pattern: Pattern = { ...cut, anchor, rank: 0 };
    const others = dictionary.get(hash);
    if (others) others.push(pattern);
    else dictionary.set(hash, [pattern]);
  }
  return dictionary;
}

/** Arabic cues take clitics, as names do. */
const ARABIC = /\p{Script=Arabic}/u;

function cutTerm({ id, forms, cues, against = [] }: Term): Cut[] {
  /** Each once: what is there twice would be looked for twice. */
  const words = (kind: 'cue' | 'against', texts: readonly string[]) =>
    [...new Set(texts.flatMap(inflectCue))].flatMap((text) =>
      cut(text, { entry: id, kind, lang: ARABIC.test(text) ? 'ar' : 'en', caseless: true }),
    );
  return [
    ...variantsOf(forms).flatMap((form) => cut(form.text, { ...form, entry: id })),
    ...words('cue', cues),
    ...words('against', against),
  ];
}

/**
 * The forms of an entry and what follows from them by rule. A form that is listed stands as it is listed, and
 * one that follows from another is none that others follow from: Путина is of Путин.
 */
function variantsOf(forms: readonly Form[]): Form[] {
  const keyOf = ({ lang, text }: Pick<Form, 'lang' | 'text'>) => `${lang} ${text}`;
  const listed = new Map(forms.map((form) => [keyOf(form), form.kind]));
  const inflected = forms.map((form) => ({ form, variants: inflect(form).slice(1) }));
  const followers = new Set<string>();
  for (const { form, variants } of inflected) {
    if (followers.has(keyOf(form)) || !(isSlavic(form.lang) || form.kind === 'not')) continue;
    for (const variant of variants) {
      if (listed.get(keyOf(variant)) === form.kind) followers.add(keyOf(variant));
    }
  }
  const made = new Map<string, Form>();
  for (const { form, variants } of inflected) {
    if (followers.has(keyOf(form))) continue;
    for (const variant of variants) {
      const key = `${form.kind} ${form.caseless} ${keyOf(variant)}`;
      if (!listed.has(keyOf(variant)) && !made.has(key)) made.set(key, { ...form, ...variant });
    }
  }
  return [...forms, ...made.values()];
}

function cut(text: string, form: Pick<Pattern, 'entry' | 'kind' | 'lang' | 'caseless'>): Cut[] {
  const { entry, kind, lang, caseless } = form;
  const folded = fold(text).text;
  const list = new Words();
  list.addFolded(folded, 0);
  const words: string[] = [];
  const gaps: string[] = [];
  const hashes: number[] = [];
  for (let index = 0; index < list.length; index++) {
    const [start = 0, end = 0] = [list.starts[index], list.ends[index]];
    if (index > 0) gaps.push(folded.slice(list.ends[index - 1], start).replace(/ +/g, ' '));
    const [before, after] =
      kind === 'cue' || kind === 'against' ? ['', ''] : signsAround(folded, start, end);
    const word = folded.slice(start, end);
    words.push(before + word + after);
    // By its sounds only where it may be spelled otherwise: many words sound alike.
    hashes.push((hasSpellings(word, kind) ? list.sounds : list.hashes)[index] ?? 0);
  }
  return words.length > 0 ? [{ entry, kind, lang, caseless, words, gaps, hashes }] : [];
}

/**
 * The word by which the fewest candidates are met: few patterns have it, and few texts. The shorter a word is the more often
 * texts have it (Zipf), but for names, which begin with a capital.
 */
function rarest(
  words: readonly string[],
  hashes: readonly number[],
  uses: ReadonlyMap<number, number>,
): number {
  const length = (index: number) => words[index]?.length ?? 0;
  const cost = (index: number) =>
    (uses.get(hashes[index] ?? 0) ?? 0) * oftenness(words[index] ?? '');
  return words.reduce(
    (best, _word, index) =>
      cost(index) < cost(best) || (cost(index) === cost(best) && length(index) > length(best))
        ? index
        : best,
    0,
  );
}

/** How much more often texts have a word than a name, by its length. Of abbreviations such as IS it is that of the word: is. */
function oftenness(word: string): number {
  const isName = word.length > LONGEST_ABBREVIATION && /^\p{Lu}/u.test(word);
  return isName ? 1 : Math.max(1, 2 ** (LONG_WORD - word.length));
}
const LONGEST_ABBREVIATION = 3;
const LONG_WORD = 9;
