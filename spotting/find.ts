import type { Dictionary } from './dictionary.ts';
import { choose, type Page } from './disambiguate.ts';
import { match } from './match.ts';
import { placesOf, taken } from './places.ts';
import { positionsOf } from './positions.ts';
import { Texts } from './texts.ts';
import type { Mention, TextSpan } from './types.ts';

/** A page's language, or that of each block: primary subtags, null where it is not known. */
export type Langs = string | null | readonly (string | null)[];

/**
 * Finds where entries are named in the blocks of a page, in reading order, none overlapping.
 *
 * The longest form that begins first takes its place, where it is meant. A form applies where the block's language
 * is its own or not known; English names apply everywhere, as names travel.
 *
 * @param blocks texts as they stand in the page.
 * @param langs primary language subtag of the page, or one for each block.
 * @returns mentions with UTF-16 offsets into the blocks as given.
 */
export function find(dictionary: Dictionary, blocks: readonly string[], langs: Langs): Mention[] {
  const texts = new Texts(blocks);
  const { words } = texts;
  const langOf = (word: number) => {
    const block = words.texts[word] ?? 0;
    return typeof langs === 'string' || langs === null ? langs : (langs[block] ?? null);
  };

  const matches = match(dictionary, texts);
  const forms = matches.forms.filter(({ pattern: { kind, lang, caseless }, first }) => {
    const here = langOf(first);
    return here === null || lang === here || (lang === 'en' && (!caseless || kind === 'not'));
  });
  const open = forms.filter(({ pattern: { kind } }) => kind === 'usual' || kind === 'ambiguous');
  const beside = matches.beside(new Set(open.map(({ pattern }) => pattern.entry)));
  const page: Page = {
    texts,
    langOf,
    cues: positionsOf(beside, 'cue'),
    against: positionsOf(beside, 'against'),
    named: positionsOf(forms, 'sure', 'usual'),
    names: forms
      .filter(({ pattern: { kind } }) => kind === 'sure' || kind === 'usual')
      .sort((a, b) => a.first - b.first),
    forms: forms
      .filter(({ pattern: { kind } }) => kind !== 'not')
      .sort((a, b) => a.first - b.first),
  };
  /** The part of a block, as given, from one word to another. */
  const spanOf = (first: number, last: number, skip = 0): TextSpan => {
    const block = words.texts[first] ?? 0;
    const start = texts.from(block, (words.starts[first] ?? 0) + skip);
    const end = texts.to(block, (words.ends[last] ?? 0) - 1);
    return { block, start, end: closed(blocks[block] ?? '', start, end) };
  };

  const mentions: Mention[] = [];
  for (const { match: form, evidence, cue } of taken(placesOf(forms), (place) =>
    choose(place, page),
  )) {
    mentions.push({
      entry: form.pattern.entry,
      ...spanOf(form.first, form.last, form.skip),
      evidence,
      lang: form.pattern.lang,
      ...(cue && evidence === 'cue' ? { cue: spanOf(cue.first, cue.last) } : {}),
    });
  }
  return mentions;
}

/** Initials, of which the last has its dot outside the words: “U.S.”, “EE. UU.”. */
const INITIALS = /^(?:\p{Lu}{1,2}\. ?)+\p{Lu}{1,2}$/u;

/**
 * Where a name ends: in “теракт в «Крокусе»” after the mark that closes the quotation in it, and in
 * “U.S.” after its dot.
 */
function closed(text: string, start: number, end: number): number {
  const name = text.slice(start, end);
  if (text.charAt(end) === '.' && INITIALS.test(name)) return end + 1;
  const isOpen = /["\u00AB\u201C\u201E][^"\u00BB\u201C\u201D]*$/.test(name);
  return isOpen && /^["\u00BB\u201C\u201D]/.test(text.charAt(end)) ? end + 1 : end;
}
