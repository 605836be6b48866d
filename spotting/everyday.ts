import type { Pattern } from './pattern.ts';
import type { Texts } from './texts.ts';

/**
 * Names that are everyday words of their language in small letters: corn, financial; small; fumes, to the pen. Their
 * capital tells nothing where a sentence begins.
 */
const EVERYDAY: ReadonlySet<string> = new Set([
  'tr mısır',
  'tr mali',
  'uk малі',
  'uk чад',
  'uk перу',
  'ru чад',
  'ru перу',
]);

/** What ends a sentence, or opens a quotation or an item. */
const BEFORE_SENTENCE = /[.!?…:;»”"•–—-]\s*["«„“]?$|^["«„“]$/u;

/** Whether the first word of a sentence may be such a word. In Turkish, an apostrophe after it tells the name. */
export function mayBeEveryday({ words, lang }: Pattern, texts: Texts, at: number): boolean {
  if (words.length > 1 || !EVERYDAY.has(`${lang} ${(words[0] ?? '').toLocaleLowerCase(lang)}`)) {
    return false;
  }
  const { texts: blocks, length } = texts.words;
  const isFirst = at === 0 || blocks[at - 1] !== blocks[at];
  if (!isFirst && !BEFORE_SENTENCE.test((texts.gap(at - 1) ?? '').trimEnd())) return false;
  return at + 1 >= length || blocks[at + 1] !== blocks[at] || !/^['’]$/.test(texts.gap(at) ?? '');
}
