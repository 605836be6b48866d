/** The language of a block, as far as some of its words tell: pages contain quotations but declare one language. */

/** Words in every second sentence of a language, and in none of the others. */
const LATIN: Readonly<Record<string, string>> = {
  en: 'the of and to was is that for on with by from were has have his their said which would',
  de: 'der die das und ist nicht mit von dem den auf für ein eine sich auch nach wurde einen aus bei hat',
  fr: 'le les des et est dans une pour qui sur avec pas au du ont sont par aux cette était',
  es: 'el los las y una por con para del se su como más fue han sus este entre',
  tr: 've bir bu için ile olarak daha sonra olan göre gibi kadar çok ancak',
};
/** The most common words of languages that share a script, which its other languages do not have. */
const SHARED: Readonly<Record<string, string>> = {
  ru: 'и или как что был была были из от с к со во после если только уже они также чтобы когда',
  uk: 'що це був було були його або також вже ще щодо який яка які після від',
  fa: 'از است این برای را که شده شد می آن به در با کرد بود',
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
  fa: 'پچژگ',
  ar: 'ةىأإ',
};
const SIGNS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(SHARED).map(([lang, words]) => [
    lang,
    new RegExp(`[${LETTERS[lang]}]|${wholeWord(words)}`, 'giu'),
  ]),
);
const TWINS: ReadonlyMap<string, string> = new Map([
  ['ru', 'uk'],
  ['uk', 'ru'],
  ['fa', 'ar'],
  ['ar', 'fa'],
]);
/** Minimum lead in such letters: the text may quote the other language. */
const MORE = 2;

/** Number of words that indicate another language than the declared one, if no word indicates that. */
const ENOUGH = 3;

/**
 * The language of a text declared as `lang`: that, unless its letters or most common words are those of another
 * language that forms are in.
 *
 * @param sample the beginning of the text as it stands in the page.
 */
export function spokenIn(lang: string, sample: string): string {
  const twin = TWINS.get(lang);
  if (twin !== undefined) {
    const signs = (one: string) => sample.match(SIGNS.get(one) ?? /$^/)?.length ?? 0;
    return signs(twin) > MORE * signs(lang) ? twin : lang;
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
