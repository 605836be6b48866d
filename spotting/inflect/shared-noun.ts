import { SHARED } from '../words/gaps.ts';
import { adjective, type Slavic } from './slavic-words.ts';

/**
 * Administrative divisions and straits in the singular and plural: nominative, genitive, dative,
 * accusative, instrumental, locative.
 */
const NOUNS: Readonly<Record<Slavic, readonly (readonly string[])[]>> = {
  ru: [
    ['область', 'области', 'области', 'область', 'областью', 'области'],
    ['области', 'областей', 'областям', 'области', 'областями', 'областях'],
    ['провинция', 'провинции', 'провинции', 'провинцию', 'провинцией', 'провинции'],
    ['провинции', 'провинций', 'провинциям', 'провинции', 'провинциями', 'провинциях'],
    ['пролив', 'пролива', 'проливу', 'пролив', 'проливом', 'проливе'],
    ['проливы', 'проливов', 'проливам', 'проливы', 'проливами', 'проливах'],
  ],
  uk: [
    ['область', 'області', 'області', 'область', 'областю', 'області'],
    ['області', 'областей', 'областям', 'області', 'областями', 'областях'],
    ['провінція', 'провінції', 'провінції', 'провінцію', 'провінцією', 'провінції'],
    ['провінції', 'провінцій', 'провінціям', 'провінції', 'провінціями', 'провінціях'],
    ['протока', 'протоки', 'протоці', 'протоку', 'протокою', 'протоці'],
    ['протоки', 'проток', 'протокам', 'протоки', 'протоками', 'протоках'],
  ],
};

/**
 * A region in a list that shares one noun: «Донецкой областей» at the end, and earlier «Луганской»,
 * after which the noun must follow without being part of the name.
 *
 * @param text a form in the nominative, such as Луганская область.
 */
export function amongOthers(text: string, lang: Slavic): string[] {
  const [name = '', noun = '', ...rest] = text.split(' ');
  const at = NOUNS[lang].findIndex(([nominative]) => nominative === noun);
  const cases = adjective(name, lang);
  if (rest.length > 0 || at < 0 || at % 2 === 1 || !cases) return [];
  const [one = [], many = []] = NOUNS[lang].slice(at, at + 2);
  return [[name], ...cases].flatMap((ends, nth) =>
    ends.flatMap((end) => [
      `${end} ${many[nth]}`,
      `${end} ${SHARED} ${many[nth]}`,
      `${end} ${SHARED} ${one[nth]}`,
    ]),
  );
}
