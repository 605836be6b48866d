/** Endings of single words in Russian and Ukrainian. */

export type Slavic = 'ru' | 'uk';

/** Genitive, dative, accusative, instrumental and locative, with their possible endings. */
export type Cases = readonly [Ends, Ends, Ends, Ends, Ends];
type Ends = readonly string[];

/** The stem of a shorter word hardly identifies a name. */
export const SHORTEST = 4;
const VELAR = /[гкх]$/i;
const HUSHING = /[жчшщц]$/i;
const CONSONANT = /[бвгджзклмнпрстфхцчшщ]$/i;
const ALL_CAPITALS = /^\p{Lu}+$/u;

export function isName(word = ''): boolean {
  return /^\p{Lu}/u.test(word);
}

export function isAdjective(word: string, lang: Slavic): boolean {
  if (word.length < SHORTEST + 1) return false;
  return (lang === 'ru' ? RUSSIAN_ADJECTIVE : UKRAINIAN_ADJECTIVE).test(word);
}

const RUSSIAN_ADJECTIVE =
  /(?:[ыи]й|[кнвтжш]ой|[бвгджзклмнпрстхчшщ](?:ая|ое|ые)|няя|[нчшщ]ее|[кгхжчшщ]ие)$/;
/**
 * Ukrainian adjectives end in one vowel where Russian ones end in two, and so do nouns. The consonant before -на
 * marks an adjective, except in війна; of -ова, only names of bodies do, since мова and основа are nouns.
 */
const UKRAINIAN_ADJECTIVE =
  /(?:[бвгджзклмнпрстхцчш]ий|ній|(?:[сзц]ьк|[бвгджзклмнпртсхцчшьщ]н|(?<!в)[іаое]йн|(?:військ|уряд|світ|фінанс|торг)ов|велик|вч)[аеі]|[аеєяо]не|[аеєя]ні)$/i;

/** For an adjective, or a surname declined like one: Зеленский. */
export function adjective(word: string, lang: Slavic): Cases | null {
  const ends = (pattern: RegExp) => pattern.test(word);
  const stem = word.slice(0, -2);
  const short = word.slice(0, -1);
  if (lang === 'ru') {
    const soft = HUSHING.test(stem) || ends(/н(?:ий|ее|яя|ие)$/);
    const i = soft || VELAR.test(stem) ? 'и' : 'ы';
    const o = soft ? 'е' : 'о';
    if (ends(/(?:[ыи]й|ой|[ое]е)$/)) {
      const genitive = `${stem}${o}го`;
      return [[genitive], [`${stem}${o}му`], [word, genitive], [`${stem}${i}м`], [`${stem}${o}м`]];
    }
    if (ends(/(?:ая|яя)$/)) {
      const oblique = `${stem}${o}й`;
      return [[oblique], [oblique], [stem + (ends(/яя$/) ? 'юю' : 'ую')], [oblique], [oblique]];
    }
    if (ends(/[ыи]е$/)) {
      return [[`${stem}${i}х`], [`${stem}${i}м`], [word], [`${stem}${i}ми`], [`${stem}${i}х`]];
    }
    return null;
  }
  if (ends(/[иі]й$/)) {
    const o = ends(/ній$/) ? 'ьо' : 'о';
    const genitive = `${stem}${o}го`;
    return [
      [genitive],
      [`${stem}${o}му`],
      [word, genitive],
      [`${stem}${ends(/ній$/) ? 'ім' : 'им'}`],
      [`${stem}${o}му`],
    ];
  }
  if (ends(/а$/)) {
    return [[`${short}ої`], [`${short}ій`], [`${short}у`], [`${short}ою`], [`${short}ій`]];
  }
  if (ends(/е$/)) {
    return [[`${short}ого`], [`${short}ому`], [word], [`${short}им`], [`${short}ому`]];
  }
  if (ends(/і$/)) return [[`${short}их`], [`${short}им`], [word], [`${short}ими`], [`${short}их`]];
  return null;
}

/** For a noun in the nominative singular, or in the plural if it ends like one. */
export function noun(word: string, lang: Slavic): Cases | null {
  if (word.length < SHORTEST) return null;
  const stem = word.slice(0, -1);
  const ends = (pattern: RegExp) => pattern.test(word);
  if (ALL_CAPITALS.test(word)) {
    if (!CONSONANT.test(word) || !/[АЕЄИІЇОУЫЭЮЯ]/.test(word)) return null;
    return [
      [`${word}а`, `${word}у`],
      [`${word}у`],
      [word],
      [`${word}ом`],
      [`${word}${lang === 'ru' ? 'е' : 'і'}`],
    ];
  }
  if (isName(word) && ends(lang === 'ru' ? /(?:ск|цк|ьк)[иы]й$/ : /(?:ськ|зьк|цьк)ий$/)) {
    return adjective(word, lang);
  }
  return lang === 'ru' ? russian(word, stem, ends) : ukrainian(word, stem, ends);
}

function russian(word: string, stem: string, ends: (pattern: RegExp) => boolean): Cases | null {
  if (ends(CONSONANT)) {
    const om = HUSHING.test(word) ? 'ем' : 'ом';
    const isSurname = isName(word) && ends(/(?:[оеё]в|[иы]н)$/);
    const instrumental = isSurname ? [`${word}ым`, word + om] : [word + om];
    return [[`${word}а`], [`${word}у`], [word, `${word}а`], instrumental, [`${word}е`]];
  }
  const i = VELAR.test(stem) || HUSHING.test(stem) ? 'и' : 'ы';
  if (ends(/а$/)) {
    const o = HUSHING.test(stem) ? 'е' : 'о';
    return [[stem + i], [`${stem}е`], [`${stem}у`], [`${stem}${o}й`], [`${stem}е`]];
  }
  if (ends(/ия$/)) return [[`${stem}и`], [`${stem}и`], [`${stem}ю`], [`${stem}ей`], [`${stem}и`]];
  if (ends(/я$/)) return [[`${stem}и`], [`${stem}е`], [`${stem}ю`], [`${stem}ей`], [`${stem}е`]];
  if (ends(/ь$/)) {
    return [
      [`${stem}я`, `${stem}и`],
      [`${stem}ю`, `${stem}и`],
      [word, `${stem}я`],
      [`${stem}ем`, `${stem}ью`],
      [`${stem}е`, `${stem}и`],
    ];
  }
  if (ends(/ий$/)) return [[`${stem}я`], [`${stem}ю`], [`${stem}я`], [`${stem}ем`], [`${stem}и`]];
  if (ends(/й$/))
    return [[`${stem}я`], [`${stem}ю`], [`${stem}я`, word], [`${stem}ем`], [`${stem}е`]];
  if (ends(/[иь]е$/)) return [[`${stem}я`], [`${stem}ю`], [word], [`${stem}ем`], [`${stem}и`]];
  if (ends(/[вск]о$/)) return [[`${stem}а`], [`${stem}у`], [word], [`${stem}ом`], [`${stem}е`]];
  return pluralCases(word, stem, 'ru');
}

function ukrainian(word: string, stem: string, ends: (pattern: RegExp) => boolean): Cases | null {
  if (ends(CONSONANT)) {
    const base = isName(word) && ends(/ів$/) ? `${word.slice(0, -2)}ов` : word;
    const o = HUSHING.test(word) ? 'е' : 'о';
    const isSurname = isName(word) && ends(/(?:[оеє]в|[иі]н)$/);
    return [
      [`${base}а`, `${base}у`],
      [`${base}у`, `${base}${o}ві`],
      [word, `${base}а`],
      isSurname ? [`${base}им`, `${base}${o}м`] : [`${base}${o}м`],
      [`${softened(base)}і`],
    ];
  }
  if (ends(/а$/)) {
    const soft = `${softened(stem)}і`;
    const i = HUSHING.test(stem) ? 'і' : 'и';
    return [
      [stem + i],
      [soft],
      [`${stem}у`],
      [`${stem}${HUSHING.test(stem) ? 'е' : 'о'}ю`],
      [soft],
    ];
  }
  if (ends(/ія$/)) return [[`${stem}ї`], [`${stem}ї`], [`${stem}ю`], [`${stem}єю`], [`${stem}ї`]];
  // Neuter after an apostrophe or a doubled consonant: Придністров'я, Запоріжжя.
  if (ends(/['’ʼ]я$/)) return [[word], [`${stem}ю`], [word], [`${word}м`], [`${stem}ї`]];
  if (ends(/([нжлтдчш])\1я$/)) return [[word], [`${stem}ю`], [word], [`${word}м`], [`${stem}і`]];
  if (ends(/я$/)) return [[`${stem}і`], [`${stem}і`], [`${stem}ю`], [`${stem}ею`], [`${stem}і`]];
  if (ends(/ь$/)) {
    return [
      [`${stem}я`, `${stem}і`],
      [`${stem}ю`, `${stem}і`],
      [word, `${stem}я`],
      [`${stem}ем`, `${stem}ю`],
      [`${stem}і`],
    ];
  }
  if (ends(/й$/))
    return [
      [`${stem}я`],
      [`${stem}ю`],
      [`${stem}я`, word],
      [`${stem}єм`],
      [`${stem}ї`, `${stem}ю`],
    ];
  if (ends(/[вск]о$/)) {
    return [[`${stem}а`], [`${stem}у`, `${stem}ові`], [word], [`${stem}ом`], [`${stem}і`]];
  }
  return pluralCases(word, stem, 'uk');
}

/** In Ukrainian г, к and х become з, ц and с before і. */
function softened(stem: string): string {
  return stem.replace(/[гкх]$/, (letter) => ({ г: 'з', к: 'ц', х: 'с' })[letter] ?? letter);
}

/** For a noun in the nominative plural: талибы, санкции. Names have none. */
function pluralCases(word: string, stem: string, lang: Slavic): Cases | null {
  if (isName(word) && word.length < SHORTEST + 2) return null;
  const soft = lang === 'ru' ? /ии$/ : /ії$/;
  if (soft.test(word)) {
    return [[`${stem}й`], [`${stem}ям`], [word], [`${stem}ями`], [`${stem}ях`]];
  }
  const plural = lang === 'ru' ? /[бвгджзклмнпрстфхцчшщ][ыи]$/ : /[бвгджзклмнпрстфхцчшщ][иі]$/;
  if (!plural.test(word)) return null;
  const ov = lang === 'ru' ? (HUSHING.test(stem) ? 'ей' : 'ов') : 'ів';
  return [[stem + ov, stem], [`${stem}ам`], [word, stem + ov], [`${stem}ами`], [`${stem}ах`]];
}

/** The plural of a common noun, in each case. */
export function pluralOf(word: string, lang: Slavic): string[] {
  if (isName(word) || word.length < SHORTEST) return [];
  const stem = word.slice(0, -1);
  const plural = () => {
    if (CONSONANT.test(word)) {
      const i = lang === 'ru' ? (VELAR.test(word) || HUSHING.test(word) ? 'и' : 'ы') : 'и';
      return word + i;
    }
    if (/а$/.test(word)) return stem + (lang === 'ru' ? (VELAR.test(stem) ? 'и' : 'ы') : 'и');
    if (/ия$/.test(word)) return `${stem}и`;
    if (/ія$/.test(word)) return `${stem}ї`;
    return null;
  };
  const nominative = plural();
  if (nominative === null) return [];
  const cases = pluralCases(nominative, nominative.slice(0, -1), lang);
  return [nominative, ...(cases?.flat() ?? [])];
}

/** A name after another may stay unchanged: those that end in a vowel do. */
export function followingName(word: string, lang: Slavic): Cases | null {
  if (!/[бвгджзклмнпрстфхцчшщй]$/.test(word) || ALL_CAPITALS.test(word)) return null;
  return noun(word, lang) ?? adjective(word, lang);
}
