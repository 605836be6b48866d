import { GENITIVE_IN_S } from '../languages/languages.ts';
import type { Form } from '../types.ts';
import { arabicSpellings } from './arabic.ts';
import { declined, isEastSlavic } from './east-slavic.ts';
import { germanCases } from './german.ts';
import { polishCases, polishNoun } from './polish.ts';
import { romancePlural } from './romance.ts';
import { amongOthers } from './shared-noun.ts';
import { turkishCases, turkishCompoundCases } from './turkish.ts';
import { besideSounds, smallCases } from './ukrainian.ts';
import { vocatives } from './vocative.ts';

/** A spelling of a form, and the language of texts that have it. */
export interface Variant {
  readonly text: string;
  readonly lang: string;
}

/**
 * All spellings of a form, itself first: endings and variants that follow by rule. Results that no
 * language has do no harm; those that mean something else are listed as `not`.
 */
export function inflect(form: Form): Variant[] {
  const { text, lang, kind } = form;
  const texts = new Map<string, string>([[text, lang]]);
  const add = (variant: string, as = lang) => {
    if (!texts.has(variant)) texts.set(variant, as);
  };
  // In a phrase, any word may be capitalised; see `spelling.ts`.
  const isSmall = !form.caseless && !isOneLanguages(form) && /^\p{Ll}\S*$/u.test(text);
  if (isSmall) add(capitalised(text, lang));
  for (const variant of variantsOf(form)) {
    add(variant);
    if (isSmall) add(capitalised(variant, lang));
  }
  // What looks like a name does so in its genitive as well: die Hauptstadt New Mexicos.
  if ((lang === 'en' || lang === 'de') && takesGenitive(form)) add(`${text}s`, 'de');
  if (kind !== 'not' && GENITIVE_IN_S.includes(lang) && takesGenitive(form)) add(`${text}s`);
  if (kind !== 'not' && SHARED_IN_NORWEGIAN.includes(lang) && isAbbreviation(form)) {
    add(`${text}s`, 'no');
  }
  if (kind !== 'not' && lang === 'en') for (const polish of polishCases(form)) add(polish, 'pl');
  return [...texts].map(([variant, as]) => ({ text: variant, lang: as }));
}

/** Whether a form means something else in one language only, where it is listed as it stands. */
function isOneLanguages({ kind, lang }: Form): boolean {
  return kind === 'not' && lang !== 'en';
}

const CYRILLIC = /^\p{Script=Cyrillic}/u;
const UKRAINIAN = /[іїєґ]/i;
const RUSSIAN = /[ыэъё]/i;

/**
 * A Cyrillic text in the other cases, in both languages unless its letters say which:
 * Австро-Угорщина could be Russian.
 */
function inEitherLanguage(text: string): string[] {
  if (UKRAINIAN.test(text)) return declined(text, 'uk');
  const russian = declined(text, 'ru');
  return RUSSIAN.test(text) ? russian : [...new Set([...russian, ...declined(text, 'uk')])];
}

function variantsOf(form: Form): string[] {
  const { text, lang, kind } = form;
  if (isOneLanguages(form)) return lang === 'tr' ? turkishCompoundCases(text) : [];
  if (SYNONYMS.test(text)) return namesInCases(form);
  // Forms that mean something else are listed once for all languages.
  if (kind === 'not' && CYRILLIC.test(text)) return inEitherLanguage(text);
  if (isEastSlavic(lang)) {
    const many = kind === 'not' ? [] : amongOthers(text, lang);
    if (lang === 'ru') return [...declined(text, lang), ...many];
    const cases = declined(text, lang);
    const bySound = [text, ...cases].flatMap(besideSounds);
    return [...cases, ...many, ...bySound, ...smallCases(text), ...vocatives(text)];
  }
  if (kind === 'not') return turkishCompoundCases(text);
  switch (lang) {
    case 'en':
      return [...englishPlurals(form), ...apostrophes(text)];
    case 'de':
      return [text, ...germanCases(text)].flatMap(germanSpellings).concat(apostrophes(text));
    case 'fr':
    case 'es':
      return romancePlural(text, lang);
    case 'tr':
      return turkishCases(form);
    case 'fa':
      return [text, ...arabicSpellings(text, lang)].flatMap((one) =>
        persianSpellings(one, form.kind !== 'ambiguous'),
      );
    case 'ar':
      return arabicSpellings(text, lang);
    case 'pl':
      return polishNoun(text);
    default:
      return [];
  }
}

/**
 * A form with lists of synonyms has all their cases; the name behind them has its own. In Persian,
 * a place is near another or at one near it: در نزدیکی.
 */
const SYNONYMS = /<[a-z]+>/;
const NAME_AT_END = /^(.*(?:…|>) )([^…<>]+)$/u;

function namesInCases({ text, lang, kind }: Form): string[] {
  const [, before = '', name = ''] = NAME_AT_END.exec(text) ?? [];
  const isDeclined = name !== '' && isEastSlavic(lang);
  if (isDeclined) return declined(name, lang).map((one) => before + one);
  if (kind === 'not') return [];
  if (lang === 'de') return germanSpellings(text);
  if (lang === 'ar') return arabicSpellings(text, lang);
  if (lang === 'fa') {
    const near = text.replace(' <at> ', ' در <at> ');
    return [text, near, ...arabicSpellings(text, lang)].flatMap((one) =>
      persianSpellings(one, true),
    );
  }
  return [];
}

const PREPOSITION = /^(?:of|in|on|at|against|from|to|near|outside|by|for)$/;

/**
 * The plural of a common noun, or of the noun a phrase is about: “attacks on Crocus City
 * Hall”, “Kabul bombings”.
 */
function englishPlurals({ text, caseless }: Form): string[] {
  if (caseless) return [`${text}s`, `${text}es`];
  const words = text.split(' ');
  const last = words.at(-1) ?? '';
  const before = words.findIndex((word) => PREPOSITION.test(word)) - 1;
  const at = before >= 0 ? before : words.length - 1;
  const noun = before >= 0 ? (words[before] ?? '') : last;
  if (words.length < 2 || !/^\p{Ll}{4,}$/u.test(noun)) return [];
  const other = noun.endsWith('s') ? noun.slice(0, -1) : `${noun}s`;
  return [words.with(at, other).join(' ')];
}

/**
 * Where Arabic has a hamza or an ayn between two vowels, transliterations may have
 * an apostrophe or nothing.
 */
function apostrophes(text: string): string[] {
  const without = text.replace(/(?<=\p{Ll})['’ʼʿʾ](?=\p{Ll}{2})/gu, '');
  const within = text.replace(
    /(?<=\b(?:D|[Qq]))a(?=[ei]\p{Ll})|(?<=ra|na)(?=a\b)/gu,
    (vowel) => `${vowel}'`,
  );
  return [without, within].filter((one) => one !== text);
}

/** Endings of Russian and Ukrainian nouns that end in a consonant, and of those that end in -а. */
const AFTER_CONSONANT = ['а', 'у', 'ом', 'ові', 'е', 'і', 'ы', 'и', 'ов', 'ів'];
const IN_PLACE_OF_YA = ['и', 'ї', 'ю', 'ей', 'єю'];
const RUSSIAN_ADJECTIVE = ['ого', 'ому', 'им', 'ом', 'ая', 'ой', 'ую', 'ое', 'ие', 'их', 'ими'];
const UKRAINIAN_ADJECTIVE = ['ого', 'ому', 'им', 'а', 'ої', 'ій', 'у', 'ою', 'е', 'і', 'их', 'ими'];
const IN_PLACE_OF_A = ['ы', 'и', 'е', 'і', 'у', 'ой', 'ою'];
const IN_PLACE_OF_SOFT_SIGN = ['я', 'ю', 'ем', 'ём', 'е', 'і', 'и'];
/** Of people, who are mostly listed in the plural: талибы, повстанці. */
const IN_PLACE_OF_PLURAL = ['ов', 'ев', 'ів', 'ам', 'ям', 'ами', 'ями'];

/**
 * Adjectives of peoples and countries: the endings by which they are recognised, and all their
 * endings. One gender or case stands for all.
 */
const ADJECTIVES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(\p{Ll}{2,}isch)(?:e[mnrs]?)?$/u, ['', 'e', 'en', 'er', 'es', 'em']],
  [/^(\p{Ll}{2,}ien)(?:s|nes?)?$/u, ['', 's', 'ne', 'nes']],
  [/^(\p{Ll}{2,}[cr]ain)(?:s|es?)?$/u, ['', 's', 'e', 'es']],
  [/^(\p{Ll}{3,}ais)(?:es?)?$/u, ['', 'e', 'es']],
  [/^(\p{Ll}{2,}an)[oa]s?$/u, ['o', 'a', 'os', 'as']],
  [/^(\p{Ll}.+ьк)(?:ий|а|е|і|у|о(?:го|му|ї|ю)|ій|их|ими?)$/u, ['ий', ...UKRAINIAN_ADJECTIVE]],
  [/^(\p{Ll}.+[сц]к)(?:ий|ая|ое|ие|ую|о(?:го|му|й|м)|их|ими?)$/u, ['ий', ...RUSSIAN_ADJECTIVE]],
];

/**
 * All spellings of a cue: in Latin script with the -s of a plural or genitive; an adjective of a
 * country in each gender, number and case. A Russian or Ukrainian noun in one case stands for all
 * cases: another word with such an ending usually has the same root, and a cue alone marks nothing.
 */
export function inflectCue(text: string): string[] {
  for (const [pattern, endings] of ADJECTIVES) {
    const stem = pattern.exec(text)?.[1];
    if (stem !== undefined) return [text, ...endings.map((ending) => stem + ending)];
  }
  if (/^\p{Script=Latin}{3,}[^\P{Script=Latin}sxzßSXZ]$/u.test(text)) return [text, `${text}s`];
  if (TWO_CYRILLIC_WORDS.test(text)) return [text, ...inEitherLanguage(text)];
  if (!/^[\p{Script=Cyrillic}'’-]{4,}$/u.test(text)) return [text];
  if (/[сцз]ь?к[иі]й$/i.test(text)) {
    const ends = /ьк/i.test(text) ? UKRAINIAN_ADJECTIVE : RUSSIAN_ADJECTIVE;
    return [text, ...ends.map((ending) => text.slice(0, -2) + ending)];
  }
  if (/[бвгджзклмнпрстфхцчшщ]$/i.test(text)) {
    return [text, ...AFTER_CONSONANT.map((ending) => text + ending)];
  }
  if (/[иі]я$/i.test(text))
    return [text, ...IN_PLACE_OF_YA.map((ending) => text.slice(0, -1) + ending)];
  if (/^\p{Lu}.*ль$/u.test(text)) {
    return [text, ...IN_PLACE_OF_SOFT_SIGN.map((ending) => text.slice(0, -1) + ending)];
  }
  if (/^\p{Ll}{3,}(?:[тлбц]|[иі]к)[ыиі]$/u.test(text)) {
    return [text, ...IN_PLACE_OF_PLURAL.map((ending) => text.slice(0, -1) + ending)];
  }
  if (/а$/i.test(text)) return [text, ...IN_PLACE_OF_A.map((ending) => text.slice(0, -1) + ending)];
  return [text];
}

const TWO_CYRILLIC_WORDS = /^\p{Script=Cyrillic}{4,} \p{Script=Cyrillic}{3,}$/u;

/** Languages whose abbreviations Norwegian has as well. */
const SHARED_IN_NORWEGIAN: readonly string[] = ['en', 'de', 'no'];

/**
 * Norwegian adds the -s of the genitive to abbreviations, without the apostrophe of Danish or
 * the colon of Swedish: USAs.
 */
function isAbbreviation({ text, caseless }: Form): boolean {
  return !caseless && /^(?:\p{Lu}{2,5}|Nato)$/u.test(text) && !/S$/.test(text);
}

/** At the start of a sentence. */
function capitalised(text: string, lang: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(lang) + rest.join('');
}

/**
 * German, Dutch and the Scandinavian languages add -s to names that do not end in a sibilant;
 * abbreviations mostly go without.
 */
function takesGenitive({ text, caseless }: Form): boolean {
  const last = text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('-')) + 1);
  return !caseless && /^\p{Lu}.*\p{Ll}$/u.test(last) && !/[sxzß]$/.test(last);
}

/** Switzerland has no ß, and keyboards without umlauts use two letters. */
function germanSpellings(text: string): string[] {
  const swiss = text.replaceAll('ß', 'ss');
  const plain = swiss
    .replace(/[äÄ]/g, (letter) => (letter === 'ä' ? 'ae' : 'Ae'))
    .replace(/[öÖ]/g, (letter) => (letter === 'ö' ? 'oe' : 'Oe'))
    .replace(/[üÜ]/g, (letter) => (letter === 'ü' ? 'ue' : 'Ue'));
  return [swiss, plain];
}

const ZWNJ = '\u200C';

/**
 * Persian separates or joins the parts of a name, with or without a non-joiner, joins the plural,
 * and may write the ezafe: تنگه‌ی هرمز. Before a relative clause, a name takes an ending: سوریه‌ای
 * که; of others than those in ه it is that of its people as well, as in ایرانی که. A full name in ی
 * takes it apart: قاسم سلیمانی‌ای که. A name that may be a common noun has no plural, which is that
 * noun's: کمیسیون‌های مجلس, ماسک‌ها.
 */
function persianSpellings(text: string, mayBePlural: boolean): string[] {
  const apart = text.replaceAll(ZWNJ, ' ');
  const joined = joinedWords(apart.split(' '));
  const ezafe = text.replace(/ه(?= \S+$)/, `ه${ZWNJ}ی`);
  // Before what follows the name: آمریکای ترامپ, ناتوی پس از جنگ, روسیه‌ی امروز; and with “is”:
  // آمریکاست, نتانیاهوست. Not of three letters: سیاست is “policy”.
  const last = /ا$/.test(text)
    ? [`${text}ی`, ...(text.length > 3 ? [`${text}ست`] : [])]
    : /\p{L}{3}و$/u.test(text)
      ? [`${text}ی`, `${text}ست`]
      : /ه$/.test(text)
        ? [
            `${text}${ZWNJ}ی`,
            ...(text.includes(' ') ? [] : [`${text}${ZWNJ}ای که`, `${text} ای که`]),
          ]
        : /ی$/.test(text) && text.includes(' ')
          ? [`${text}${ZWNJ}ای که`]
          : [];
  // In a phrase, the noun before takes the plural.
  const endings = text.includes(' ') || !mayBePlural ? [] : ['ها', 'های', 'هایی'];
  return [apart, ...joined, ezafe, ...last, ...endings.map((plural) => text + plural)];
}

/** Two or three words, some of them or all joined: فن‌در‌لاین. */
function joinedWords([first = '', second = '', third, ...more]: readonly string[]): string[] {
  if (more.length > 0 || second === '') return [];
  if (third === undefined) return [first + second];
  return [`${first} ${second}${third}`, `${first}${second} ${third}`, first + second + third];
}
