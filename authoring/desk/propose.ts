import type { Proposal, Proposals } from '../../desk/proposals.ts';
import type { Kind } from '../../packs/kind.ts';
import { MONTHS } from '../check/text.ts';
import { loadedIn } from '../draft/loaded.ts';
import { datesOf, type Term, termsOf } from '../draft/terms.ts';

/** More sentences than this are not looked at: a book would take minutes, and nobody goes through it. */
const MAX_SENTENCES = 600;
/** Beyond these nobody looks. */
const MAX_NAMES = 150;
/** So many are looked at before anything else has its turn. */
const AT_ONCE = 20;

/**
 * Proposes what in a document may want background, the most wanted first. In English a lexicon tells
 * names, which takes milliseconds a sentence: other work has its turn between.
 */
export async function propose(all: readonly string[], lang: string): Promise<Proposals> {
  const sentences = all.slice(0, MAX_SENTENCES);
  const isEnglish = lang === 'en' || lang === '';
  const terms = isEnglish ? tidied(await englishTerms(sentences)) : namesIn(sentences, lang);
  return {
    names: ranked(inFull(merged(terms)), sentences.length).slice(0, MAX_NAMES),
    dates: isEnglish ? datesOf(sentences.slice(0, MAX_NAMES)) : [],
    loaded: isEnglish ? loadedIn(sentences) : [],
  };
}

async function englishTerms(sentences: readonly string[]): Promise<Term[]> {
  const byName = new Map<string, Term>();
  for (let from = 0; from < sentences.length; from += AT_ONCE) {
    for (const { name, kind, sentences: at } of termsOf(sentences.slice(from, from + AT_ONCE))) {
      const key = name.toLowerCase();
      const before = byName.get(key) ?? { name, kind, sentences: [] };
      const more = at.map((index) => from + index);
      byName.set(key, { ...before, sentences: [...before.sentences, ...more] });
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
  return [...byName.values()];
}

/** What stands before a name and is none of it: an office, and where something is based. */
const BEFORE =
  /^(?:(?:President|Mayor|Minister|Commander|Chancellor|Governor|Senator|King|Queen|Judge|Dr|Mr|Mrs|Ms|\p{Lu}\p{L}+-based)\.? )+(?=\p{Lu})/u;
/** What only stands before a name, with a small letter: “river Sand”. */
const SMALL = /^(?:\p{Ll}[\p{L}-]* )+(?=\p{Lu})/u;
const NO_NAME = new Set([
  'The',
  ...MONTHS,
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
]);

/** English names without what only stands before them, and without months and days. */
function tidied(terms: readonly Term[]): Term[] {
  const byName = new Map<string, Term>();
  for (const term of terms) {
    const isThing = term.kind === 'event' || term.kind === 'concept';
    const bare = isThing ? term.name : term.name.replace(SMALL, '').replace(/ (?:The|A|An)$/, '');
    const name = bare.replace(BEFORE, '');
    if (name.length < 2 || NO_NAME.has(name)) continue;
    const before = byName.get(name);
    const sentences = [...new Set([...(before?.sentences ?? []), ...term.sentences])];
    const kind = name === bare ? term.kind : 'person';
    byName.set(name, {
      name,
      kind: before?.kind ?? kind,
      sentences: sentences.sort((a, b) => a - b),
    });
  }
  return [...byName.values()];
}

/** Without names that are only parts of longer ones: “Bashar” where “Bashar al-Assad” always stands. */
function merged(terms: readonly Term[]): Term[] {
  const isWithin = (short: string, long: string) =>
    long.length > short.length && ` ${long} `.toLowerCase().includes(` ${short} `.toLowerCase());
  const isPart = ({ name, sentences }: Term) =>
    sentences.every((sentence) =>
      terms.some(
        (other) =>
          other.kind !== 'event' &&
          other.kind !== 'concept' &&
          other.sentences.includes(sentence) &&
          isWithin(name, other.name),
      ),
    );
  return terms.filter((term) => term.kind === 'event' || term.kind === 'concept' || !isPart(term));
}

/** “Assad” goes to “Bashar al-Assad”, with its sentences: a person is named in full once. */
function inFull(terms: readonly Term[]): Term[] {
  const people = terms.filter(({ name, kind }) => kind === 'person' && name.includes(' '));
  const fullOf = ({ name }: Term) =>
    people.find((full) => full.name !== name && full.name.split(/[ -]/).at(-1) === name);
  return terms
    .filter((term) => !fullOf(term))
    .map((term) => {
      const short = terms.filter((other) => fullOf(other) === term);
      const sentences = new Set([term, ...short].flatMap((each) => each.sentences));
      return { ...term, sentences: [...sentences].sort((a, b) => a - b) };
    });
}

/** Named often, and early: what a text is about stands at its head. */
function ranked(terms: readonly Term[], length: number): Proposal[] {
  const weight = ({ name, kind, sentences }: Term) =>
    sentences.length +
    1 -
    (sentences[0] ?? 0) / Math.max(1, length) +
    (name.includes(' ') ? 0.5 : 0) -
    (kind === 'concept' ? 0.75 : 0);
  return terms
    .map((term) => ({ term, weight: weight(term) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ term: { name, kind, sentences } }) => ({ name, kind, sentences: [...sentences] }));
}

/** A run of words with capitals, with the small words that stand inside of names. */
const RUN =
  /(?<![\p{L}\p{N}’'])\p{Lu}[\p{L}\p{N}’'-]*(?:(?: (?:de|du|des|del|della|di|da|dos|von|van|der|den|zu|al|el|la|le|y|e|bin|ben) | )\p{Lu}[\p{L}\p{N}’'-]*)*/gu;
/** What makes a German noun of a word with a capital: an article or the like before it. */
const DETERMINER =
  /(?:^|\s)(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|kein\p{L}*|im|am|zum|zur|vom|beim|ins|ans|sein\p{L}*|ihr\p{L}*|dies\p{L}*|jed\p{L}*|mehrere\p{L}*|viele\p{L}*|zwei|drei|\d+|\p{Ll}+(?:en|er|es|em|e))\s$/iu;

/** Names of a language without a lexicon of its own here: by capitals, or else by repetition. */
function namesIn(sentences: readonly string[], lang: string): Term[] {
  return sentences.some((each) => /\p{Lu}/u.test(each))
    ? byCapitals(sentences, lang)
    : byRepetition(sentences, lang);
}

function byCapitals(sentences: readonly string[], lang: string): Term[] {
  const small = new Set(
    sentences.flatMap((each) => each.match(/(?<![\p{L}])\p{Ll}[\p{L}\p{M}]+/gu) ?? []),
  );
  const found = new Map<string, { sentences: Set<number>; sure: boolean }>();
  for (const [index, sentence] of sentences.entries()) {
    for (const match of sentence.matchAll(RUN)) {
      const before = sentence.slice(0, match.index);
      const begins = !/[\p{L}\p{N}]/u.test(before);
      const words = match[0].split(' ');
      // The first word of a sentence has its capital from there, where it is seen without elsewhere.
      if (begins && small.has((words[0] ?? '').toLowerCase())) words.shift();
      const name = words.join(' ');
      if (name.length < 2) continue;
      const alone = words.length === 1;
      const sure = !(begins && alone) && !(lang === 'de' && alone && DETERMINER.test(before));
      const known = found.get(name) ?? { sentences: new Set<number>(), sure: false };
      known.sentences.add(index);
      known.sure ||= sure;
      found.set(name, known);
    }
  }
  return [...found]
    .filter(
      ([name, { sure, sentences: at }]) => sure && (lang !== 'de' || isGermanName(name, at.size)),
    )
    .map(([name, { sentences: at }]) => ({ name, kind: kindOf(name), sentences: [...at] }));
}

/** All German nouns have capitals: one alone is proposed only where no ending tells it to be a common one. */
function isGermanName(name: string, times: number): boolean {
  if (name.includes(' ')) return true;
  return (
    !/(?:ung|heit|keit|schaft|tion|tät|ismus|nis|tum|chen|ler|innen|en)$/u.test(name) || times > 3
  );
}

/** In a script without capitals: words that come again, longer than its common ones. */
function byRepetition(sentences: readonly string[], lang: string): Term[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  const found = new Map<string, Set<number>>();
  for (const [index, sentence] of sentences.entries()) {
    const words = Array.from(segmenter.segment(sentence))
      .filter(({ isWordLike, segment }) => isWordLike && segment.length > 3)
      .map(({ segment }) => segment);
    for (const [at, word] of words.entries()) {
      for (const name of [word, `${word} ${words[at + 1] ?? ''}`.trim()]) {
        if (!sentence.includes(name)) continue;
        found.set(name, (found.get(name) ?? new Set()).add(index));
      }
    }
  }
  return [...found]
    .filter(([name, at]) => at.size >= (name.includes(' ') ? 2 : 3))
    .map(([name, at]) => ({ name, kind: kindOf(name), sentences: [...at] }));
}

function kindOf(name: string): Kind {
  if (/^[\p{Lu}\d]{2,}$/u.test(name)) return 'organisation';
  return name.split(' ').length >= 2 ? 'person' : 'place';
}
