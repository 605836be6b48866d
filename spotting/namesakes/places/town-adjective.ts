import { adjoins } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import type { Texts } from '../../words/texts.ts';

/** Ukrainian adjectives that look like the genitive of a town: Донецька область is of Донецьк. */

const GENITIVE = /^\p{Lu}\p{Script=Cyrillic}+[сц]ька$/u;
/** A feminine noun or adjective, or an abbreviation; but no verb: Донецька не взяла. */
const FEMININE = /^(?:\p{Lu}{2,}|\p{Ll}{3,}(?:(?<!л)а|я|ість))$/u;
const OPENS_QUOTATION = /^ ["\u00AB\u201C\u201E]$/;

/**
 * Whether a name that opens a clause is an adjective of what follows it: «Донецька громада»,
 * «Луганська «Зоря»». A genitive depends on a word before it.
 */
export function isTownAdjective({ first, last }: Match, texts: Texts, lang: string | null) {
  if (lang !== 'uk' || first !== last || !GENITIVE.test(texts.word(first))) return false;
  if (adjoins(first - 1, texts)) return false;
  const { texts: blocks } = texts.words;
  if (blocks[last + 1] !== blocks[last]) return false;
  if (OPENS_QUOTATION.test(texts.gap(last) ?? '')) return true;
  return adjoins(last, texts) && FEMININE.test(texts.word(last + 1));
}
