/** Text with its typographic variants unified, and the way back to the original. */
export interface Folded {
  readonly text: string;
  /** Where in the original text the folded code unit at `index` begins and ends. */
  from(index: number): number;
  to(index: number): number;
}

/** Variants that fold one to one, so that offsets do not change. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-'],
  [/[\u2018\u2019\u201B\u02B9-\u02BF\u02C8\u2032\u2035\uA78C\uFF07`\u00B4]/g, "'"],
  [/[\t\n\v\f\r\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g, ' '],
  // Arabic and Persian keyboards produce different code points for the same letter.
  [/[\u064A\u0649\u0626]/g, '\u06CC'],
  [/\u0643/g, '\u06A9'],
  [/[\u0622\u0623\u0625\u0671]/g, '\u0627'],
  [/[\u0629\u06C0\u06D5]/g, '\u0647'],
  [/\u0624/g, '\u0648'],
  // Arabic and Persian digits, each in a row from 0 to 9.
  ...Array.from(
    '0123456789',
    (digit, value) =>
      [new RegExp(`[\\u066${value}\\u06F${value}]`, 'g'), digit] satisfies [RegExp, string],
  ),
  // Russian prints ё as е; dictionary forms with a grave stress mark are letters to Unicode.
  [/[\u0451\u0450]/g, '\u0435'],
  [/[\u0401\u0400]/g, '\u0415'],
  [/\u045D/g, '\u0438'],
  [/\u040D/g, '\u0418'],
  // Ukrainian newspapers have ґ in foreign names or г: Ґренландія.
  [/\u0491/g, '\u0433'],
  [/\u0490/g, '\u0413'],
];
const EACH_VARIANT = new RegExp(VARIANTS.map(([{ source }]) => source).join('|'), 'g');

/**
 * Soft hyphens, zero-width characters, bidi controls and fillers are invisible; tatweel and harakat
 * make no difference. Unicode's ignorable characters are listed by hand, since a pattern with
 * Unicode sets takes three times as long. Tags, beyond U+FFFF, are left out.
 *
 * @see https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
const DROPPED =
  /[\u034F\u180B-\u180F\uFE00-\uFE0F\u00AD\u061C\u0640\u064B-\u065F\u0670\u115F\u1160\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFF8]/;
const ALL_DROPPED = new RegExp(DROPPED.source, 'g');
const KEPT = new RegExp(`[^${DROPPED.source.slice(1, -1)}]+`, 'g');
/**
 * Ligatures, Arabic presentation forms, and full-width letters. The two ligatures of whole
 * phrases, of up to 18 letters each, stay as they are: no name has them, and a page full of them
 * would be many times as long.
 */
const SHAPED =
  /[\uFB00-\uFB06\uFB50-\uFDF9\uFDFC-\uFDFF\uFE70-\uFEFC\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/;
/** Text without these is in NFC, without a need to normalise it. */
const MARK = /[\p{M}\u1100-\u11FF\u212A\u212B\u2126\uF900-\uFAFF]/u;
/**
 * Maximum number of consecutive marks that are put in order together, as in the stream-safe text
 * format: sorting takes quadratic time, and no letter of any language has as many.
 *
 * @see https://unicode.org/reports/tr15/#Stream_Safe_Text_Format
 */
const MAX_MARKS = 30;
const TOO_MANY_MARKS = new RegExp(`\\p{M}{${MAX_MARKS + 1}}`, 'u');
/**
 * Marks that compose with no letter: stress marks of Russian and Ukrainian, and
 * those of transliteration.
 */
const LOOSE = /(?<=[\p{Script=Cyrillic}\p{Script=Latin}])[\u0300-\u034E\u0350-\u036F]+/gu;
const HAS_LOOSE = new RegExp(LOOSE.source, 'u');
/** A character with its combining marks; Hangul is composed of letters. */
const CLUSTER = new RegExp(
  `[\\u1100-\\u11FF]+|\\P{M}\\p{M}{0,${MAX_MARKS}}|\\p{M}{1,${MAX_MARKS}}`,
  'gu',
);

/**
 * Folds hyphens, apostrophes, white space, invisible characters, Arabic letter variants,
 * presentation forms and combining characters (NFC). Case is kept. Never throws, not
 * even on lone surrogates.
 *
 * @see https://unicode.org/reports/tr15/
 */
export function fold(text: string): Folded {
  if (isOdd(text)) return foldByCluster(text);
  return { text: foldVariants(text), from: (index) => index, to: (index) => index + 1 };
}

/** For each UTF-16 code unit met so far, what it folds to by itself. */
const units = new Uint16Array(0x10000);

/** What a code unit folds to if offsets cannot change; see `mayMove`. */
export function foldUnit(unit: number): number {
  const known = units[unit];
  if (known) return known;
  const folded = foldVariants(String.fromCharCode(unit)).charCodeAt(0);
  units[unit] = folded;
  return folded;
}

/**
 * Whether folding text with this UTF-16 code unit may change offsets: it may disappear or combine
 * with others, which only the whole text can tell; the same goes for surrogates.
 */
export function mayMove(unit: number): boolean {
  if (unit >= 0xd800 && unit <= 0xdfff) return true;
  const character = String.fromCharCode(unit);
  return [DROPPED, SHAPED, MARK].some((one) => one.test(character));
}

function isOdd(text: string): boolean {
  if (DROPPED.test(text) || SHAPED.test(text) || HAS_LOOSE.test(text)) return true;
  return MARK.test(text) && (TOO_MANY_MARKS.test(text) || text.normalize('NFC') !== text);
}

/** Folds what folds one to one; offsets do not change. */
export function foldVariants(text: string): string {
  // Most input is a word or a gap without any, and this is faster than any regular expression.
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= FIRST_VARIANT || unit < SPACE || unit === GRAVE) {
      return text.replace(EACH_VARIANT, foldVariant);
    }
  }
  return text;
}

/**
 * A pattern with its letters folded, for folded text: Arabic text with any vowel
 * sign is folded as a whole.
 */
export function foldedPattern({ source, flags }: RegExp): RegExp {
  return new RegExp(foldVariants(source), flags);
}

/** In ASCII, only white space and the backtick fold; above it, the no-break space is the first. */
const [SPACE, GRAVE, FIRST_VARIANT] = [0x20, 0x60, 0xa0];

/** What each variant met so far folds to. */
const variants = new Map<string, string>();

function foldVariant(variant: string): string {
  const known = variants.get(variant);
  if (known !== undefined) return known;
  const folded = VARIANTS.reduce((result, [each, one]) => result.replace(each, one), variant);
  variants.set(variant, folded);
  return folded;
}

/**
 * The one vowel sign that tells a name from another word: کُرد, a Kurd, from کرد, “did”. It folds
 * to the letter by which Kurds themselves write it.
 */
const KURD = /(?<=[\u06A9\u0643])\u064F(?=\u0631\u062F(?!\p{L}))/gu;
const KURDISH_VOWEL = '\u0648';
/**
 * What is between “done” and its person, کرده‌ای and کرده‌ایم, which without it are the Kurds of
 * somebody, کردهای. It ends a word, as the space does that others have there.
 */
const DONE =
  /(?<=[\u06A9\u0643]\u0631\u062F[\u0647\u06D5])[\u00AD\u200B-\u200F](?=\u0627(?:\u0645|[\u06CC\u064A\u0649]\u0645?)(?!\p{L}))/gu;
/**
 * The alif of an Arabic adjective in the accusative, with its sign: إثيوبيًا, “Ethiopian”, would be
 * Ethiopia without it. It folds to a letter that no name ends in twice.
 */
const NISBA = /(?<=\p{L}[\u064A\u0649])(?:\u0627\u064B|\u064B\u0627)(?!\p{L})/gu;
const NISBA_ENDING = '\u0649\u064B';
/** The vowels that tell عُمان, Oman, from عمّان, Amman, which each fold to a word of their own. */
const OMAN = /(?<=\u0639)\u064F(?=\u0645\u0627\u0646(?!\p{L}))/gu;
const AMMAN = /(?<=\u0639\u064E?\u0645\u064E?)\u0651(?=\u064E?\u0627\u0646(?!\p{L}))/gu;
/** Oman as it is folded, which is nothing else. */
export const OMAN_FOLDED = '\u0639\u0648\u0645\u0627\u0646';
/**
 * Signs by which a word is none of the names that look like it, and what each folds to, so that no
 * name is left: فتحَ and فُتح, “opened”; مُصرّ, “insistent”; قُطر, “a land, a diameter”; حَلْب, “milking”.
 */
const TELLING_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/(?<=(?<!\p{L})[وف]?[\u064E]?ف\u064E?ت[\u064E\u0652]?ح)\u064E(?!\p{L})/gu, '\u0627'],
  [/(?<=(?<!\p{L})[وف]?[\u064E]?ف)\u064F(?=ت\p{M}*ح\p{M}*(?!\p{L}))/gu, '\u0648'],
  [/(?<=(?<!\p{L})[وف]?\p{M}?م)\u064F(?=ص\p{M}*ر\p{M}*(?!\p{L}))/gu, '\u0648'],
  [
    /(?<=(?<!\p{L})[وف]?\p{M}?م[\u064F\u0650]?ص\u0650?ر[\u064B-\u0650]?)\u0651(?!\p{L})/gu,
    '\u0631',
  ],
  [/(?<=(?<!\p{L})[وفبلك]{0,2}\p{M}?ق)\u064F(?=ط\p{M}*ر\p{M}*(?!\p{L}))/gu, '\u0648'],
  [/(?<=(?<!\p{L})[وفبلك]{0,2}\p{M}?ح\u064E?ل)\u0652(?=ب\p{M}*(?!\p{L}))/gu, '\u0644'],
];
const SIGN = /[\u064E\u064F\u0651\u0652]/;
/** The stroke between the Arabic article and a name in Latin letters ends a word: الـFBI. */
const BEFORE_LATIN = /\u0640(?=\p{Script=Latin})/gu;

/** The slow path, for text in which characters disappear or combine; keeps the map. */
function foldByCluster(given: string): Folded {
  const told = SIGN.test(given)
    ? TELLING_SIGNS.reduce((text, [sign, letter]) => text.replace(sign, letter), given)
    : given;
  const text = told
    .replace(KURD, KURDISH_VOWEL)
    .replace(DONE, ' ')
    .replace(NISBA, NISBA_ENDING)
    .replace(OMAN, '\u0648')
    .replace(AMMAN, '\u0645')
    .replace(BEFORE_LATIN, ' ');
  let kept = '';
  const places: number[] = [];
  for (const { 0: part, index } of text.matchAll(KEPT)) {
    kept += part;
    for (let unit = 0; unit < part.length; unit++) places.push(index + unit);
  }
  const place = (index: number) => places[index] ?? text.length;

  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of kept.matchAll(CLUSTER)) {
    const normal = normalise(cluster);
    const same = normal === cluster;
    folded += normal;
    for (let unit = 0; unit < normal.length; unit++) {
      // A unit composed of several stands for all of them.
      starts.push(place(same ? index + unit : index));
      ends.push(place(same ? index + unit : index + cluster.length - 1) + 1);
    }
  }
  return {
    text: foldVariants(folded),
    from: (index) => starts[index] ?? text.length,
    to: (index) => ends[index] ?? text.length,
  };
}

function normalise(cluster: string): string {
  if (!SHAPED.test(cluster)) {
    const composed = cluster.normalize('NFC');
    return composed.length > 1 ? composed.replace(LOOSE, '') : composed;
  }
  // A presentation form may stand for a letter with a vowel mark, which is dropped like any other.
  return cluster.normalize('NFKC').replace(ALL_DROPPED, '');
}
