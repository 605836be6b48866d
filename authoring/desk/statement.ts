import type { DeskFinding } from '../../desk/finding.ts';
import { holdsBack } from '../../desk/holds-back.ts';
import { figuresIn } from '../check/figures-in.ts';
import { inCommon, isLittle } from '../check/in-common.ts';
import { copiedRunIn } from '../check/rules/draft.ts';
import { hedgesLost } from '../check/rules/hedges.ts';

/**
 * Compares a statement with the source's sentences that it restates: copied words, numbers
 * that the sentences do not have, lost hedges (in English only), and whether it says
 * something else altogether.
 *
 * @param source all of the document's text.
 * @param langs of the statement, and of the source as far as known: words of two
 *   languages cannot be compared.
 * @param names of what the statement is about, if it stands on a card.
 */
export function compareStatement(
  text: string,
  sentences: readonly string[],
  source: string,
  langs: { readonly own: string; readonly source: string },
  names: readonly string[] = [],
): Omit<DeskFinding, 'field'>[] {
  const findings: Omit<DeskFinding, 'field'>[] = [];
  const say = (rule: string, reason: string, fix: string, must = holdsBack(rule)) =>
    findings.push({ rule, reason, fix, values: {}, must });
  const copied = copiedRunIn(text, [source]);
  if (copied) {
    say(
      'copied-run',
      `These words are still the source’s: “${copied}”.`,
      'Say it in your own words: at most seven in a row may be the same.',
    );
  }
  if (sentences.length === 0) return findings;
  const known = new Set(figuresIn(sentences.join(' . ')).map(({ value }) => value));
  for (const figure of figuresIn(text)) {
    if (known.has(figure.value)) continue;
    say(
      'number-not-in-source',
      `The sentence does not have “${figure.text}”.`,
      'Write the number as the source gives it, or choose the sentence that has it.',
    );
  }
  const { own: lang } = langs;
  const isOneLanguage = langs.source === '' || langs.source === lang;
  const common = inCommon(text, sentences, lang, names);
  if (isOneLanguage && isLittle(common)) {
    say(
      'not-in-source',
      'Hardly a word of this is in the sentence.',
      'Say what the sentence says, or choose the one that says this.',
      // An honest sentence that shares few words with its source nearly always has one of these.
      common.shared === 0,
    );
  }
  if (lang === 'en') {
    for (const lost of hedgesLost(text, sentences)) {
      say(
        'hedge-lost',
        `The source says this less surely: “${lost}”.`,
        'Keep who says so, and words such as “at least”, “about”, “suspected”.',
      );
    }
  }
  return findings;
}
