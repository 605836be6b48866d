/** The texts of one language by key: `popup.search`, or `popup.terms.few` for a plural form. */
export type Texts = ReadonlyMap<string, string>;

interface Language {
  /** The name of its file without the extension: `de`. */
  readonly lang: string;
  readonly texts: Texts;
}

export interface Findings {
  /** Errors; these fail the check at once. */
  readonly problems: readonly string[];
  /** Keys that a language lacks or still has in English. */
  readonly untranslated: readonly string[];
}

/** @see https://cldr.unicode.org/index/cldr-spec/plural-rules */
const CATEGORY = /\.(zero|one|two|few|many|other)$/;

/** Scripts of languages that are not written in Latin letters. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrl}/u,
  ar: /\p{Script=Arab}/u,
};

/**
 * Compares all languages with the English texts, and those with the keys used in code.
 *
 * @param used keys found in code; `kind.*` stands for all keys with that prefix.
 */
export function check(
  english: Texts,
  others: readonly Language[],
  used: ReadonlySet<string>,
): Findings {
  const problems = [...badKeys(english), ...unused(english, used)];
  const untranslated: string[] = [];
  problems.push(...badPlurals({ lang: 'en', texts: english }));
  for (const language of others) {
    const { lang, texts } = language;
    const say = (key: string) => `${lang}.yml: ${key}`;
    problems.push(...badPlurals(language));
    for (const [key, text] of texts) {
      const original = english.get(key) ?? english.get(key.replace(CATEGORY, '.other'));
      if (original === undefined) problems.push(`${say(key)} is not in en.yml`);
      else if (differ(key, text, original)) {
        problems.push(`${say(key)} has other placeholders than English: ${text}`);
      }
    }
    for (const [key, original] of english) {
      const text = texts.get(key) ?? texts.get(key.replace(CATEGORY, '.other'));
      if (text === undefined || isEnglish(lang, text, original)) untranslated.push(say(key));
    }
  }
  return { problems, untranslated };
}

/** Browsers allow letters, digits and `_` in keys; dots are converted to `_`. */
function badKeys(texts: Texts): string[] {
  return [...texts.keys()]
    .filter((key) => !/^[a-z][a-zA-Z0-9]*(\.[a-z][a-zA-Z0-9]*)*$/.test(key))
    .map((key) => `en.yml: ${key} must be camelCase parts of letters and digits`);
}

function unused(texts: Texts, used: ReadonlySet<string>): string[] {
  const prefixes = [...used].filter((key) => key.endsWith('*')).map((key) => key.slice(0, -1));
  return [...texts.keys()]
    .filter((key) => !used.has(key) && !used.has(key.replace(CATEGORY, '')))
    .filter((key) => !prefixes.some((prefix) => key.startsWith(prefix)))
    .map((key) => `en.yml: ${key} is not used`);
}

/** A plural text must have exactly the plural categories of its language. */
function badPlurals({ lang, texts }: Language): string[] {
  const wanted = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted();
  const groups = Map.groupBy(
    [...texts.keys()].filter((key) => CATEGORY.test(key)),
    (key) => key.replace(CATEGORY, ''),
  );
  return [...groups].flatMap(([group, keys]) => {
    const present = keys.map((key) => key.slice(group.length + 1)).toSorted();
    return present.join() === wanted.join()
      ? []
      : [`${lang}.yml: ${group} has ${present.join(', ')} but needs ${wanted.join(', ')}`];
  });
}

/** Whether placeholders differ. Plural forms may omit `{count}`: “one page”. */
function differ(key: string, text: string, original: string): boolean {
  const free = CATEGORY.test(key) ? ['{count}'] : [];
  const names = (of: string) =>
    [...new Set(of.match(/\{\w+\}/g))]
      .filter((name) => !free.includes(name))
      .toSorted()
      .join();
  return names(text) !== names(original);
}

/**
 * Whether a text is untranslated. A single word may be the same in both
 * languages; a sentence is not.
 */
function isEnglish(lang: string, text: string, original: string): boolean {
  const letters = text.replace(/\{\w+\}|Backgrounder/g, '');
  if (!/\p{L}/u.test(letters) || original === 'Backgrounder') return false;
  const script = SCRIPTS[lang];
  if (script) return !script.test(letters) && /\s/.test(letters);
  return text === original && /\s/.test(letters.trim());
}
