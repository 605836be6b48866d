/** The language that a block is in, as far as some of its words tell: pages quote, and say one language of all. */

/** Words of every other sentence of a language, and of none of the others. */
const LATIN: Readonly<Record<string, string>> = {
  en: 'the of and to was is that for on with by from were has have his their said which would',
  de: 'der die das und ist nicht mit von dem den auf für ein eine sich auch nach wurde einen aus bei hat',
  fr: 'le les des et est dans une pour qui sur avec pas au du ont sont par aux cette était',
  es: 'el los las y una por con para del se su como más fue han sus este entre',
  tr: 've bir bu için ile olarak daha sonra olan göre gibi kadar çok ancak',
};
const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(LATIN).flatMap(([lang, words]) => words.split(' ').map((word) => [word, lang])),
);

/** Whether a text has one of a language's own. */
const OWN: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(LATIN).map(([lang, words]) => [
    lang,
    new RegExp(`(?<!\\p{L})(?:${words.replaceAll(' ', '|')})(?!\\p{L})`, 'iu'),
  ]),
);

/** Letters that one of two languages of a script has, and the other has not. */
const LETTERS: readonly (readonly [string, RegExp])[] = [
  ['uk', /[іїєґ]/iu],
  ['ru', /[ыэъё]/iu],
  ['fa', /[پچژگ]/u],
  ['ar', /[ةىأإ]/u],
];
const TWINS: ReadonlyMap<string, string> = new Map([
  ['ru', 'uk'],
  ['uk', 'ru'],
  ['fa', 'ar'],
  ['ar', 'fa'],
]);

/** So many words tell another language than a page says, where none tells that. */
const ENOUGH = 3;

/**
 * The language of a text that is said to be in `lang`: that, but where its letters or its commonest words are those of
 * another which forms are in.
 *
 * @param sample the beginning of the text as it stands in the page.
 */
export function spokenIn(lang: string, sample: string): string {
  const twin = TWINS.get(lang);
  if (twin !== undefined) {
    const has = (one: string) =>
      LETTERS.some(([of, letters]) => of === one && letters.test(sample));
    return has(twin) && !has(lang) ? twin : lang;
  }
  const own = OWN.get(lang);
  // Nearly always so.
  if (!own || own.test(sample)) return lang;
  const counts = new Map<string, number>();
  for (const [word] of sample.toLowerCase().matchAll(/\p{L}+/gu)) {
    const of = WORDS.get(word);
    if (of !== undefined) counts.set(of, (counts.get(of) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= ENOUGH ? most[0] : lang;
}
