import nlp from 'compromise';
import type { Kind } from '../../packs/kind.ts';

/** A term that a document may need background on. */
export interface Term {
  readonly name: string;
  readonly kind: Kind;
  /** Indexes of the sentences that mention it. */
  readonly sentences: readonly number[];
}

/** Words that make a name an event, an institution or an organisation. */
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  [
    'event',
    /\b(?:attack|bombing|war|withdrawal|raid|intervention|plot|evacuation|election|conflict)s?\b/i,
  ],
  [
    'institution',
    /\b(?:hospital|parliament|court|university|ministry|museum|cathedral|airport)\b/i,
  ],
  ['place', /\b(?:hall|province|city|river|island|region|tomb)\b/i],
  [
    'organisation',
    /\b(?:state|group|party|council|army|force|union|agency|league|board|club|company|association|committee|federation|movement|front|brigade|bank)\b/i,
  ],
];

/** Events without a proper name: “attack on Kabul airport”, “Syrian civil war”; one may stand within another. */
const EVENTS = [
  /(?<![\p{L}’'])(?:\p{L}+ )?(?:attack|bombing|raid|strike|airstrike|intervention|withdrawal|evacuation|threat) (?:on|of|in|at|from|near) (?:the )?(?:\p{Lu}[\p{L}-]+ ?|[a-z]+ (?=\p{Lu})){1,4}(?:airport|embassy|mosque|station|school|base|civil war|war|conflict)?/gu,
  /\b\p{Lu}[\p{L}-]+ (?:civil war|military intervention|intervention|withdrawal|airstrikes)\b/gu,
];

/** Common nouns of politics, religion and law that readers ask about. */
const CONCEPT =
  /\b(?:caliphate|sharia(?: law)?|islamic law|shiites?|shia|sunnis?|islamists?|jihad|embassy|coup|sanctions|ceasefire|referendum|suicide bomb\p{L}*|small arms(?: and light weapons)?|terroris[tm]\p{L}*|claimed responsibility|nationalism|federalism|insurgen\p{L}+|\p{L}+(?:ism|cracy|archy))\b/giu;

/** State bodies, named with a nationality: “the Swedish parliament”. */
const BODY =
  /(?<!\p{L})\p{Lu}\p{Ll}+(?:ish|ch|an|ese|i) (?:parliament|army|military|senate|congress|police|navy|air force|supreme court)\b/gu;

/** Two or three otherwise unknown capitalised words: usually a person's name. */
const FULL_NAME = /^\p{Lu}\p{Ll}+(?: (?:al-|bin |de |van )?\p{Lu}\p{Ll}+(?<!an|ish)){1,2}$/u;

/** Proper names: runs of capitalised words, with the lower-case words that names contain. */
const NAME =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}’'-]*(?:(?: (?:of|al|bin|de|von|van) | |-)\p{Lu}[\p{L}\p{N}-]*)*/gu;

const STOP = new Set(
  'The A An Over It Its This That These Those They Their Since Until Unable Formed Following Despite Lacking Leadership One Just Earlier Furthermore Initially Initial Also After Before In On At For From With However While When He She His Her We Our Some Most Many New Law Year Last Next President General'.split(
    ' ',
  ),
);

/** Proposes the terms of a document, in order of appearance. */
export function termsOf(sentences: readonly string[]): Term[] {
  const found = new Map<string, { name: string; kind: Kind; sentences: Set<number> }>();
  const add = (name: string, kind: Kind, index: number) => {
    const clean = cleaned(name);
    if (clean.length < 2 || STOP.has(clean) || isDemonym(clean)) return;
    const key = clean.toLowerCase();
    const known = found.get(key) ?? { name: clean, kind, sentences: new Set<number>() };
    known.sentences.add(index);
    found.set(key, known);
  };
  for (const [index, sentence] of sentences.entries()) {
    if (isTitle(sentence)) continue;
    const read = nlp(sentence);
    const people = namedBy(read.people().out('array'));
    const places = namedBy(read.places().out('array'));
    const organisations = namedBy(read.organizations().out('array'));
    for (const [name] of sentence.matchAll(NAME)) {
      const key = cleaned(name).toLowerCase();
      add(name, kindOf(name, people.has(key), places.has(key), organisations.has(key)), index);
    }
    for (const name of [...people, ...places, ...organisations]) {
      const written = withoutCommonNouns(writtenIn(sentence, name) ?? '');
      const kind = kindOf(name, people.has(name), places.has(name), organisations.has(name));
      if (/\p{Lu}/u.test(written)) add(written, kind, index);
    }
    for (const [name] of sentence.matchAll(BODY)) add(name, 'institution', index);
    for (const [name] of EVENTS.flatMap((pattern) => [...sentence.matchAll(pattern)])) {
      add(name, 'event', index);
    }
    for (const [name] of sentence.matchAll(CONCEPT)) add(name, 'concept', index);
  }
  return [...found.values()].map((term) => ({ ...term, sentences: [...term.sentences] }));
}

/** The dates that a document gives, as it writes them. */
export function datesOf(sentences: readonly string[]): string[] {
  const dates = sentences.flatMap((each): string[] => nlp(each).match('#Date+').out('array'));
  return [...new Set(dates.map((date) => date.replace(/[.,;:]$/, '')))];
}

function kindOf(name: string, person: boolean, place: boolean, organisation: boolean): Kind {
  const named = KINDS.find(([, pattern]) => pattern.test(cleaned(name)))?.[0];
  if (named) return named;
  if (/^[\p{Lu}\d]{2,}(?:-[\p{Lu}\d]+)*$/u.test(cleaned(name))) return 'organisation';
  if (person) return 'person';
  if (organisation) return 'organisation';
  // Alone, a name is told better than in a long sentence.
  const alone = readAlone(cleaned(name));
  if (alone.has('#Person')) return 'person';
  if (place || alone.has('#Place')) return 'place';
  return FULL_NAME.test(cleaned(name)) ? 'person' : 'organisation';
}

function namedBy(names: readonly string[]): Set<string> {
  return new Set(names.map((name) => cleaned(name).toLowerCase()));
}

function writtenIn(sentence: string, name: string): string | undefined {
  const at = sentence.toLowerCase().indexOf(name);
  return at < 0 ? undefined : sentence.slice(at, at + name.length);
}

/** “Russian news”, “Afghan government”: the lexicon takes common nouns along, which are no part of a name. */
function withoutCommonNouns(name: string): string {
  return / (?:al|bin|de|von|van)$/.test(name) ? name : name.replace(/(?: \p{Ll}[\p{L}-]*)+$/u, '');
}

const readBefore = new Map<string, ReturnType<typeof nlp>>();
const MAX_READ = 5000;

/** A name by itself, as the lexicon has it. Names come again and again, and each look takes a while. */
function readAlone(name: string): ReturnType<typeof nlp> {
  const before = readBefore.get(name);
  if (before) return before;
  if (readBefore.size >= MAX_READ) readBefore.clear();
  const read = nlp(name);
  readBefore.set(name, read);
  return read;
}

/** “Afghan”, “Russians”: a people, which says no more than its country does. */
function isDemonym(name: string): boolean {
  return !name.includes(' ') && (/ish$|^Islamic$/.test(name) || readAlone(name).has('#Demonym'));
}

/** Without a first word that only begins the sentence, and without the possessive and stops. */
function cleaned(name: string): string {
  const words = name
    .replace(/[’']s?(?= |$)|[.,;:()]+/g, '')
    .trim()
    .split(/\s+/);
  while (words.length > 1 && STOP.has(capital(words[0] ?? ''))) words.shift();
  return words.join(' ');
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function isTitle(sentence: string): boolean {
  return !/[.!?]["”]?$/.test(sentence);
}
