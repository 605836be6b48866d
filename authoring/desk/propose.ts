import { isDescription, type Proposal, type Proposals } from '../../desk/proposals.ts';
import { DAYS_AND_MONTHS } from '../draft/leading-words.ts';
import { loadedIn } from '../draft/loaded.ts';
import { datesOf, type Term, termsIn } from '../draft/terms.ts';
import { isByline } from './byline.ts';
import { namesIn } from './names-in.ts';
import { toCompare } from './same-name.ts';

/** Maximum number of sentences looked at: a book would take minutes, and nobody goes through it. */
const MAX_SENTENCES = 600;
/**
 * Maximum length of a sentence, and of all together, that names are looked for in: more than
 * 600 sentences ever have.
 */
const MAX_SENTENCE = 1000;
const MAX_LENGTH = 150_000;
/** Maximum numbers of names and of dates; nobody looks at more. */
const MAX_NAMES = 150;
const MAX_DATES = 150;
/** Number of sentences processed before yielding. */
const AT_ONCE = 20;

/**
 * Proposes the names in a document that may need background, the likeliest first. In
 * English a lexicon finds names, which takes milliseconds per sentence, so other work
 * gets its turn in between.
 */
export async function propose(all: readonly string[], lang: string): Promise<Proposals> {
  const sentences = startOf(all);
  const isEnglish = lang === 'en' || lang === '';
  const found = isEnglish
    ? tidied(await englishTerms(sentences))
    : namesIn(
        sentences.map((each) => (isByline(each) ? '' : each)),
        lang,
      );
  const terms = toCompare(found, (term) => term.sentences.length);
  return {
    names: ranked(inFull(inShort(merged(terms), sentences)), sentences.length).slice(0, MAX_NAMES),
    dates: isEnglish ? datesOf(sentences).slice(0, MAX_DATES) : [],
    loaded: isEnglish ? loadedIn(sentences) : [],
  };
}

/**
 * As much of a text as is looked at, as some of what follows takes time that grows with its square.
 */
function startOf(all: readonly string[]): string[] {
  let left = MAX_LENGTH;
  return all.slice(0, MAX_SENTENCES).map((sentence) => {
    const most = Math.min(MAX_SENTENCE, left);
    left -= Math.min(sentence.length, most);
    // What has no full stop would be a title.
    return sentence.length > most ? `${sentence.slice(0, most)}.` : sentence;
  });
}

async function englishTerms(sentences: readonly string[]): Promise<Term[]> {
  const byName = new Map<string, Term>();
  for (let from = 0; from < sentences.length; from += AT_ONCE) {
    for (const { name, kind, sentences: at } of termsIn(sentences.slice(from, from + AT_ONCE))) {
      const key = name.toLowerCase();
      const before = byName.get(key) ?? { name, kind, sentences: [] };
      const more = at.map((index) => from + index);
      byName.set(key, { ...before, sentences: [...before.sentences, ...more] });
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
  return [...byName.values()];
}

/** Lower-case words that only precede a name: “river Sand”. */
const SMALL = /^(?:\p{Ll}[\p{L}-]* )+(?=\p{Lu})/u;
const NO_NAME = new Set(['The', ...DAYS_AND_MONTHS]);

/** Removes lower-case words before English names, and drops months and days. */
function tidied(terms: readonly Term[]): Term[] {
  const byName = new Map<string, Term>();
  for (const term of terms) {
    const bare = isDescription(term)
      ? term.name
      : term.name.replace(SMALL, '').replace(/ (?:The|A|An)$/, '');
    if (bare.length < 2 || NO_NAME.has(bare)) continue;
    const before = byName.get(bare);
    const sentences = [...new Set([...(before?.sentences ?? []), ...term.sentences])];
    byName.set(bare, {
      name: bare,
      kind: before?.kind ?? term.kind,
      sentences: sentences.sort((a, b) => a - b),
    });
  }
  return [...byName.values()];
}

/** Drops names that only occur within longer ones: “Bashar” if it is always “Bashar al-Assad”. */
function merged(terms: readonly Term[]): Term[] {
  const isWithin = (short: string, long: string) =>
    long.length > short.length && ` ${long} `.toLowerCase().includes(` ${short} `.toLowerCase());
  const isPart = ({ name, sentences }: Term) =>
    sentences.every((sentence) =>
      terms.some(
        (other) =>
          !isDescription(other) && other.sentences.includes(sentence) && isWithin(name, other.name),
      ),
    );
  return terms.filter((term) => isDescription(term) || !isPart(term));
}

/** A full name with its abbreviation after it: “World Health Organization (WHO)”. */
const SHORT = /(?<name>\p{Lu}[\p{L}\p{M}\p{N}’' –-]{1,200}?) \((?<short>[^()]{2,40})\)/gu;
const IS_SHORT = /^[\p{Lu}\p{N}][\p{L}\p{N}-]*\p{Lu}[\p{Lu}\p{N}]*$/u;

/** Merges a full name with its abbreviations: what the document uses most often. */
function inShort(terms: readonly Term[], sentences: readonly string[]): Term[] {
  const byName = new Map(terms.map((term) => [term.name, term]));
  for (const { groups = {} } of sentences.flatMap((each) => [...each.matchAll(SHORT)])) {
    const { name = '', short = '' } = groups;
    const full = [...byName.values()].find(
      (term) => term.name.includes(' ') && name.endsWith(term.name),
    );
    const shorts = short.split(/ or |, |; | und | ou | o | или /);
    if (!full || !shorts.every((each) => IS_SHORT.test(each))) continue;
    const same = [full, ...shorts.flatMap((each) => byName.get(each) ?? [])];
    const [most = full] = same.toSorted((a, b) => b.sentences.length - a.sentences.length);
    for (const each of same) byName.delete(each.name);
    const at = new Set(same.flatMap((each) => each.sentences));
    byName.set(most.name, {
      ...most,
      kind: 'organisation',
      sentences: [...at].sort((a, b) => a - b),
    });
  }
  return [...byName.values()];
}

/** Nouns that a short name leaves out, once it has been given in full. */
const COMMON =
  /(?:hospital|university|museum|cathedral|airport|party|bank|company|association|movement|river|island|station)$/i;

/**
 * Merges short names, with their sentences, into a full name that occurs: “Assad” into “Bashar
 * al-Assad”, “Pirogov” into “Pirogov Hospital”.
 */
function inFull(terms: readonly Term[]): Term[] {
  const long = terms.filter(({ name }) => name.includes(' '));
  const fullOf = ({ name }: Term) =>
    name.includes(' ')
      ? undefined
      : long.find(
          (full) =>
            (full.kind === 'person' && full.name.split(/ |(?<=al)-/).at(-1) === name) ||
            (COMMON.test(full.name) && full.name.split(' ').slice(0, -1).join(' ') === name),
        );
  return terms
    .filter((term) => !fullOf(term))
    .map((term) => {
      const short = terms.filter((other) => fullOf(other) === term);
      const sentences = new Set([term, ...short].flatMap((each) => each.sentences));
      return { ...term, sentences: [...sentences].sort((a, b) => a - b) };
    });
}

/** Ranks names by how often and how early they occur: a text's subject is at its top. */
function ranked(terms: readonly Term[], length: number): Proposal[] {
  const weight = ({ name, kind, sentences }: Term) =>
    sentences.length +
    1 -
    (sentences[0] ?? 0) / Math.max(1, length) +
    (name.includes(' ') ? 0.5 : 0) -
    (kind === 'concept' && isDescription({ name, kind }) ? 0.75 : 0);
  return terms
    .map((term) => ({ term, weight: weight(term) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ term: { name, kind, sentences } }) => ({ name, kind, sentences: [...sentences] }));
}
