import { wordKey } from '../../lists/word-key.ts';
import { adjoins, CAPITALISED, folded } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { around } from '../../weigh/positions.ts';
import { readings } from '../../words/clitics.ts';
import type { Texts } from '../../words/texts.ts';

/**
 * Words for relatives as they stand before a given name: “Netanjahu und dessen Frau Sara”,
 * “Biden and his son Hunter”, and for a first lady.
 */
const KIN: ReadonlySet<string> = new Set(
  `father mother vater mutter père mère padre madre babası annesi отец отца мать батько батька мати والده والدته پدرش مادرش wife husband son daughter brother sister frau ehefrau gattin mann ehemann sohn tochter bruder schwester
  femme épouse mari fils fille frère sœur esposa mujer esposo marido hijo hija hermano hermana
  eşi karısı kocası oğlu kızı kardeşi ağabeyi ablası жена жены женой супруга супруги супругой сын сына сыном дочь дочери дочерью
  oma opa tante onkel großmutter großvater mamie abuela abuelo tía tío grandmother aunt uncle бабушка бабушки дедушка тётя тёти тёте тётей дядя дяди дяде дядей бабуся бабусі баба дідусь тітка дядько
  брат брата братом сестра сестры сестрой дружина дружини дружиною син сином донька доньки брати
  زوجته ابنه ابنته شقيقه شقيقته همسرش پسرش دخترش برادرش خواهرش
  نجل ابن ابنة زوجة شقيق شقيقة پسر دختر همسر برادر خواهر
  lady dame dama леди леді`
    .split(/\s+/)
    .map(wordKey),
);

/** Whether a word is one for a relative, in Arabic also with what it attaches to it: وزوجته. */
function isKin(word: number, texts: Texts): boolean {
  const key = folded(word, texts);
  return KIN.has(key) || readings(key).some((reading) => KIN.has(reading.word));
}

/** Countries whose names are given to children, in the languages that have them. */
const GIVEN: ReadonlySet<string> = new Set(
  'argentina chad cuba georgia india ireland israel israël jamaica jordan jordán kenya libia libya mali ливия лівія лівії'.split(
    ' ',
  ),
);

/** Whether a folded word is the name of a country that parents give to their children. */
export function isGivenToChildren(word: string): boolean {
  return GIVEN.has(word);
}

/**
 * Whether a country's name is that of somebody's relative: “his son
 * Israel”, but not “Mother India”.
 */
export function isNameOfRelative(
  { first, last }: Match,
  texts: Texts,
  lang: string | null,
): boolean {
  if (first !== last || !isGivenToChildren(folded(first, texts)) || !adjoins(first - 1, texts))
    return false;
  const kin = folded(first - 1, texts);
  if (kin === SON && lang !== 'en') return false;
  return isKin(first - 1, texts) && !PARENTS.test(kin);
}
/**
 * A relative in English only: “los socios son Argentina y Cuba” they are, « son Mali natal » his,
 * “son Mali darbesi” the last.
 */
const SON = 'son';
const PARENTS = /^(?:mother|mutter|mère|madre|father|vater|père|padre)$/;

/**
 * Leaves out the counter-words that are given names of relatives whom the page calls so, “his son
 * Hunter”, there and wherever they stand alone again: they say nothing against the one who is
 * meant, as the name of a namesake would.
 */
export function withoutRelatives(words: readonly Match[], texts: Texts): Match[] {
  const nameOf = ({ first, pattern }: Match) => `${pattern.entry} ${folded(first, texts)}`;
  const called = new Set(words.filter((one) => isCalledRelative(one, texts)).map(nameOf));
  if (called.size === 0) return [...words];
  return words.filter((one) => {
    if (one.kind !== 'against') return true;
    if (isCalledRelative(one, texts)) return false;
    return one.first !== one.last || isLonger(one, texts) || !called.has(nameOf(one));
  });
}

function isCalledRelative(match: Match, texts: Texts): boolean {
  return match.kind === 'against' && hasRelativeBefore(match, texts);
}

/** Whether a given name has a family name behind it. */
function isLonger({ last }: Match, texts: Texts): boolean {
  return adjoins(last, texts) && CAPITALISED.test(texts.word(last + 1));
}

/** Whether a name says whose relative somebody is: «сын Кадырова», «پسر خامنه‌ای». */
export function hasRelativeBefore({ first }: Match, texts: Texts): boolean {
  return adjoins(first - 1, texts) && isKin(first - 1, texts);
}

/**
 * Whether a word for a family stands before a family name that is the one we know: the page has it
 * in full, or a cue beside it: « la famille Assad a fui à Moscou ».
 */
export function isOfFamily(
  match: Match,
  texts: Texts,
  sure: readonly Match[] = [],
  cues: readonly Match[] = [],
): boolean {
  const { first, last } = match;
  if (!adjoins(first - 1, texts) || !FAMILY.test(folded(first - 1, texts))) return false;
  const { texts: blocks } = texts.words;
  return (
    around(match, sure).some((full) => full.first !== full.last) ||
    around(match, cues).some(
      (cue) =>
        blocks[cue.first] === blocks[first] &&
        Math.max(cue.first - last, first - cue.last) <= NEAR_CUE,
    )
  );
}
/** Distance of such a cue, in words. */
const NEAR_CUE = 12;
const FAMILY = /^(?:famille|familia|familie|famiglia|família)$/;

/** How many given names stand between such a word and a family name. */
const MAX_GIVEN = 2;

/**
 * Whether a family name is that of a relative named in full, who does not take it from the one we
 * know: “eşi Dilek İmamoğlu”.
 */
export function isOfRelative({ first }: Match, texts: Texts): boolean {
  for (let at = first - 1; at >= first - 1 - MAX_GIVEN && adjoins(at, texts); at--) {
    if (isKin(at, texts)) return at < first - 1;
  }
  return false;
}

/**
 * Whether a name only says whose relative somebody else is: “Michelle Obama, the wife of former
 * President Barack Obama”. Whoever is named so is not whom the page goes on about.
 */
export function isWhoseRelative({ first }: Match, texts: Texts): boolean {
  for (let at = first - 1; at >= first - MAX_TITLES && runsOn(at, texts); at--) {
    if (OF.test(folded(at, texts)) && runsOn(at - 1, texts) && isKin(at - 1, texts)) return true;
  }
  return false;
}
/** How many words, articles and a given name among them, stand between “of” and such a name. */
const MAX_TITLES = 6;
const OF = /^(?:of|von|vom|des|der|de|du|del|di|van)$/;

/** Whether nothing but a space, an apostrophe or a hyphen follows a word. */
function runsOn(word: number, texts: Texts): boolean {
  return adjoins(word, texts) || /^[-'’]$/.test(texts.gap(word) ?? '');
}
