import type { Term } from '../draft/terms.ts';
import { beginsOnlySentences } from './first-words.ts';
import {
  isAdjective,
  isAfterDeterminer,
  isBeforeCountry,
  isCommonByForm,
  isCountry,
  isNounLike,
  isOfName,
  isWhatSomeoneIs,
} from './german.ts';
import { kindOf } from './kind-of.ts';
import { type Found, inflected, toCompare, withoutHeads } from './same-name.ts';

/** Lower-case words within names. */
const WITHIN = 'de|del|della|di|da|dos|von|van|van der|von der|zu|al|el|y|bin|ibn|ben|abu|of';
/** In German, articles would join common nouns. */
const ARTICLES = 'du|des|de la|la|le';
/** A run of words with capitals. */
const runOf = (within: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{M}\\p{N}’'-]*(?:(?: (?:${within}) | |-)\\p{Lu}[\\p{L}\\p{M}\\p{N}’'-]*)*`,
    'gu',
  );
const RUN = runOf(`${WITHIN}|${ARTICLES}`);
const GERMAN_RUN = runOf(WITHIN);

/** An elided article: “l’”, “d’”, “qu’”. Not part of the name. */
const ELIDED = /^(?:[cdjlmnst]|qu|dell|all|nell|sull|un)[’'](?=\p{L})/iu;

/** Bodies and seas with one capital and a lower-case adjective: “Conseil constitutionnel”. */
const BODY =
  /(?:^| )(?:Conseil|Assemblée|Cour|Commission|Parti|Front|Banque|Union|Parlement|Tribunal|Chambre|Comité|Fédération|République|Mer|Océan|Consejo|Asamblea|Corte|Comisión|Partido|Frente|Banco|Unión|Parlamento|Tribunal|Comité|República|Mar|Océano|Consiglio|Assemblea|Commissione|Partito|Banca|Unione|Repubblica|Mare|Conselho|Assembleia|Comissão|União)$/u;
const ADJECTIVE =
  /^ \p{Ll}+(?:al|ale|el|elle|ien|ienne|éen|éenne|ique|ain|aine|ais|aise|ois|oise|ême|iste|aire|ico|ica|ano|ana|eo|ea|és|esa|ês|eu|eia)(?!\p{L})/u;

/** Finds names by their capitals; in German, which capitalises all nouns, by other signs. */
export function byCapitals(sentences: readonly string[], lang: string): Term[] {
  const small = new Set(
    sentences.flatMap((each) => each.match(/(?<!\p{L})\p{Ll}[\p{L}\p{M}]*/gu) ?? []),
  );
  const runs = sentences.flatMap((sentence, index) =>
    runsIn(sentence, lang).map((run) => ({ ...run, index })),
  );
  const isCommon = lang === 'de' ? commonNouns(runs) : () => false;
  const found = new Map<string, Found>();
  for (const { words, begins, index, isDetermined, isPlace } of runs) {
    const bare = withoutFirst(words, begins, lang, small);
    const isNoun = isDetermined || bare.length < words.length;
    const split = lang === 'de' ? ownersApart(bare, isNoun) : [bare];
    const parts = split.flatMap((each) => partsOf(each, isCommon));
    for (const { words: part, isCalled } of parts) {
      const name = part.join(' ');
      if (name.length < 2 || isCrossHead(name) || (part.length === 1 && BODY.test(name))) continue;
      const known = found.get(name) ?? { sentences: new Set<number>(), sure: false };
      known.sentences.add(index);
      found.set(name, known);
      const isAlone = part.length === 1 && bare.length === 1;
      if (known.sure || (begins && isAlone && lang !== 'de')) continue;
      known.sure =
        lang !== 'de' ||
        isGermanName(part, {
          isCalled,
          begins: begins && parts[0]?.words === part,
          isNoun: isNoun && isAlone,
          isPlace,
          times: known.sentences.size,
        });
    }
  }
  const sure = [...found].filter(([, each]) => each.sure);
  const terms = toCompare(sure, ([, each]) => each.sentences.size);
  return inflected(withoutHeads(terms)).map(([name, { sentences: at }]) => ({
    name,
    kind: kindOf(name),
    sentences: [...at].sort((a, b) => a - b),
  }));
}

/** Removes words that are only capitalised because they start a sentence. */
function withoutFirst(
  words: readonly string[],
  begins: boolean,
  lang: string,
  small: ReadonlySet<string>,
): readonly string[] {
  const [first = '', ...more] = words;
  // Within a sentence, a capitalised article belongs to the name, “Le Monde”; but German
  // capitalises “Sie” and “Ihr”, too.
  const isOut = begins || more.length === 0 || (lang === 'de' && !/^(?:Der|Die|Das)$/.test(first));
  const isFirst = isOut && beginsOnlySentences(first, lang);
  if (isFirst) return withoutFirst(more, begins, lang, small);
  return begins && small.has(first.toLowerCase()) ? more : words;
}

/** German capitalises all nouns: a single one needs more to be a name. */
function isGermanName(
  [word = '', ...more]: readonly string[],
  at: {
    /** Whether it is preceded by what it is: “Präsident Reed”. */
    readonly isCalled: boolean;
    readonly begins: boolean;
    readonly isNoun: boolean;
    readonly isPlace: boolean;
    readonly times: number;
  },
): boolean {
  if (more.length > 0) return !(at.begins && isAdjective(word));
  if (isCountry(word) || isShort(word)) return true;
  if (at.isNoun || isNounLike(word)) return false;
  return at.isCalled || (!at.begins && (at.isPlace || at.times > 1));
}

function isShort(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

interface Part {
  readonly words: readonly string[];
  readonly isCalled: boolean;
}

/** The names in a run, split at common nouns, and at words that then join nothing. */
function partsOf(words: readonly string[], isCommon: (word: string) => boolean): Part[] {
  const parts: { words: string[]; isCalled: boolean }[] = [{ words: [], isCalled: false }];
  for (const word of words) {
    if (isCommon(word)) parts.push({ words: [], isCalled: isWhatSomeoneIs(word) });
    else parts.at(-1)?.words.push(word);
  }
  const isSmall = (word = '') => /^\p{Ll}/u.test(word);
  return parts.map(({ words: part, isCalled }) => {
    const from = part.findIndex((word) => !isSmall(word));
    const isBody = BODY.test(part.at(-2) ?? '');
    const to = isBody ? part.length - 1 : part.findLastIndex((word) => !isSmall(word));
    return { words: part.slice(Math.max(0, from), to + 1), isCalled };
  });
}

interface Run {
  readonly words: string[];
  /** Whether it starts a sentence. */
  readonly begins: boolean;
  /**
   * Whether, in German, an article or the like precedes it: a single word is then a common noun.
   */
  readonly isDetermined: boolean;
  /** Whether it follows a preposition that only places take without an article. */
  readonly isPlace: boolean;
}

const BEFORE_PLACE = /(?<!\p{L})(?:in|nach|aus)\s$/iu;

function runsIn(sentence: string, lang: string): Run[] {
  return Array.from(sentence.matchAll(lang === 'de' ? GERMAN_RUN : RUN), ({ 0: run, index }) => {
    const before = sentence.slice(0, index);
    const bare = run.replace(ELIDED, '').replace(/[’'-]+$/, '');
    const after = sentence.slice(index + run.length);
    const adjective = BODY.test(bare) ? (ADJECTIVE.exec(after)?.[0] ?? '') : '';
    const words = (bare + adjective).split(' ');
    return {
      words: /^\p{Lu}/u.test(bare) ? words : [],
      begins: !/[\p{L}\p{N}]/u.test(before.split(/[.!?:„“«"] ?/).at(-1) ?? ''),
      isDetermined: lang === 'de' && isAfterDeterminer(before),
      isPlace: BEFORE_PLACE.test(before),
    };
  });
}

/**
 * A German run, split where one part only says whose or where the other is: “Bande von
 * Dieben”, “Küste Venezuelas”.
 */
function ownersApart(words: readonly string[], isDetermined: boolean): (readonly string[])[] {
  const [first = '', second = '', ...more] = words;
  if (isBeforeCountry(first, second)) return [[second, ...more]];
  return isOfName(first, second, isDetermined) ? [words] : [[first], more];
}

/** German nouns that the document shows to be common: by an article, or by their ending. */
function commonNouns(runs: readonly Run[]): (word: string) => boolean {
  const seen = new Map<string, { with: number; without: number }>();
  for (const { words, isDetermined } of runs) {
    const isNoun = isDetermined && words.length === 1;
    for (const word of words) {
      const times = seen.get(word) ?? { with: 0, without: 0 };
      if (isNoun) times.with++;
      else times.without++;
      seen.set(word, times);
    }
  }
  return (word) => {
    if (isShort(word) || isCountry(word)) return false;
    const last = word.split('-').at(-1) ?? word;
    if (isCommonByForm(last)) return true;
    const times = seen.get(word);
    return times !== undefined && times.with > 0 && times.with >= times.without;
  };
}

/** A heading within the page: “RISK REMAINS”. */
function isCrossHead(name: string): boolean {
  return name.includes(' ') && name.length > 9 && name === name.toUpperCase();
}
