import escapeForRegExp from 'escape-string-regexp';
import type { EntryText, PlacedSentence } from '../book.ts';
import type { About, Finding, TextRule } from './rule.ts';
import { placeIn } from './text.ts';

/** A rule about words, given as lists of phrases in which `*` stands for any letters. */
export interface WordList extends About {
  readonly words: readonly string[];
  /** Acceptable phrases that contain one of the words. */
  readonly except?: readonly string[];
  /** A sentence with any of these is acceptable. */
  readonly unless?: readonly string[] | RegExp;
  /** Case-sensitive: `us` is not `US`. */
  readonly cased?: true;
  /** Whether the rule also applies to statements of sources, since cards show them. */
  readonly statements?: true;
}

/** Turns a list of words into a rule. */
export function wordRule(list: WordList): TextRule {
  const {
    except: _except,
    unless: _unless,
    cased: _cased,
    statements: _statements,
    ...about
  } = list;
  const matches = matcherOf(list);
  return { ...about, find: (book) => find(book, matches, list.statements ?? false) };
}

/** Finds the words of a list. Those in “quotation marks” are ignored, as somebody else's. */
export function findWords(
  book: Parameters<TextRule['find']>[0],
  list: Omit<WordList, keyof About> & Pick<WordList, 'words'>,
): Iterable<Finding> {
  return find(book, matcherOf(list), list.statements ?? false);
}

function matcherOf(list: Omit<WordList, keyof About> & Pick<WordList, 'words'>) {
  const flags = list.cased ? 'gu' : 'giu';
  const words = patternOf(list.words, flags);
  const except = list.except ? patternOf(list.except, flags) : undefined;
  const { unless = [] } = list;
  const excused = unless instanceof RegExp ? unless : patternOf(unless, 'iu');
  return (text: string): string[] => {
    if (unless instanceof RegExp || unless.length > 0 ? excused.test(text) : false) return [];
    return Array.from(masked(text, except).matchAll(words))
      .filter((match) => list.cased || !isInName(match, text))
      .map(([word]) => word);
  };
}

function* find(
  book: Parameters<TextRule['find']>[0],
  matches: (text: string) => string[],
  statements: boolean,
): Iterable<Finding> {
  for (const each of book.texts) yield* inText(each, matches);
  if (!statements) return;
  for (const { file, document, places } of book.documents) {
    for (const [index, place] of places.entries()) {
      for (const word of matches(document.statements[index] ?? '')) {
        yield { file, place, reason: `Statement ${index + 1} has “${word}”.` };
      }
    }
  }
}

function* inText(
  { file, sentences }: EntryText,
  matches: (text: string) => string[],
): Iterable<Finding> {
  for (const sentence of sentences) {
    for (const word of matches(sentence.text)) {
      yield { file, place: placeIn(file, sentence, word), reason: reasonFor(word, sentence) };
    }
  }
}

function reasonFor(word: string, { part }: PlacedSentence): string {
  return part === 'gloss' ? `The gloss has “${word}”.` : `The sentence has “${word}”.`;
}

/** Matches whole words. A hyphen in a list also matches a space, a space any white space. */
function patternOf(phrases: readonly string[], flags: string): RegExp {
  const parts = phrases.map((phrase) =>
    escapeForRegExp(phrase)
      .replaceAll('\\*', '\\p{L}*')
      .replaceAll('\\x2d', '[\\s-]')
      .replaceAll(' ', '\\s+'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, flags);
}

/** The text with quotations and exceptions blanked, which keeps offsets. */
function masked(text: string, except: RegExp | undefined): string {
  const blank = (found: string) => ' '.repeat(found.length);
  // Written straight, they are set when the pack is made.
  const unquoted = text.replace(/“[^”]*”|"[^"]*"/g, blank);
  return except ? unquoted.replace(except, blank) : unquoted;
}

/** A capital within a sentence: the word is part of a name, such as an office's. */
function isInName(match: RegExpMatchArray, text: string): boolean {
  const start = match.index ?? 0;
  return start > 0 && !/[.:;!?]\s*$/.test(text.slice(0, start)) && /^\p{Lu}/u.test(match[0]);
}
