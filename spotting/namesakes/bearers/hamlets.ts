import { CAPITALISED, folded, isFollowed } from '../../match/neighbours.ts';
import type { Texts } from '../../words/texts.ts';
import type { Name } from '../grammar/beside.ts';

/**
 * German hamlets and parts of a town that are called like countries: „die Ortsteile Kalifornien und
 * Brasilien“, „Kalifornien und Brasilien sind Ortsteile von Schönberg“.
 */

const HAMLET = /^(?:ortsteil(?:e[ns]?|s)?|ortslage|bauerschaft(?:en)?)$/;
const BETWEEN = /^(?:und|sowie|oder|namens)$/;
const IS = /^(?:ist|sind|war|waren|heißt|heißen)$/;
const ARTICLE = /^(?:ein|eine|der|die|das|zwei|drei|beide)$/;
/** How many words of a list are looked at to each side. */
const MAX_WORDS = 4;

/** Whether a name is that of a hamlet, by the word for it before a list, or behind it. */
export function isHamlet({ first, last }: Name, texts: Texts): boolean {
  return followsHamlet(first, texts) || isSaidToBeHamlet(last, texts);
}

function followsHamlet(first: number, texts: Texts): boolean {
  for (let at = first - 1; at >= first - MAX_WORDS && isFollowed(at, texts); at--) {
    if (!JOINED.test(texts.gap(at) ?? '')) return false;
    if (HAMLET.test(folded(at, texts))) return true;
    if (!BETWEEN.test(folded(at, texts)) && !CAPITALISED.test(texts.word(at))) return false;
  }
  return false;
}

function isSaidToBeHamlet(last: number, texts: Texts): boolean {
  for (let at = last + 1; at <= last + MAX_WORDS && isFollowed(at - 1, texts); at++) {
    if (!JOINED.test(texts.gap(at - 1) ?? '')) return false;
    const word = folded(at, texts);
    if (IS.test(word)) {
      const noun = ARTICLE.test(folded(at + 1, texts)) ? at + 2 : at + 1;
      return (
        isFollowed(at, texts) && isFollowed(noun - 1, texts) && HAMLET.test(folded(noun, texts))
      );
    }
    if (!BETWEEN.test(word) && !CAPITALISED.test(texts.word(at))) return false;
  }
  return false;
}

const JOINED = /^(?: |, | ?["„“»«])$/;
