import { contentWords, hasWords, isKin } from './content-words.ts';
import { isKnown } from './names.ts';
import { rememberedByText } from './remembered.ts';

/** How many content words a text has, and how many of them, by their stems, its source has too. */
interface InCommon {
  readonly words: number;
  readonly shared: number;
}

/**
 * What a text has in common with its source, both in one language. No sentence can be told from a made-up one by this
 * alone, but one that shares hardly a word says something else.
 *
 * @param except names of what it is about: anything that is said of that has them.
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

/** So few words say too little to be compared. */
const LEAST_WORDS = 2;
/** The share of its words up to which a text is hardly its source's; see docs/decisions/064-what-says-something-else.md for what that finds. */
const LITTLE = 1 / 3;

/** Whether hardly a word of a text is in its source. */
export function isLittle({ words, shared }: InCommon): boolean {
  return words >= LEAST_WORDS && shared < words * LITTLE;
}

const byLanguage = new Map<string, (text: string) => ReadonlySet<string>>();

/** The content words of texts: the same source is compared with each key at the desk. */
function wordsIn(lang: string): (text: string) => ReadonlySet<string> {
  const before = byLanguage.get(lang);
  if (before) return before;
  const remembering = rememberedByText((text) => contentWords(text, lang));
  byLanguage.set(lang, remembering);
  return remembering;
}
