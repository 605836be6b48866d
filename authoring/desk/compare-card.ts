import type { DeskFinding } from '../../desk/finding.ts';
import { quotesIn } from '../../desk/in-hand.ts';
import { sentenceFields } from '../../desk/lines-of.ts';
import type { DeskCard, DeskPack } from '../../desk/model.ts';
import { type Original, originalOf } from '../../desk/original.ts';
import { type SourceText, textOf } from '../../desk/source.ts';
import { compareStatement } from './statement.ts';

/** Texts of documents, by the key they are stored under. */
export type Sources = ReadonlyMap<string, SourceText>;

/**
 * Rules by which the gloss is compared with its sentence: it may say more of that
 * than the statement it cites.
 */
const BESIDE_SENTENCE = new Set(['not-in-source', 'number-not-in-source']);

/** Number of lines memoized: results stay the same until a line or its source changes. */
const MAX_REMEMBERED = 2000;

/** Compares the lines of a card with the sentences they were started from. */
export function createComparison(): (
  card: DeskCard,
  desk: DeskPack,
  sources: Sources,
) => DeskFinding[] {
  const known = new Map<string, readonly Omit<DeskFinding, 'field'>[]>();
  return (card, desk, sources) => {
    const names = [
      card.name,
      card.fullName,
      ...card.forms.flatMap(({ text, kind }) => (kind === 'not' ? [] : text)),
    ];
    const fields = [{ field: 'gloss', line: card.gloss }, ...sentenceFields(card)];
    return fields.flatMap(({ field, line }) => {
      const { text, from, allow = [] } = line;
      if (!from || !text.trim()) return [];
      const { sentences, source, lang = '' } = originalOf(line, desk, sources);
      const whole = sources.get(source);
      if (!whole) return [];
      const langs = { own: desk.lang, source: lang };
      const key = JSON.stringify([text, sentences, source, langs, names]);
      const found =
        known.get(key) ?? compareStatement(text, sentences, textOf(whole), langs, names);
      if (known.size >= MAX_REMEMBERED) known.clear();
      known.set(key, found);
      return (
        found
          .filter(({ rule }) => !allow.some((each) => each.rule === rule))
          // The gloss may use the document's own words.
          .filter(({ rule }) => field !== 'gloss' || BESIDE_SENTENCE.has(rule))
          .map((finding) => ({ ...finding, field }))
      );
    });
  };
}

/**
 * Merges the findings of check and comparison. The gloss cites the statement that restates its
 * sentence: what the sentence itself contains is not reported as missing.
 */
export function together(
  card: DeskCard,
  checked: readonly DeskFinding[],
  compared: readonly DeskFinding[],
  { sentences }: Pick<Original, 'sentences'>,
): DeskFinding[] {
  const isBegun = card.gloss.from !== undefined && sentences.length > 0;
  const hasName = (reason: string) =>
    quotesIn(reason).some((name) => sentences.some((each) => each.includes(name)));
  const isSaid = ({ field, rule, reason }: DeskFinding) =>
    compared.some((each) => each.field === field && each.rule === rule) ||
    (isBegun &&
      field === 'gloss' &&
      (BESIDE_SENTENCE.has(rule) || (rule === 'name-not-in-source' && hasName(reason))));
  return [...compared, ...checked.filter((each) => !isSaid(each))];
}
