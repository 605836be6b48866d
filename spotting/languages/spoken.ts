/**
 * The language of a block, as far as some of its words tell: pages contain quotations but
 * declare one language, or none.
 */

/** Words in every second sentence of a language, and in none of the others. */
const LATIN: Readonly<Record<string, string>> = {
  en: 'the of and to was is that for on with by from were has have his their said which would',
  de: 'der die das und ist nicht mit von dem den auf für ein eine sich auch nach wurde einen aus bei hat',
  fr: 'le les des et est dans une pour qui sur avec pas au du ont sont par aux cette était',
  es: 'el los las y una por con para del se su como más fue han sus este entre',
  tr: 've bir bu için ile olarak daha sonra olan göre gibi kadar çok ancak',
};
/** As common in further languages; closely related ones share many. */
const FURTHER: Readonly<Record<string, string>> = {
  it: 'il che di della per sono non è nel gli una del con dei alla',
  pt: 'não uma em do da os dos mais foi ao são com para por que',
  nl: 'het een van voor niet zijn aan ook werd naar dat met de en',
  pl: 'się nie na jest że do przez oraz jak po od',
  sv: 'och att som för inte det på är av till med den',
  da: 'og at ikke det til af blev på som med den efter',
  no: 'og at ikke det til av ble på som med den etter',
};
/**
 * The most common words of languages that share a script, which its other languages do not have.
 */
const SHARED: Readonly<Record<string, string>> = {
  ru: 'и или как что был была были из от с к со во после если только уже они также чтобы когда',
  uk: 'що це був було були його або також вже ще щодо який яка які після від',
  fa: 'از است این برای را که شده شد می آن به در با کرد بود خود شدند کردند نیز',
  ar: 'في على إلى أن التي الذي هذا هذه كان عن مع قد بين وقد ذلك',
};
const wholeWord = (words: string) => `(?<!\\p{L})(?:${words.replaceAll(' ', '|')})(?!\\p{L})`;
const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...LATIN, ...SHARED })
    // All texts in that script may have Russian names, and Bulgarian shares its words.
    .filter(([lang]) => lang !== 'ru')
    .flatMap(([lang, words]) => words.split(' ').map((word) => [word, lang])),
);

/** Whether a text has a word of the language's own. */
const OWN: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(LATIN).map(([lang, words]) => [lang, new RegExp(wholeWord(words), 'iu')]),
);

/** Letters that only one of two languages has. */
const LETTERS: Readonly<Record<string, string>> = {
  ru: 'ыэъё',
  uk: 'іїєґ',
  // The joiner between parts of a word, too: Persian has «أ» as well, in تأمین.
  fa: 'پچژگ\u200C',
  ar: 'ةىأإ',
};
const SIGNS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(SHARED).map(([lang, words]) => [
    lang,
    new RegExp(`[${LETTERS[lang]}]|${wholeWord(words)}`, 'giu'),
  ]),
);
/**
 * The letters of Persian keyboards, which tell that a page in Persian goes on in it; Iran’s papers
 * in Arabic have them as well.
 */
const PERSIAN_KEYS = /[\u06CC\u06A9]/g;
const TWINS: ReadonlyMap<string, string> = new Map([
  ['ru', 'uk'],
  ['uk', 'ru'],
  ['fa', 'ar'],
  ['ar', 'fa'],
]);
/** Minimum lead in such letters: the text may quote the other language. */
const MORE = 2;

/** Number of blocks, and code units of each, that tell a language. */
const MAX_BLOCKS = 40;
const SAMPLE = 240;

/** The beginnings of the first of these blocks. */
export function sampleOf(blocks: readonly string[]): string {
  return blocks
    .slice(0, MAX_BLOCKS)
    .map((text) => text.slice(0, SAMPLE))
    .join(' ');
}

/** Number of letters and words in a text that only one of two languages has. */
function signsOf(lang: string, text: string): number {
  return text.match(SIGNS.get(lang) ?? /$^/)?.length ?? 0;
}

/** A text of more words is not in another language for one of them: «Глава «Київстару» ушёл». */
const FEW_WORDS = 4;

/** Whether the signs of a language are all in one word of a text of several. */
function isOneWord(lang: string, text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length <= FEW_WORDS) return false;
  return new Set(words.filter((word) => signsOf(lang, word) > 0)).size < 2;
}

/**
 * Number of words that indicate another language than the declared one, if no word indicates that.
 */
const ENOUGH = 3;

/**
 * The language of a text declared as `lang`: that, unless its letters or most common words are
 * those of another language that forms are in.
 *
 * @param sample the beginning of the text as it stands in the page.
 */
export function spokenIn(lang: string, sample: string): string {
  const twin = TWINS.get(lang);
  if (twin !== undefined) {
    const keys = lang === 'fa' ? (sample.match(PERSIAN_KEYS)?.length ?? 0) : 0;
    if (signsOf(twin, sample) <= MORE * (signsOf(lang, sample) + keys)) return lang;
    return isOneWord(twin, sample) ? lang : twin;
  }
  const own = OWN.get(lang);
  // Nearly always the case. For other languages in Latin script, these words are too many.
  if (own ? own.test(sample) : !/[\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(sample)) return lang;
  const counts = new Map<string, number>();
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  // Some languages share such a word, and use it often.
  for (const word of own ? words : new Set(words)) {
    const of = WORDS.get(word);
    if (of !== undefined) counts.set(of, (counts.get(of) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= ENOUGH ? most[0] : lang;
}

/** Every language that a word is common in. */
const COMMON_IN = new Map<string, string[]>();
for (const [lang, words] of Object.entries({ ...LATIN, ...FURTHER, ...SHARED })) {
  for (const word of words.split(' ')) COMMON_IN.set(word, [...(COMMON_IN.get(word) ?? []), lang]);
}

/**
 * The language of a text that declares none, or one in another script.
 *
 * @param sample the beginning of the text as it stands in the page.
 * @returns null if too few words tell, or as many are of another language.
 */
export function guessed(sample: string): string | null {
  const counts = new Map<string, number>();
  for (const word of new Set(sample.toLowerCase().match(/\p{L}+/gu))) {
    for (const lang of COMMON_IN.get(word) ?? []) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  const [most, next] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= ENOUGH && most[1] > (next?.[1] ?? 0) ? most[0] : null;
}
