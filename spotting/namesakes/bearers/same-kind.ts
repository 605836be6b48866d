import { adjoins, CAPITALISED, folded, SENTENCE_ENDS } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';

/**
 * Another street or stop of a sentence, whose noun is not said again: “la station Villette rouvrira
 * ; celle de Crimée …”, “la calle Chile y la de Perú”.
 */

/** What stands for such a noun, and the nouns that it stands for. */
const NOUNS: Readonly<Record<string, RegExp>> = {
  celle: /^(?:rue|avenue|station|allée|impasse|ruelle|esplanade)$/,
  celles: /^(?:rues|avenues|stations|allées)$/,
  celui: /^(?:boulevard|quai|square)$/,
  ceux: /^(?:boulevards|quais|squares)$/,
  la: /^(?:calle|avenida|estación|glorieta|rotonda)$/,
  las: /^(?:calles|avenidas|estaciones)$/,
  el: /^(?:paseo|bulevar|callejón)$/,
};
const OF = /^(?:de|d|du|des|del)$/;
const MAX_BACK = 20;
const APOSTROPHE = /^'$/;

/**
 * Whether a name is that of a street or a stop, as is another that its sentence named before it.
 */
export function isOfSameKind({ first }: Pick<Match, 'first'>, texts: Texts): boolean {
  const of = first - 1;
  if (!OF.test(texts.word(of)) || !adjoins(of - 1, texts)) return false;
  if (!adjoins(of, texts) && !APOSTROPHE.test(foldVariants(texts.gap(of) ?? ''))) return false;
  const pronoun = texts.word(of - 1);
  const nouns = Object.hasOwn(NOUNS, pronoun) ? NOUNS[pronoun] : undefined;
  if (!nouns) return false;
  const { texts: blocks } = texts.words;
  for (let at = of - 2; at >= Math.max(0, of - MAX_BACK); at--) {
    if (blocks[at] !== blocks[first] || SENTENCE_ENDS.test(texts.gap(at) ?? '')) return false;
    if (nouns.test(folded(at, texts))) return isNamed(at, texts);
  }
  return false;
}

/**
 * Whether a noun has a name behind it, perhaps after a preposition and an
 * article: “rue de la Paix”.
 */
function isNamed(noun: number, texts: Texts): boolean {
  for (let at = noun + 1; at <= noun + MAX_LINKS; at++) {
    if (!adjoins(at - 1, texts)) return false;
    if (CAPITALISED.test(texts.word(at))) return true;
    if (!/^(?:de|du|des|del|la|las|los|le|les)$/.test(texts.word(at))) return false;
  }
  return false;
}
const MAX_LINKS = 3;
