import { FIRMS, MEDIA, MEDIA_AFTER, MEDIA_BEFORE, PAPERS_AFTER } from '../lists/firms.ts';
import { isCountry } from '../lists/peoples.ts';
import { isPlainCountry } from '../lists/plain-countries.ts';
import { adjoins, CAPITALISED, folded, isFollowed } from '../match/neighbours.ts';
import type { Match } from '../match/stands.ts';
import { foldVariants } from '../words/fold.ts';
import type { Texts } from '../words/texts.ts';
import { isQuoted } from './quotations.ts';
import { isInCase } from './turkish-order.ts';

/** Firms, papers and channels that are named after a country, or whose branch there is: “BMW Brasil”, “RT France”, “China Daily”. */

type Name = Pick<Match, 'first' | 'last'>;

/** Whether a name begins that of a medium. A word stands behind it. */
export function beginsMedium({ first, last }: Name, texts: Texts): boolean {
  if (isPaper(last + 1, texts)) return true;
  const isTold = MEDIA_AFTER.has(foldVariants(texts.word(last + 1)));
  return isTold && isMedium({ first, last: last + 1 }, texts);
}

/** Whether a name ends that of a firm's or a medium's branch. A word stands before it, maybe with a hyphen: Interfax-Ukraine. */
export function endsBranch(name: Name, texts: Texts): boolean {
  const { first, last } = name;
  const whose = texts.word(first - 1);
  if (MEDIA_BEFORE.has(whose)) return !TOLD.test(texts.word(first - 2));
  return (
    FIRMS.has(whose) &&
    adjoins(first - 1, texts) &&
    !isInCase(last, texts, OBJECT_CASES) &&
    mayBeSubsidiary(name, texts)
  );
}

/** English may leave out “that”: he told CNN Iran was ready. */
const TOLD = /^(?:tell(?:s|ing)?|told|informed|reminded|assured|with)$/;

/**
 * Turkish cases in which a country is what a firm does something to or where it does so: “Microsoft Japonya'ya yatırım yapacak”. In the
 * genitive it may be its branch: “Toyota Türkiye'nin müdürü”.
 */
const OBJECT_CASES = ['locative', 'ablative', 'dative', 'accusative'] as const;

/**
 * Whether a name behind that of a firm may say where its subsidiary is. Neither a flight does, in “Boeing MH17”, nor a person, in “le
 * patron de Tesla Elon Musk”.
 */
function mayBeSubsidiary({ first, last }: Name, texts: Texts): boolean {
  if (/\d$/.test(texts.word(last))) return false;
  const word = folded(last, texts);
  return first === last || isPlainCountry(word, 'en', true) || isCountry(word, 'en');
}

/** Whether a word behind a name ends what a paper is called: China Daily, but the Libya Observer Mission. */
function isPaper(word: number, texts: Texts): boolean {
  if (!PAPERS_AFTER.has(texts.word(word)) || texts.casing(word) !== 'sentence') return false;
  return !(adjoins(word, texts) && CAPITALISED.test(texts.word(word + 1)));
}

/** Whether words that may name a medium do: they are a quotation, or follow a word for it. “In Egypt today” is none. */
function isMedium({ first, last }: Name, texts: Texts): boolean {
  if (isQuoted({ first, last }, texts)) return true;
  return isFollowed(first - 1, texts) && MEDIA.test(folded(first - 1, texts));
}
