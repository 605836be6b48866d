import { buildDictionary } from '../../../spotting/dictionary/dictionary.ts';
import { withEvidence } from '../../../spotting/evidence.ts';
import { find } from '../../../spotting/find.ts';
import type { Form, Term } from '../../../spotting/types.ts';

/** A form in a language; by default an English one that needs no cue and whose case matters. */
export const form = (
  text: string,
  lang = 'en',
  kind: Form['kind'] = 'sure',
  caseless = false,
): Form => ({ text, kind, lang, caseless });

/** A term with two cues, one of them Arabic. */
export const term = (id: string, ...forms: Form[]): Term => ({
  id,
  forms,
  cues: ['العراق', 'Syria'],
});

/** Gives a function that lists what is marked in a text, as `entry:text`. */
export function spotting(...terms: Term[]) {
  const dictionary = buildDictionary(terms);
  return (text: string, lang: string | null = 'en') =>
    withEvidence(find(dictionary, [text], lang)).map(
      ({ entry, start, end }) => `${entry}:${text.slice(start, end)}`,
    );
}

/** Gives a function that lists the entries that are marked in the blocks of a page, with spaces between. */
export function entriesMarked(...terms: Term[]) {
  const dictionary = buildDictionary(terms);
  return (lang: string, ...blocks: string[]) =>
    withEvidence(find(dictionary, blocks, lang))
      .map(({ entry }) => entry)
      .join(' ');
}

/** So many words that say nothing, each with a space before it. */
export const words = (count: number) => ' so'.repeat(count);
