import { adjoins, CAPITALISED, folded, isFollowed } from '../../match/neighbours.ts';
import { covers } from '../../weigh/positions.ts';
import type { Page } from '../../weigh/weigh.ts';
import type { Texts } from '../../words/texts.ts';
import type { Name } from '../grammar/beside.ts';

/**
 * Line-ups of clubs, in which family names stand in a row: “Kern – Bauer, Merz, Vogt – Reiss
 * (61. Kraft). Coach: Schulz”, among them some that leaders have.
 */

/** What says that a row of names is one of players; in a sentence of politics, most say something else. */
const LINE_UP = new RegExp(
  `^(?:${[
    'lineups? line xi subs substitutes unused bench coach manager',
    'aufstellung spielten ersatzbank eingewechselt trainer trainerin tore torschützen',
    'compos? compositions? entraîneur entraîneuse remplaçants buts buteurs titulaires',
    'alineación alineaciones dt suplentes entrenador titulares cambios goles',
    'formazione allenatore escalação técnico opstelling',
    'состав составы тренер запасные замены голы',
    'склад склади тренер запасні заміни голи',
    'kadro kadrosu yedekler direktör teknik',
  ]
    .join(' ')
    .replaceAll(' ', '|')})$`,
);
/** How far the word is looked for, and names beside, in words to each side. */
const NEAR_WORD = 40;
const NEAR = 14;
/** How many of the names beside must be nobody’s whom a page names otherwise. */
const UNKNOWN = 3;

/** Whether a family name stands in the line-up of a team. */
export function isInLineUp(
  { first, last }: Name,
  { texts, forms }: Pick<Page, 'texts' | 'forms'>,
): boolean {
  if (first !== last || !isItem(first, texts)) return false;
  const { texts: blocks, length } = texts.words;
  let unknown = 0;
  const from = Math.max(0, first - NEAR);
  for (let at = from; at <= last + NEAR && at < length && unknown < UNKNOWN; at++) {
    if (blocks[at] === blocks[first] && isItem(at, texts) && !covers(forms, at)) unknown++;
  }
  if (unknown < UNKNOWN) return false;
  for (let at = Math.max(0, first - NEAR_WORD); at <= last + NEAR_WORD && at < length; at++) {
    if (blocks[at] === blocks[first] && LINE_UP.test(folded(at, texts)) && isLabel(at, texts))
      return true;
  }
  return false;
}

/** Whether a word labels what follows: “Coach: Schulz”, “LA COMPO DE LAVAL. –”, “Subs not used:”. */
function isLabel(word: number, texts: Texts): boolean {
  for (let at = word; at < word + LONGEST_LABEL && isFollowed(at, texts); at++) {
    if (/[:.]/.test(texts.gap(at) ?? '')) return true;
    if (!adjoins(at, texts) || OF_STATE.test(folded(at + 1, texts))) return false;
  }
  return false;
}
const LONGEST_LABEL = 4;
/** What else has members: «Состав делегации: Лавров, …». */
const OF_STATE =
  /^(?:gouvernement|délégation|cabinet|commission|conseil|bureau|jury|gobierno|gabinete|делегаци|правительств|кабинет|комисси|комитет|совет|жюри|суда|делегаці|уряд|кабінет|коміс|коміт|рад[аи])/;

/** Whether a word is all that stands between two marks of a list: “, Merz,”, “(Merz, 71.)”. */
function isItem(word: number, texts: Texts): boolean {
  if (!CAPITALISED.test(texts.word(word))) return false;
  const isMark = (left: number) => !isFollowed(left, texts) || MARK.test(texts.gap(left) ?? '');
  return isMark(word) && (isMark(word - 1) || isMinute(word - 1, texts));
}
const MARK = /[,;:()–—.'’]| - /;

/** Whether the minute stands before a name in which he came on: (61. Kraft), (71' Merz). */
function isMinute(word: number, texts: Texts): boolean {
  return /^\d{1,3}e?$/.test(texts.word(word));
}
