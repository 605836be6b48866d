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

/** Whether a word is written as a name: with a capital. */
export function isName(word = ''): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Whether a word in the nominative ends as an adjective does. */
export function isAdjective(word: string, lang: Slavic): boolean {
  if (word.length < SHORTEST + 1 && !NEW.test(word)) return false;
  return (lang === 'ru' ? RUSSIAN_ADJECTIVE : UKRAINIAN_ADJECTIVE).test(word);
}

const NEW = /^нов[аеі]$/i;
const RUSSIAN_ADJECTIVE =
  /(?:ый|(?<!(?:ор|ер)г|[^нкгхжчшщ]|(?:ге|се|ре)н)ий|[кнвтжш]ой|[бвгджзклмнпрстхчшщ](?:ая|ое|ые)|няя|[нчшщ]ее|[кгхжчшщ]ие)$/;
/**
 * Ukrainian adjectives end in one vowel where Russian ones end in two, and so do nouns. The
 * consonant before -на marks an adjective, except in війна; of -ова, only names of bodies do, since
 * мова and основа are nouns.
 */
const UKRAINIAN_ADJECTIVE =
  /(?:[бвгджзклмнпрстхцчш]ий|(?<!ге)ній|(?:[сзц]ьк|[бвгджзклмнпртсхцчшьщ]н|(?<!в)[іаое]йн|[ую]ван|ован|[жчшщ]ен|(?:військ|уряд|світ|фінанс|торг|храм|^н)ов|велик|[бвм]ч|жовт|червон|['’ʼ]ят)[аеі]|[аеєяо]не|[аеєя]ні|(?:світ|колиш|серед|верх|ниж|край|внутріш|зовніш)ня)$/i;

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
  if (ends(/ня$/)) {
    return [[`${short}ьої`], [`${short}ій`], [`${short}ю`], [`${short}ьою`], [`${short}ій`]];
  }
  if (ends(/е$/)) {
    return [[`${short}ого`], [`${short}ому`], [word], [`${short}им`], [`${short}ому`]];
  }
  if (ends(/і$/)) return [[`${short}их`], [`${short}им`], [word], [`${short}ими`], [`${short}их`]];
  return null;
}

/** What is around a noun, as far as it says more about it than its own ending. */
export interface Around {
  /** Minimum length of the noun. */
  readonly shortest?: number;
  /** Whether it is known to be a plural, as after an adjective in the plural. */
  readonly isPlural?: boolean;
}

/** For a noun in the nominative singular, or in the plural if it ends like one. */
export function noun(word: string, lang: Slavic, around: Around = {}): Cases | null {
  if (word.length < (ALL_CAPITALS.test(word) ? SHORTEST : (around.shortest ?? SHORTEST)))
    return null;
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
  if (isName(word) && ends(lang === 'ru' ? /(?:(?:ск|цк|ьк)ий|ый)$/ : /ий$/)) {
    return adjective(word, lang);
  }
  if (around.isPlural) {
    const plural = pluralCases(word, stem, lang, true);
    if (plural) return plural;
  }
  const cases = lang === 'ru' ? russian(word, stem, ends) : ukrainian(word, stem, ends);
  const shorter = withoutFleeting(word);
  return cases && shorter ? both(noun(shorter, lang) ?? cases, cases) : cases;
}

/**
 * A noun without the vowel that most of its kind have in the nominative only: Египет, Египта;
 * украинец, украинца; хазареец, хазарейца.
 *
 * @returns null for a noun of another kind.
 */
function withoutFleeting(word: string): string | null {
  if (/гипет$/.test(word)) return word.replace(/ет$/, 'т');
  const [, stem] = /^(.*\p{L}{2})(?:ец|[еє]ць)$/u.exec(word) ?? [];
  if (stem === undefined) return null;
  const y = /[аеиіїоуя]$/.test(stem) ? 'й' : '';
  return `${stem}${y}${word.endsWith('ь') ? 'ць' : 'ц'}`;
}

function both(one: Cases, other: Cases): Cases {
  const ends = (at: 0 | 1 | 2 | 3 | 4) => [...one[at], ...other[at]];
  return [ends(0), ends(1), ends(2), ends(3), ends(4)];
}

function russian(word: string, stem: string, ends: (pattern: RegExp) => boolean): Cases | null {
  if (ends(CONSONANT)) {
    const om = HUSHING.test(word) ? 'ем' : 'ом';
    const isSurname = isName(word) && ends(/(?:[оеё]в|[иы]н)$/);
    const instrumental = isSurname ? [`${word}ым`, word + om] : [word + om];
    // Stress decides: Фараджом.
    if (isName(word) && om === 'ем') instrumental.push(`${word}ом`);
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
  if (ends(/ь[её]$/)) return [[`${stem}я`], [`${stem}ю`], [word], [`${word}м`], [`${stem}е`]];
  if (ends(SEA)) return [[`${stem}я`], [`${stem}ю`], [word], [`${word}м`], [word]];
  if (ends(/ще$/)) return [[`${stem}а`], [`${stem}у`], [word], [`${word}м`], [word]];
  if (ends(/[вск]о$/)) return [[`${stem}а`], [`${stem}у`], [word], [`${stem}ом`], [`${stem}е`]];
  return pluralCases(word, stem, 'ru');
}

function ukrainian(word: string, stem: string, ends: (pattern: RegExp) => boolean): Cases | null {
  if (ends(CONSONANT)) {
    const base = isName(word) && ends(/(?<!^Ст)ів$/) ? `${word.slice(0, -2)}ов` : word;
    const o = HUSHING.test(word) ? 'е' : 'о';
    const isSurname = isName(word) && ends(/(?:[оеє]в|[иі]н)$/);
    return [
      [`${base}а`, `${base}у`],
      [`${base}у`, `${base}${o}ві`, ...(ends(/ц$/) ? [`${base}ові`] : [])],
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
      [`${stem}ю`, `${stem}і`, `${stem}еві`],
      [word, `${stem}я`],
      [`${stem}ем`, `${stem}ю`],
      [`${stem}і`],
    ];
  }
  if (ends(/й$/))
    return [
      [`${stem}я`],
      [`${stem}ю`, `${stem}єві`],
      [`${stem}я`, word],
      [`${stem}єм`],
      [`${stem}ї`, `${stem}ю`],
    ];
  if (ends(SEA)) return [[`${stem}я`], [`${stem}ю`], [word], [`${word}м`], [`${stem}і`]];
  if (ends(/ще$/)) return [[`${stem}а`], [`${stem}у`], [word], [`${word}м`], [`${stem}і`]];
  if (ends(/[вск]о$/) || GIVEN_IN_O.test(word)) {
    return [[`${stem}а`], [`${stem}у`, `${stem}ові`], [word], [`${stem}ом`], [`${stem}і`]];
  }
  return pluralCases(word, stem, 'uk');
}

const SEA = /(?:мор|пол)е$/i;
/** Ukrainian given names; those of other languages in -о do not change. */
const GIVEN_IN_O = /^(?:Дмитр|Петр|Павл|Михайл|Данил|Кирил)о$/;
/** Names in a vowel that is no ending in Russian and Ukrainian: Педро, Антониу, Джеффри. */
const UNCHANGING = /[оеуиюэіїє]$/;

/** Whether a given name stays as it is in all cases, so that only the name after it changes. */
export function isUnchanging(word: string): boolean {
  return UNCHANGING.test(word) && !GIVEN_IN_O.test(word);
}

/** In Ukrainian г, к and х become з, ц and с before і. */
function softened(stem: string): string {
  return stem.replace(/[гкх]$/, (letter) => ({ г: 'з', к: 'ц', х: 'с' })[letter] ?? letter);
}

/**
 * For a noun in the nominative plural: талибы, санкции. Short names have none, unless they
 * are known to be plurals.
 */
function pluralCases(word: string, stem: string, lang: Slavic, isKnown = false): Cases | null {
  if (!isKnown && isName(word) && word.length < SHORTEST + 2) return null;
  if (isKnown && lang === 'ru' && /ния$/.test(word)) {
    return [[`${stem}й`], [`${stem}ям`], [word], [`${stem}ями`], [`${stem}ях`]];
  }
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

/**
 * A name after another may stay unchanged: those that end in a vowel do, but for -а and -я if the
 * whole form is names, and Ukrainian ones in -ко.
 */
export function followingName(word: string, lang: Slavic, isAmongNames: boolean): Cases | null {
  if (ALL_CAPITALS.test(word)) return null;
  const mayChange =
    /[бвгджзклмнпрстфхцчшщй]$/.test(word) ||
    (isAmongNames && /(?:[^аоиіу][ая]|[иі]я)$/.test(word)) ||
    (lang === 'uk' && /(?:ен|ч)ко$/.test(word));
  if (!mayChange) return null;
  return noun(word, lang, isAmongNames ? { shortest: SHORTEST - 1 } : {}) ?? adjective(word, lang);
}
