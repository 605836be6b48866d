import type { Kind } from '../../packs/kind.ts';
import type { Term } from '../draft/terms.ts';

/**
 * Names of a language without a lexicon of its own here: by capitals, or else by repetition. What is a name is told by
 * the whole document, as one place alone seldom tells it.
 */
export function namesIn(sentences: readonly string[], lang: string): Term[] {
  const count = (pattern: RegExp) =>
    sentences.reduce((sum, each) => sum + (each.match(pattern)?.length ?? 0), 0);
  // A word in Latin letters makes no text of them.
  const hasCapitals = count(/[\p{Ll}\p{Lu}]/gu) > count(/\p{Lo}/gu);
  return hasCapitals ? byCapitals(sentences, lang) : byRepetition(sentences, lang);
}

/** Small words that stand inside of names. */
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

/** An article that has lost its vowel: “l’”, “d’”, “qu’”. It is none of the name. */
const ELIDED = /^(?:[cdjlmnst]|qu|dell|all|nell|sull|un)[’'](?=\p{L})/iu;

/** Bodies and seas that have one capital, and then a common adjective: “Conseil constitutionnel”. */
const BODY =
  /(?:^| )(?:Conseil|Assemblée|Cour|Commission|Parti|Front|Banque|Union|Parlement|Tribunal|Chambre|Comité|Fédération|République|Mer|Océan|Consejo|Asamblea|Corte|Comisión|Partido|Frente|Banco|Unión|Parlamento|Tribunal|Comité|República|Mar|Océano|Consiglio|Assemblea|Commissione|Partito|Banca|Unione|Repubblica|Mare|Conselho|Assembleia|Comissão|União)$/u;
const ADJECTIVE =
  /^ \p{Ll}+(?:al|ale|el|elle|ien|ienne|éen|éenne|ique|ain|aine|ais|aise|ois|oise|ême|iste|aire|ico|ica|ano|ana|eo|ea|és|esa|ês|eu|eia)(?!\p{L})/u;

/** Before a German word, an article or the like: it is a common noun, which has its capital from being a noun. */
const DETERMINER =
  /(?:^|\s)(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|kein\p{L}*|im|am|zum|zur|vom|beim|ins|ans|sein\p{L}*|ihr\p{L}*|dies\p{L}*|jed\p{L}*|mehrere\p{L}*|viele\p{L}*|zwei|drei|\d+|\p{Ll}+(?:en|er|es|em|e))\s$/iu;
/** Endings that only common nouns of German have, and what people are called. */
const GERMAN_NOUN =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|ismus|nis|nisse|tum|chen|innen|präsident(?:in)?|kanzler(?:in)?|minister(?:in)?|sprecher(?:in)?|chef(?:in)?|könig(?:in)?)$|^(?:Herr|Frau|Land|Länder|Menschen|Jahr|Jahre|Teil|Ende|Anfang|Prozent|Millionen|Milliarden|Uhr|Euro|Dollar)$/iu;

interface Found {
  readonly sentences: Set<number>;
  sure: boolean;
}

function byCapitals(sentences: readonly string[], lang: string): Term[] {
  const small = new Set(
    sentences.flatMap((each) => each.match(/(?<!\p{L})\p{Ll}[\p{L}\p{M}]*/gu) ?? []),
  );
  const runs = sentences.flatMap((sentence, index) =>
    runsIn(sentence, lang).map((run) => ({ ...run, index })),
  );
  const isCommon = lang === 'de' ? commonNouns(runs) : () => false;
  const found = new Map<string, Found>();
  for (const { words, begins, index, isNoun, isPlace } of runs) {
    // The first word of a sentence has its capital from there, where it is seen without elsewhere.
    const isFirst = begins && small.has((words[0] ?? '').toLowerCase());
    for (const part of partsOf(isFirst ? words.slice(1) : words, isCommon)) {
      const name = part.join(' ');
      if (name.length < 2 || isCrossHead(name)) continue;
      const known = found.get(name) ?? { sentences: new Set<number>(), sure: false };
      known.sentences.add(index);
      const isAlone = part.length === 1 && words.length === 1;
      // All German nouns have capitals: one that comes once needs more to be a name.
      const isNamed = lang !== 'de' || !isAlone || isPlace || known.sentences.size > 1;
      known.sure ||= !(begins && isAlone) && !isNoun && isNamed;
      found.set(name, known);
    }
  }
  const terms = [...found].filter(([, { sure }]) => sure);
  return inflected(withoutHeads(terms)).map(([name, { sentences: at }]) => ({
    name,
    kind: kindOf(name),
    sentences: [...at].sort((a, b) => a - b),
  }));
}

/** The names in a run: common nouns part them, and what joins words joins none that are gone. */
function partsOf(words: readonly string[], isCommon: (word: string) => boolean): string[][] {
  const parts: string[][] = [[]];
  for (const word of words) {
    if (isCommon(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  const isSmall = (word = '') => /^\p{Ll}/u.test(word);
  return parts.map((part) => {
    const from = part.findIndex((word) => !isSmall(word));
    const isBody = BODY.test(part.at(-2) ?? '');
    const to = isBody ? part.length - 1 : part.findLastIndex((word) => !isSmall(word));
    return part.slice(Math.max(0, from), to + 1);
  });
}

interface Run {
  readonly words: string[];
  /** Whether a sentence begins with it. */
  readonly begins: boolean;
  /** Whether an article tells it to be a common noun. */
  readonly isNoun: boolean;
  /** Whether it stands after what is said of places alone, without an article. */
  readonly isPlace: boolean;
}

const BEFORE_PLACE = /(?<!\p{L})(?:in|nach|aus|gegen|bei)\s$/iu;

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
      isNoun: lang === 'de' && words.length === 1 && DETERMINER.test(before),
      isPlace: BEFORE_PLACE.test(before),
    };
  });
}

/** German nouns that the document itself shows to be common: with an article before them, or by their ending. */
function commonNouns(runs: readonly Run[]): (word: string) => boolean {
  const seen = new Map<string, { with: number; without: number }>();
  for (const { words, isNoun } of runs) {
    for (const word of words) {
      const times = seen.get(word) ?? { with: 0, without: 0 };
      if (isNoun) times.with++;
      else times.without++;
      seen.set(word, times);
    }
  }
  return (word) => {
    if (word.length > 1 && word === word.toUpperCase()) return false;
    const last = word.split('-').at(-1) ?? word;
    if (GERMAN_NOUN.test(last)) return true;
    const times = seen.get(word);
    return times !== undefined && times.with > 0 && times.with >= times.without;
  };
}

/** “RISK REMAINS”: a line of the page between its paragraphs. */
function isCrossHead(name: string): boolean {
  return name.includes(' ') && name.length > 9 && name === name.toUpperCase();
}

type Listed = readonly (readonly [string, Found])[];

/** “Präsident Emmanuel Macron” goes to “Emmanuel Macron” where that stands alone, too. */
function withoutHeads(found: Listed): Listed {
  const names = new Map(found);
  for (const [name, { sentences }] of found) {
    const words = name.split(' ');
    for (let from = 1; from <= words.length - 2; from++) {
      const tail = words.slice(from).join(' ');
      const rest = found.find(([other]) => other !== name && isSameName(other, tail));
      if (!rest || !names.has(rest[0])) continue;
      for (const at of sentences) rest[1].sentences.add(at);
      names.delete(name);
      break;
    }
  }
  return [...names];
}

/** What a case adds to a word, in Cyrillic letters or in German, after what all cases share. */
const CYRILLIC_CASE = /^(?:[аеёиоуыэюяьйіїє]\p{L}{0,2})?$/u;
const GERMAN_CASE = /^(?:e[nrsm]?|s)?$/u;

/** Whether two names are one in different cases: “Владимира Путина”, “Weißen Hauses”. */
function isSameName(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [one.split(' '), other.split(' ')];
  return a.length === b.length && a.every((word, at) => isSameWord(word, b[at] ?? ''));
}

function isSameWord(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  if (same === one.length && same === other.length) return true;
  if (same < 3) return false;
  const ends = [one.slice(same), other.slice(same)];
  return [CYRILLIC_CASE, GERMAN_CASE].some((pattern) => ends.every((end) => pattern.test(end)));
}

/** One name in several cases is one: as it stands most often, or else the shortest. */
function inflected(found: Listed): Listed {
  const groups: (readonly [string, Found])[][] = [];
  for (const each of found) {
    const group = groups.find(([first]) => first && isSameName(first[0], each[0]));
    if (group) group.push(each);
    else groups.push([each]);
  }
  return groups.flatMap((same) => {
    const [best] = same.toSorted(
      ([a, one], [b, other]) => other.sentences.size - one.sentences.size || a.length - b.length,
    );
    if (!best) return [];
    const sentences = new Set(same.flatMap(([, each]) => [...each.sentences]));
    return [[best[0], { ...best[1], sentences }] as const];
  });
}

/** Arabic and Hebrew write these together with the word that follows. */
const PREFIX = /^(?:وال|بال|كال|فال|لل|ال|و)(?=\p{L}{3})/u;

/** In a script without capitals: words that come again, longer than its common ones. */
function byRepetition(sentences: readonly string[], lang: string): Term[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  const found = new Map<string, Map<string, Set<number>>>();
  for (const [index, sentence] of sentences.entries()) {
    const words = Array.from(segmenter.segment(sentence))
      .filter(({ isWordLike, segment }) => isWordLike && segment.length > 3)
      .map(({ segment }) => segment);
    for (const [at, word] of words.entries()) {
      for (const name of [word, `${word} ${words[at + 1] ?? ''}`.trim()]) {
        if (!sentence.includes(name)) continue;
        const forms = found.get(name.replace(PREFIX, '')) ?? new Map<string, Set<number>>();
        forms.set(name, (forms.get(name) ?? new Set()).add(index));
        found.set(name.replace(PREFIX, ''), forms);
      }
    }
  }
  return [...found.values()].flatMap((forms) => {
    const sentencesOf = new Set([...forms.values()].flatMap((at) => [...at]));
    const [name = ''] = [...forms.keys()].toSorted(
      (a, b) => (forms.get(b)?.size ?? 0) - (forms.get(a)?.size ?? 0),
    );
    if (sentencesOf.size < (name.includes(' ') ? 2 : 3)) return [];
    return [{ name, kind: kindOf(name), sentences: [...sentencesOf].sort((a, b) => a - b) }];
  });
}

function kindOf(name: string): Kind {
  if (/^[\p{Lu}\d]{2,}$/u.test(name)) return 'organisation';
  return name.split(' ').length >= 2 ? 'person' : 'place';
}
