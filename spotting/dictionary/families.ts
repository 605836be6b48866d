import { isEastSlavic } from '../inflect/east-slavic.ts';
import { inflect, inflectCue, type Variant } from '../inflect/inflect.ts';
import { isSynonyms } from '../lists/synonyms.ts';
import type { Form, Term } from '../types.ts';
import { fold } from '../words/fold.ts';
import { signsAround } from '../words/signs.ts';
import { Words } from '../words/words.ts';
import type { Pattern } from './pattern.ts';
import { hasSpellings } from './spelling.ts';

/**
 * What a form, cue or counter-word becomes: variants that differ only in
 * the letters of their words.
 */
export interface Family {
  readonly entry: string;
  readonly kind: Pattern['kind'];
  readonly caseless: boolean;
  /** As `Pattern` has them. */
  readonly gaps: readonly string[];
  readonly anchor: number;
  /** Starts with the form as listed, if that has this shape; never empty. */
  readonly variants: readonly Cut[];
}

/** A text split into words; see `Pattern`. */
interface Cut {
  readonly lang: string;
  readonly words: readonly string[];
  readonly gaps: readonly string[];
  readonly hashes: readonly number[];
}

/** Everything that terms are found by. */
export function familiesOf(terms: readonly Term[]): Family[] {
  const families = terms.flatMap(cutTerm);
  const uses = new Map<number, number>();
  for (const { variants } of families) {
    for (const { hashes } of variants) {
      for (const hash of hashes) uses.set(hash, (uses.get(hash) ?? 0) + 1);
    }
  }
  const surnames = surnamesIn(families);
  return families.map((family) => ({
    ...family,
    anchor: isFullName(family, surnames)
      ? (family.variants[0]?.words.length ?? 1) - 1
      : rarest(family.variants, uses),
  }));
}

/** Names of few words: “lavrov Lavrov”. */
function surnamesIn(families: readonly Loose[]): ReadonlySet<string> {
  return new Set(
    families
      .filter(({ kind, caseless }) => !caseless && SHORT_NAMES.includes(kind))
      .flatMap(({ entry, variants: [first] }) =>
        first && first.words.length <= LONGEST_SURNAME ? [`${entry} ${first.words.join(' ')}`] : [],
      ),
  );
}
const SHORT_NAMES: readonly Pattern['kind'][] = ['sure', 'usual', 'ambiguous'];
const LONGEST_SURNAME = 3;

/**
 * Whether a name ends in one that its entry has by itself, by which it is found: so it is asked for
 * as well where the given name is spelled in another way (`own-names.ts`).
 */
function isFullName(
  { entry, kind, caseless, variants: [first] }: Loose,
  surnames: ReadonlySet<string>,
): boolean {
  if (kind !== 'sure' || caseless || !first) return false;
  return first.words.some(
    (_, at) => at > 0 && surnames.has(`${entry} ${first.words.slice(at).join(' ')}`),
  );
}

/** Arabic cues take clitics, like names. */
const ARABIC = /\p{Script=Arabic}/u;

/** A counter-word with a capital, as names have. */
const CAPITAL = /^\p{Lu}/u;

/** A cue that is a short abbreviation: UN, US, EU. */
const SHORT = /^\p{Lu}{2,3}$/u;

type Loose = Omit<Family, 'anchor'>;

function cutTerm({ id: entry, forms, cues, against = [] }: Term): Loose[] {
  const isNamed = (text: string) => CAPITAL.test(text);
  /** Without duplicates, which would be looked for twice. */
  const words = (kind: 'cue' | 'against', texts: readonly string[], caseless = true) => {
    const met = new Set<string>();
    return texts.flatMap((text) => {
      const variants = inflectCue(text).filter((one) => !met.has(one));
      for (const one of variants) met.add(one);
      const lang = (one: string) => (ARABIC.test(one) ? 'ar' : 'en');
      return byShape(
        { entry, kind, caseless },
        variants.map((one) => ({ text: one, lang: lang(one) })),
      );
    });
  };
  return [
    ...withVariants(forms.flatMap(withAndWithout)).flatMap(({ kind, caseless, variants }) =>
      byShape({ entry, kind, caseless }, variants),
    ),
    ...words(
      'cue',
      cues.filter((text) => !SHORT.test(text)),
    ),
    // In small letters they are words: French « un », English “us”.
    ...words(
      'cue',
      cues.filter((text) => SHORT.test(text)),
      false,
    ),
    ...words(
      'against',
      against.filter((text) => !isNamed(text)),
    ),
    // A name that tells another bearer is no common word: Maduro Guerra, but «la guerra».
    ...words('against', against.filter(isNamed), false),
  ];
}

/** A list that a form may lack: `<attack> <terror?> <at> … Crocus City Hall`. */
const OPTIONAL = /<([a-z]+)\?>/;

/** A form with each of the lists that it may lack, and without it. */
function withAndWithout(form: Form): Form[] {
  if (!OPTIONAL.test(form.text)) return [form];
  return ['', '<$1>'].flatMap((list) => {
    const text = form.text.replace(OPTIONAL, list).replace(/ {2,}/g, ' ').trim();
    return withAndWithout({ ...form, text });
  });
}

/** Splits variants into words, and groups them by where the words are separated. */
function byShape(of: Omit<Loose, 'gaps' | 'variants'>, variants: readonly Variant[]): Loose[] {
  const cuts = variants
    .map((variant) => cut(variant, of.kind))
    .filter(({ words }) => words.length > 0);
  return [...Map.groupBy(cuts, ({ gaps }) => JSON.stringify(gaps)).values()].map((alike) => ({
    ...of,
    gaps: alike[0]?.gaps ?? [],
    variants: alike,
  }));
}

/**
 * The forms of an entry, each with the variants that follow from it by rule. A listed form is taken
 * as listed, and derived forms do not derive others: Путина comes from Путин.
 */
function withVariants(
  forms: readonly Form[],
): { kind: Form['kind']; caseless: boolean; variants: Variant[] }[] {
  const keyOf = ({ lang, text }: Variant) => `${lang} ${text}`;
  const listed = new Map(forms.map((form) => [keyOf(form), form.kind]));
  const inflected = forms.map((form) => ({ form, variants: inflect(form).slice(1) }));
  const followers = new Set<string>();
  for (const { form, variants } of inflected) {
    if (followers.has(keyOf(form)) || !(isEastSlavic(form.lang) || form.kind === 'not')) continue;
    for (const variant of variants) {
      // What a plural leaves when its ending goes is a nominative of its
      // own: Хаймарс from Хаймарсы.
      const isStem = variant.text.length < form.text.length && form.text.startsWith(variant.text);
      // So is the same word with its capital: Путін is no case of путін.
      const isSame = variant.text.toLowerCase() === form.text;
      if (!isStem && !isSame && listed.get(keyOf(variant)) === form.kind)
        followers.add(keyOf(variant));
    }
  }
  const made = new Set<string>();
  return inflected.map(({ form, variants }) => {
    const { kind, caseless, text, lang } = form;
    const own = followers.has(keyOf(form)) ? [] : variants;
    const added = own.filter((variant) => {
      const key = `${kind} ${caseless} ${keyOf(variant)}`;
      if (listed.has(keyOf(variant)) || made.has(key)) return false;
      made.add(key);
      return true;
    });
    return { kind, caseless, variants: [{ text, lang }, ...added] };
  });
}

/** Few names and cues have more words. */
const LIKELY_WORDS = 8;

function cut({ text, lang }: Variant, kind: Family['kind']): Cut {
  const hasSigns = kind !== 'cue' && kind !== 'against';
  const folded = fold(text).text;
  const list = new Words(LIKELY_WORDS);
  list.addFolded(folded, 0);
  const words: string[] = [];
  const gaps: string[] = [];
  const hashes: number[] = [];
  let ended = 0;
  for (let index = 0; index < list.length; index++) {
    const [start = 0, end = 0] = [list.starts[index], list.ends[index]];
    const bracketed = folded.slice(start - 1, end + 1);
    const isList = isSynonyms(bracketed);
    if (index > 0) gaps.push(folded.slice(ended, isList ? start - 1 : start).replace(/ +/g, ' '));
    ended = isList ? end + 1 : end;
    if (isList) {
      words.push(bracketed);
      // It is never found by this word.
      hashes.push(0);
      continue;
    }
    const [before, after] = hasSigns ? signsAround(folded, start, end) : ['', ''];
    const word = folded.slice(start, end);
    words.push(before + word + after);
    // By sound only if it has other spellings: many words sound alike.
    hashes.push((hasSpellings(word, kind) ? list.sounds : list.hashes)[index] ?? 0);
  }
  return { lang, words, gaps, hashes };
}

/**
 * Index of the word that yields the fewest candidates over all variants: few patterns and few
 * texts contain it. The shorter a word, the more often it occurs in texts (Zipf), except for
 * names, which are capitalised.
 */
function rarest(variants: readonly Cut[], uses: ReadonlyMap<number, number>): number {
  const words = variants[0]?.words ?? [];
  const costs = words.map((word, index) =>
    isSynonyms(word)
      ? Number.POSITIVE_INFINITY
      : variants.reduce(
          (sum, { hashes }) => sum + (uses.get(hashes[index] ?? 0) ?? 0) * oftenness(word),
          0,
        ),
  );
  const length = (index: number) => words[index]?.length ?? 0;
  return costs.reduce((best, cost, index) => {
    const least = costs[best] ?? 0;
    return cost < least || (cost === least && length(index) > length(best)) ? index : best;
  }, 0);
}

/**
 * How much more often a word occurs in texts than a name of its length. An abbreviation
 * such as IS counts as “is”.
 */
function oftenness(word: string): number {
  const isName = word.length > LONGEST_ABBREVIATION && /^\p{Lu}/u.test(word);
  return isName ? 1 : Math.max(1, 2 ** (LONG_WORD - word.length));
}
const LONGEST_ABBREVIATION = 3;
const LONG_WORD = 9;
