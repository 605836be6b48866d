import { STATES } from './bearers.ts';
import { plainOf } from './letters.ts';
import { adjoins, CAPITALISED, folded, type Known } from './neighbours.ts';
import { covers } from './positions.ts';
import type { Match } from './stands.ts';
import type { Texts } from './texts.ts';

/**
 * Institutions that many countries have under the same name, and the words next to them that say whose they are: “la
 * Cour suprême polonaise”, “the Supreme Court of India”, «Верховный суд Польши».
 */

/** Words between the name and the country, at most two: “de los”. */
const LINKS: ReadonlySet<string> = new Set(
  'of de du des d del dei degli della dello do da dos das van von la las los les l the il lo'.split(
    ' ',
  ),
);
const MAX_LINKS = 2;

/** Adjectives of peoples in French, Spanish, Italian and Portuguese, without endings. */
const STEMS =
  `alban albanes algeri alemana aleman allemand argentin armeni australi belga belge birman bolivian brasilen brasileir bresilien britannique britanic
  bulgar camerounais canadien canadiens chilen chilien chinois colombian colombien congolais coreen croat cuban cubain danois ecuatorian egyptien egipci
  espagnol espanol spagnol estonien ethiopien filipin philippin finlandais frances francais gabonais georgien ghaneen grec grieg guatemaltec haitien hondurn hongrois
  hungar indien indi irakien iraqui iranien irani irlandais israelien israeli israelian italien italian japonais japones kenian kenyan kosovar letton libanais libanes
  libyen lituanien malgache malien marocain marroqui mauritanien mexican mexicain moldav nepalais nigerian norvegien pakistanais paquistani pakistani palestinien
  palestin panamen paraguay peruan peruvien polonais polac portugais portugues roumain ruman russ rus rwandais salvadoren senegalais serb slovaqu soudanais
  suedois suiss suiz syrien siri tchadien tcheque thailandais tunisien turc turqu ukrainien ucranian uruguay venezolan venezuelien`.split(
    /\s+/,
  );
const ADJECTIVE = new RegExp(`^(?:${STEMS.join('|')})(?:ne|[eao])?s?$`);

const FOLLOWED: readonly string[] = ['fr', 'es', 'it', 'pt'];
const GENITIVE: readonly string[] = ['ru', 'uk'];

/** Whether the words after a name say that it is another country's: one that is not a cue of its entry. */
export function isElsewhere(
  { first, last }: Match,
  texts: Texts,
  lang: string | null,
  cues: Known,
): boolean {
  const isCue = (word: number) => cues.some((list) => covers(list, word));
  if (!adjoins(last, texts)) return false;
  const next = last + 1;
  if (GENITIVE.includes(lang ?? '')) {
    return (
      first !== last &&
      texts.casing(first) === 'sentence' &&
      CAPITALISED.test(texts.word(next)) &&
      /(?:[ыиіїяюа]|[ое]го)$/u.test(texts.word(next)) &&
      !isCue(next)
    );
  }
  if (FOLLOWED.includes(lang ?? '') && ADJECTIVE.test(plainOf(folded(next, texts))))
    return !isCue(next);
  let at = next;
  while (at - next < MAX_LINKS && LINKS.has(folded(at, texts))) {
    if (!isBesideLink(at, texts)) return false;
    at++;
  }
  return at > next && CAPITALISED.test(texts.word(at)) && !isCue(at);
}

/** Whether a space or an apostrophe separates a word from the next: d’Israël. */
function isBesideLink(word: number, texts: Texts): boolean {
  return (
    texts.words.texts[word] === texts.words.texts[word + 1] && /^[ '’]$/.test(texts.gap(word) ?? '')
  );
}

/** Whether a place is in a US state, such as Moscow, Idaho; no such town has an entry. */
export function isInState({ last }: Match, texts: Texts): boolean {
  const { words } = texts;
  if (last + 1 >= words.length || words.texts[last + 1] !== words.texts[last]) return false;
  return texts.gap(last) === ', ' && STATES.has(texts.word(last + 1));
}
