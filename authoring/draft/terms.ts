import nlp from 'compromise';
import { introductionOf } from '../../desk/introduction.ts';
import type { Kind } from '../../packs/kind.ts';
import { kindByNoun } from './kind-nouns.ts';
import { DAYS_AND_MONTHS, withoutLeading } from './leading-words.ts';
import { readAlone } from './lexicon.ts';
import {
  BODY,
  COMMON_NOUNS,
  CONCEPT,
  EVENTS,
  FULL_NAME,
  NAME,
  OFFICE,
  PART_OF_NAME,
  STOP,
} from './term-patterns.ts';

/** A term that a document may need background on. */
export interface Term {
  readonly name: string;
  readonly kind: Kind;
  /** Indexes of the sentences that mention it. */
  readonly sentences: readonly number[];
}

/** Proposes the terms of a document, in order of appearance. */
export function termsIn(sentences: readonly string[]): Term[] {
  const found = new Map<string, { name: string; kind: Kind; sentences: Set<number> }>();
  /** Names that are capitalised in their own right, and not only by their position. */
  const sure = new Set<string>();
  const add = (name: string, given: Kind, index: number, isSure = true) => {
    const { place } = PART_OF_WORLD.exec(cleaned(name))?.groups ?? {};
    const clean = place ?? cleaned(name);
    const kind = place ? 'place' : given;
    if (clean.length < 2 || STOP.has(clean) || DAYS_AND_MONTHS.has(clean)) return;
    if (isDemonym(clean) || isNoName(clean) || JOINS.test(clean)) return;
    const key = clean.toLowerCase();
    const known = found.get(key) ?? { name: clean, kind, sentences: new Set<number>() };
    // A faith or a law has a capital, too, but is not an organisation.
    if (kind === 'concept') known.kind = kind;
    known.sentences.add(index);
    found.set(key, known);
    if (isSure) sure.add(key);
  };
  for (const [index, sentence] of sentences.entries()) {
    if (isTitle(sentence)) continue;
    const read = nlp(sentence);
    const people = namedBy(read.people().out('array'));
    const places = namedBy(read.places().out('array'));
    const organisations = namedBy(read.organizations().out('array'));
    const isKnown = (key: string) => people.has(key) || places.has(key) || organisations.has(key);
    for (const { 0: run, index: at } of runsIn(sentence)) {
      const begins = !/[\p{L}\p{N}]/u.test(
        sentence
          .slice(0, at)
          .split(/[.!?:“"] ?/)
          .at(-1) ?? '',
      );
      const name = properName(run, begins);
      if (!name) continue;
      const key = cleaned(name).toLowerCase();
      const kind = kindOf(name, sentence, people.has(key), places.has(key), organisations.has(key));
      add(name, kind, index, !begins || name.includes(' ') || name !== run || isKnown(key));
    }
    for (const name of [...people, ...places, ...organisations]) {
      const written = properName(withoutCommonNouns(writtenIn(sentence, name) ?? ''), false);
      const kind = kindOf(
        name,
        sentence,
        people.has(name),
        places.has(name),
        organisations.has(name),
      );
      if (/\p{Lu}/u.test(written)) add(written, kind, index);
    }
    for (const [name] of sentence.matchAll(BODY)) add(name, 'institution', index);
    for (const [name] of EVENTS.flatMap((pattern) => [...sentence.matchAll(pattern)])) {
      add(name, 'event', index);
    }
    for (const [name] of sentence.matchAll(CONCEPT)) add(name, 'concept', index);
  }
  return [...found]
    .filter(([key]) => sure.has(key))
    .map(([, term]) => ({ ...term, sentences: [...term.sentences] }));
}

/** Regions that occur only as adjectives: “the Central Asian branch”. */
const PART_OF_WORLD =
  /^(?<place>(?:Central|North|South|East|West|Southeast|Latin) (?:Asia|Africa|America|Europe))(?:n|an)$/u;

/**
 * A place and the first of those that are listed after it, where a colon is missing:
 * “Spain Ibiza, Menorca and …”.
 */
const LISTED = /^(?<place>\p{Lu}\p{Ll}+) (?<first>\p{Lu}\p{Ll}+)$/u;

const AMOUNT = /^(?:[.,]\d| (?:million|billion|trillion)\b)/;

function runsIn(sentence: string): { readonly 0: string; readonly index: number }[] {
  return [...sentence.matchAll(NAME)].flatMap(({ 0: run, index }) => {
    // “RM6.5 million” is a sum.
    if (/\d$/.test(run) && AMOUNT.test(sentence.slice(index + run.length))) return [];
    const { place = '', first = '' } = LISTED.exec(run)?.groups ?? {};
    const isListed = first && /^, \p{Lu}/u.test(sentence.slice(index + run.length));
    if (!isListed || !readAlone(place).has('#Country') || readAlone(run).has('#Organization')) {
      return [{ 0: run, index }];
    }
    return [
      { 0: place, index },
      { 0: first, index: index + place.length + 1 },
    ];
  });
}

/**
 * The name in a run of capitalised words: without a first word that is only capitalised
 * because it starts the sentence, and without an office. Empty if nothing is left, and for
 * a cross-head in capitals.
 */
function properName(run: string, begins: boolean): string {
  const words = run.split(' ');
  while (words.length > 0 && isOpener(words[0] ?? '', begins)) words.shift();
  const bare = withoutLeading(words.join(' ')).replace(/^\p{Lu}[\p{L}-]+-based /u, '');
  if (words.length > 1 && bare.length > 9 && bare === bare.toUpperCase()) return '';
  if (/^[^’']+[’'](?:m|ve|re|ll|d|t)$|^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(bare)) return '';
  const name = PART_OF_NAME.test(bare) ? bare : bare.replace(OFFICE, '');
  // “Secretary General of …” and “Leader of …” name nobody.
  return /^\p{Lu}/u.test(name) ? name : bare.replace(/ (?:of|de) .*$/u, '').replace(OFFICE, '');
}

/** A word that only begins a sentence, or is never a name: “But”, “There”, “If”. */
function isOpener(word: string, begins: boolean): boolean {
  if (word.length > 1 && word === word.toUpperCase()) return false;
  const bare = word.replace(/[’'].*$/, '');
  if (STOP.has(bare)) return true;
  const read = readAlone(bare.toLowerCase());
  if (read.has('#Conjunction') || read.has('#Pronoun') || read.has('#QuestionWord')) return true;
  if (!begins || readAlone(bare).has('#FirstName')) return false;
  return ['#Preposition', '#Determiner', '#Adverb', '#Copula', '#Modal', '#Expression'].some(
    (tag) => read.has(tag),
  );
}

/** The dates that a document gives, as it writes them. */
export function datesOf(sentences: readonly string[]): string[] {
  const dates = sentences.flatMap((each): string[] => nlp(each).match('#Date+').out('array'));
  const bare = dates.map((date) => date.replace(/[.,;:]$/, ''));
  return [...new Set(bare.filter((date) => !NO_DATE.test(date)))];
}

/** A length of time, which the lexicon takes for a date: “it went on for years”. */
const NO_DATE = /^(?:second|minute|hour|day|night|week|month|year|decade|centur(?:y|ie))s?$/i;

function kindOf(
  name: string,
  sentence: string,
  person: boolean,
  place: boolean,
  organisation: boolean,
): Kind {
  const named = kindByNoun(cleaned(name));
  if (named && !(LIKE_A_LAW.test(cleaned(name)) && isFirstName(cleaned(name)))) return named;
  if (/^[\p{Lu}\d]{2,}(?:-[\p{Lu}\d]+)*$/u.test(cleaned(name))) return 'organisation';
  if (person && !isAfterArticle(cleaned(name), sentence)) return 'person';
  if (organisation) return 'organisation';
  // The lexicon recognises a name better alone than in a long sentence.
  const alone = readAlone(cleaned(name));
  const mayBePerson = !isAfterArticle(cleaned(name), sentence);
  if (mayBePerson && alone.has('#Person')) return 'person';
  if (place || alone.has('#Place')) return 'place';
  if (mayBePerson && FULL_NAME.test(cleaned(name))) return 'person';
  return kindByNoun(introductionOf(cleaned(name), sentence, 'en')) ?? listedAs(name, sentence);
}

/** “Jude Law”, “Buffalo Bill”: surnames that are also nouns. */
const LIKE_A_LAW = /^\p{L}+ (?:Law|Bill|Code)$/u;

/** Whether a name begins as that of a person. */
function isFirstName(name: string): boolean {
  return readAlone(name.replace(/ .*$/u, '')).has('#FirstName');
}

/** “the White Helmets”: what has an article is no person, unless it begins with a first name. */
function isAfterArticle(name: string, sentence: string): boolean {
  const at = sentence.indexOf(name);
  return at > 0 && /\b[Tt]he $/.test(sentence.slice(0, at)) && !isFirstName(name);
}

/**
 * “the provinces of the east, Kunar, Nangarhar and Nuristan”: what stands before a
 * list says what is in it.
 */
function listedAs(name: string, sentence: string): Kind {
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(cleaned(name))));
  const isPlace =
    /\b(?:provinces?|cit(?:y|ies)|towns?|villages?|regions?|districts?|islands?|rivers?|states of)\b[^.;:]{0,60}$/.test(
      before,
    );
  return isPlace ? 'place' : 'organisation';
}

function namedBy(names: readonly string[]): Set<string> {
  return new Set(names.map((name) => cleaned(name).toLowerCase()));
}

function writtenIn(sentence: string, name: string): string | undefined {
  const at = sentence.toLowerCase().indexOf(name);
  return at < 0 ? undefined : sentence.slice(at, at + name.length);
}

/**
 * “Russian news”, “Afghan government”: the lexicon includes common nouns, which
 * are not part of the name.
 */
function withoutCommonNouns(name: string): string {
  return / (?:al|bin|de|von|van)$/.test(name) ? name : name.replace(/(?: \p{Ll}[\p{L}-]*)+$/u, '');
}

/**
 * Whether a name is that of a people, “Afghan”, “Russians”, which says no more than its country.
 */
function isDemonym(name: string): boolean {
  return !name.includes(' ') && (/ish$|^Islamic$/.test(name) || readAlone(name).has('#Demonym'));
}

/** Parts of speech that are never a name by themselves: “As”, “More”, “Three”. */
const NO_NAMES = ['#Preposition', '#Determiner', '#Adverb', '#Copula', '#Cardinal', '#Conjunction'];

/** Whether a single word says what something is, or nothing by itself, whatever its capital. */
function isNoName(name: string): boolean {
  if (name.includes(' ') || (name.length > 1 && name === name.toUpperCase())) return false;
  const word = name.toLowerCase();
  if (COMMON_NOUNS.has(word)) return true;
  const read = readAlone(word);
  return NO_NAMES.some((tag) => read.has(tag)) && !readAlone(name).has('#FirstName');
}

/** Signs within what the lexicon takes for one name: “Kabul/Moscow”, “Kabul’s “Green Zone””. */
const JOINS = /[/|"“”„«»‹›()[\]{}*_…—]/u;

/**
 * Removes first words that only start the sentence, the possessive, signs around a name, and a verb
 * after it that a heading has with a capital.
 */
function cleaned(name: string): string {
  const words = name
    .replace(/[.,;:?!()]+/g, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}'’+]+$/gu, '')
    .replace(/(?<=\p{L}) (?:Is|Are|Was|Were|Has)$/u, '')
    .replace(/[’']s?$/, '')
    .split(/\s+/);
  while (words.length > 1 && STOP.has(capital(words[0] ?? ''))) words.shift();
  return withoutOwner(words).join(' ');
}

/** “France’s Jon Reed” is Jon Reed; “Sandmere’s Air Museum” may be called so. */
function withoutOwner([first = '', ...more]: readonly string[]): readonly string[] {
  const isPerson = more.length > 1 && readAlone(more[0] ?? '').has('#FirstName');
  return isPerson && /[’']s$/.test(first) ? more : [first, ...more];
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function isTitle(sentence: string): boolean {
  return !/[.!?]["”]?$/.test(sentence);
}
