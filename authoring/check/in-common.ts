import { contentWords, hasWords, isKin } from './content-words.ts';
import { isKnown } from './names.ts';
import { rememberedByText } from './remembered.ts';

/** The number of content words in a text, and of those that its source has too, comparing stems. */
interface InCommon {
  readonly words: number;
  readonly shared: number;
}

/**
 * What a text has in common with its source, both in one language. This cannot tell whether a
 * sentence is made up, but one that shares hardly a word says something else.
 *
 * @param except names of its subject, which any sentence about it may have.
 */
export function inCommon(
  text: string,
  source: readonly string[],
  lang: string,
  except: readonly string[] = [],
): InCommon {
  const none = { words: 0, shared: 0 };
  if (!hasWords(text)) return none;
  const known = wordsIn(lang)(source.join(' . '));
  const own = wordsIn(lang)(except.join(' . '));
  const said = [...wordsIn(lang)(text)].filter((word) => !own.has(word));
  const shared = said.filter(
    (word) => isKnown(word, known) || [...known].some((other) => isKin(word, other, lang)),
  );
  return { words: said.length, shared: shared.length };
}

/** Minimum number of content words; a shorter text says too little to be compared. */
const LEAST_WORDS = 2;
/**
 * Share of its words below which a text has hardly any from its source;
 * docs/decisions/064-what-says-something-else.md says what that finds.
 */
const LITTLE = 1 / 3;

/** Whether hardly a word of a text is in its source. */
export function isLittle({ words, shared }: InCommon): boolean {
  return words >= LEAST_WORDS && shared < words * LITTLE;
}

const byLanguage = new Map<string, (text: string) => ReadonlySet<string>>();

/** Memoised content words: the desk compares the same source on each key press. */
function wordsIn(lang: string): (text: string) => ReadonlySet<string> {
  const before = byLanguage.get(lang);
  if (before) return before;
  const remembering = rememberedByText((text) => contentWords(text, lang));
  byLanguage.set(lang, remembering);
  return remembering;
}
