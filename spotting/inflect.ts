import type { Form } from './types.ts';

/** A way in which a form may stand in text, and the language of the text it stands in so. */
export interface Variant {
  readonly text: string;
  readonly lang: string;
}

/**
 * The ways in which a form may stand in text, itself first: endings and spellings that follow by
 * rule. Only endings that can be told from other words are made; Russian and Ukrainian cases, in
 * which names and common words coincide, are listed in the entry.
 */
export function inflect(form: Form): Variant[] {
  const { text, lang, kind } = form;
  const texts = new Map<string, string>([[text, lang]]);
  const add = (variant: string, as = lang) => {
    if (!texts.has(variant)) texts.set(variant, as);
  };
  if (!form.caseless && /^\p{Ll}/u.test(text)) add(capitalised(text, lang));
  if (kind !== 'not') {
    if (lang === 'en' && form.caseless) for (const ending of ['s', 'es']) add(text + ending);
    if ((lang === 'en' || lang === 'de') && takesGenitive(form)) add(`${text}s`, 'de');
    if (lang === 'de') for (const spelling of germanSpellings(text)) add(spelling);
    if (lang === 'tr') for (const ending of turkishEndings(form)) add(text + ending);
    if (lang === 'fa') for (const spelling of persianSpellings(text)) add(spelling);
  }
  return [...texts].map(([variant, as]) => ({ text: variant, lang: as }));
}

/** Endings of Russian and Ukrainian nouns that end in a consonant, and of those that end in -а. */
const AFTER_CONSONANT = ['а', 'у', 'ом', 'е', 'і', 'ы', 'и', 'ов', 'ів'];
const IN_PLACE_OF_A = ['ы', 'и', 'е', 'і', 'у', 'ой', 'ою'];

/**
 * The ways in which a word that tells what is meant may stand in text. A Russian or Ukrainian noun in
 * one case tells it in each: another word that has such an ending is of the same root as a rule, and
 * a cue alone marks nothing.
 */
export function inflectCue(text: string): string[] {
  if (!/^[\p{Script=Cyrillic}'’-]{4,}$/u.test(text)) return [text];
  if (/[бвгджзклмнпрстфхцчшщ]$/i.test(text)) {
    return [text, ...AFTER_CONSONANT.map((ending) => text + ending)];
  }
  if (/а$/i.test(text)) return [text, ...IN_PLACE_OF_A.map((ending) => text.slice(0, -1) + ending)];
  return [text];
}

/** At the head of a sentence. */
function capitalised(text: string, lang: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(lang) + rest.join('');
}

/** German puts -s to any name that does not end in a sibilant; abbreviations mostly go without. */
function takesGenitive({ text, caseless }: Form): boolean {
  const last = text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('-')) + 1);
  return !caseless && /^\p{Lu}.*\p{Ll}$/u.test(last) && !/[sxzß]$/.test(last);
}

/** Switzerland has no ß, and keyboards without umlauts write them by two letters. */
function germanSpellings(text: string): string[] {
  const swiss = text.replaceAll('ß', 'ss');
  const plain = swiss
    .replace(/[äÄ]/g, (letter) => (letter === 'ä' ? 'ae' : 'Ae'))
    .replace(/[öÖ]/g, (letter) => (letter === 'ö' ? 'oe' : 'Oe'))
    .replace(/[üÜ]/g, (letter) => (letter === 'ü' ? 'ue' : 'Ue'));
  return [swiss, plain];
}

/** For each last vowel the high and the low vowel that its endings take (vowel harmony). */
const HARMONY = new Map<string, readonly [string, string]>([
  ['a', ['ı', 'a']],
  ['ı', ['ı', 'a']],
  ['o', ['u', 'a']],
  ['u', ['u', 'a']],
  ['e', ['i', 'e']],
  ['i', ['i', 'e']],
  ['ö', ['ü', 'e']],
  ['ü', ['ü', 'e']],
]);

/**
 * Turkish case endings of common nouns (şeriatın) and of compounds that end in a possessive
 * (saldırısında). Names take an apostrophe before theirs, which ends a word anyway.
 */
function turkishEndings({ text, caseless }: Form): string[] {
  const compound = text.includes(' ') && /[ıiuü]$/.test(text);
  if (text.includes("'") || text.includes('’') || (!compound && !caseless)) return [];
  const last = [...text.toLocaleLowerCase('tr')].findLast((letter) => HARMONY.has(letter));
  const [high, low] = HARMONY.get(last ?? '') ?? [];
  if (!high || !low) return [];
  if (compound) return [`n${high}n`, `n${high}`, `n${low}`, `nd${low}`, `nd${low}n`, `yl${low}`];
  if (HARMONY.has(text.at(-1) ?? '')) return [];
  const d = /[çfhkpsşt]$/.test(text) ? 't' : 'd';
  return [`${high}n`, high, low, d + low, `${d}${low}n`, `l${low}`];
}

const ZWNJ = '\u200C';

/** Persian writes parts of a name apart, joined or with a non-joiner, and joins the plural. */
function persianSpellings(text: string): string[] {
  const apart = text.replaceAll(ZWNJ, ' ');
  const joined = apart.split(' ').length === 2 ? [apart.replace(' ', '')] : [];
  return [apart, ...joined, ...['ها', 'های', 'هایی'].map((plural) => text + plural)];
}
