import type { EntryFile } from '../../book.ts';
import type { Rule } from '../rule.ts';
import { documentsOf, placeIn } from '../text.ts';

const TWO = 'It burned.';

/** Abbreviations that newspapers don't explain, or that have become the name. */
const COMMON = new Set([
  'US',
  'UN',
  'EU',
  'UK',
  'UNESCO',
  'NATO',
  'BBC',
  'CNN',
  'AFP',
  'AP',
  'IS',
  'USSR',
]);

export const abbreviation: Rule = {
  id: 'abbreviation',
  severity: 'error',
  fix: 'Spell it out once, with the abbreviation beside it, or relate the entry that explains it.',
  guides: ['newsManual'],
  bad: { summary: ['The FSB searched the hall.', TWO] },
  good: { summary: ['The Federal Security Service (FSB) searched the hall.', 'The FSB left.'] },
  *find(book) {
    for (const each of book.entries) {
      const explained = new Set(
        [each, ...each.entry.related.flatMap((id) => book.entry(id) ?? [])].flatMap(formsOf),
      );
      for (const sentence of each.sentences) {
        for (const [text] of sentence.text.matchAll(/\b[A-Z]{2,}(?:-[A-Z]+)?\b/g)) {
          if (COMMON.has(text) || explained.has(text)) continue;
          if (documentsOf(book, sentence).some(({ publisher }) => publisher.includes(text)))
            continue;
          explained.add(text);
          if (isSpelt(text, sentence.text)) continue;
          const reason = `Nothing says what “${text}” stands for.`;
          yield { file: each.file, place: placeIn(each.file, sentence, text), reason };
        }
      }
    }
  },
};

function formsOf({ entry }: EntryFile): string[] {
  return entry.forms.map(({ text }) => text);
}

/** A word that explains the abbreviation after it: “the security service FSB”. */
const KIND = '(?:branch|group|service|agency|party|force|network|court|outlet|institute|company)';

/**
 * Whether words of the sentence start with the letters, in order: Federal Security (Bureau) … FSB.
 */
function isSpelt(abbreviation: string, sentence: string): boolean {
  const beside = `(?:\\(|\\bor |, |\\b${KIND} )${abbreviation}\\b|\\b${abbreviation}, (?:an?|the)\\b`;
  if (new RegExp(beside).test(sentence)) return true;
  const capitals = (sentence.replaceAll(abbreviation, '').match(/(?<!\p{L})\p{Lu}/gu) ?? []).join(
    '',
  );
  return capitals.includes(abbreviation.replaceAll('-', ''));
}
