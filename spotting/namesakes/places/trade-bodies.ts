import { BODY_NOUN } from '../../lists/bodies.ts';
import { adjoins, folded } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { foldedPattern, foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';

/** Councils and congresses of people who share a trade, and agencies for another aim. */

/** Plurals, in the genitive where there is one, of what people are by trade. */
const TRADE =
  /^\p{Ll}{2,}(?:[оі]логов|[оі]логів|ников|ників|чиков|чиків|щиков|арей|арів|ярів|истов|истів|торов|торів|телей|телів|[оі]варов|[оі]варів|ургов|ургів)$/u;
const TRADE_BEHIND_LINK =
  /^\p{L}{3,}(?:ists|makers|istes|logues|istas|[oó]logos|isten|logen|ärzte|händler|forscher|züchter|lehrer)$/iu;
const TRADE_LINKS: ReadonlySet<string> = new Set(['of', 'der', 'des', 'de', 'los', 'las']);
const MAX_LINKS = 2;

/**
 * Whether a body is that of a trade: «Європейська рада сироварів», «Верховный суд охотников»,
 * “Kongress der Augenärzte”, “congrès des dentistes”.
 */
export function isOfTrade({ last }: Match, texts: Texts): boolean {
  if (!adjoins(last, texts)) return false;
  const [noun, next] = [folded(last, texts), folded(last + 1, texts)];
  if (INTERNATIONAL.test(noun)) return OTHER_AIM.test(next);
  if (noun === AGENCY) return hasOtherAim(last, texts);
  if (!BODY_NOUN.test(texts.word(last))) return false;
  let at = last + 1;
  if (TRADE.test(texts.word(at))) return true;
  while (at - last <= MAX_LINKS && TRADE_LINKS.has(texts.word(at)) && adjoins(at, texts)) at++;
  return at > last + 1 && TRADE_BEHIND_LINK.test(texts.word(at));
}
/**
 * An international agency in Arabic and Persian, and what one is for whose longer name has not
 * matched: الوكالة الدولية للطاقة is not that for atomic energy.
 */
const INTERNATIONAL = foldedPattern(/^(?:الدولية|(?:بین)?المللی)$/u);
const OTHER_AIM = foldedPattern(/^(?:للطاق\p{L}+|ل?لبحوث|لأبحاث|لمكافحة|ل?لتنمية|انرژی\p{L}*)$/u);
const AGENCY = foldVariants('آژانس');

/** The same of the noun alone, behind which stands “international”, in one word or two. */
function hasOtherAim(agency: number, texts: Texts): boolean {
  for (let at = agency + 1; at <= agency + 2 && adjoins(at, texts); at++) {
    if (INTERNATIONAL.test(folded(at, texts))) return OTHER_AIM.test(folded(at + 1, texts));
  }
  return false;
}
