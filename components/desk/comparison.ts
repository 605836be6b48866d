import { useEffect, useState } from 'preact/hooks';
import type { DeskFinding } from '../../desk/finding.ts';
import { sentenceFields } from '../../desk/lines-of.ts';
import type { DeskCard } from '../../desk/model.ts';
import { type Original, originalOf } from './original.ts';
import { useFindings, useSession } from './session.ts';

/** The rule that something else is said than in the source. */
const ELSE = 'not-in-source';

/** What is written in a field, and the sentences of a document that it says in other words. */
interface Compared {
  readonly field: string;
  readonly text: string;
  readonly original: Original;
  /** What the card is called that it stands on. */
  readonly names: readonly string[];
}

interface Answer {
  /** What was asked, as text. */
  readonly asked: string;
  readonly findings: readonly DeskFinding[];
}

/** The worker's comparison of what is written in fields with the sentences that it says. */
function useComparisons(fields: readonly Compared[]): readonly DeskFinding[] {
  const { worker, pack, sources } = useSession();
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const given = fields
    .filter(({ text, original: { source } }) => text.trim() && sources.has(source))
    .map(({ field, text, names, original: { sentences, source, lang = '' } }) => ({
      field,
      given: { text, sentences, source, names, langs: { own: pack.lang, source: lang } },
    }));
  useEffect(() => {
    let ended = false;
    for (const { field, given: each } of given) {
      const asked = JSON.stringify(each);
      if (answers.get(field)?.asked === asked) continue;
      void worker.ask('compare', each).then((found) => {
        if (ended) return;
        const findings = found.map((finding) => ({ ...finding, field }));
        setAnswers((before) => new Map(before).set(field, { asked, findings }));
      });
    }
    return () => {
      ended = true;
    };
  }, [JSON.stringify(given)]);
  return given.flatMap(({ field }) => answers.get(field)?.findings ?? []);
}

/** What a statement is found to be beside the sentences that it says. */
export function useComparison(
  field: string,
  text: string,
  original: Original,
): readonly DeskFinding[] {
  return useComparisons([{ field, text, original, names: [] }]);
}

/** All findings on a card: those of the check, and those of the comparison of its lines with the sentences they were begun from. */
export function useCardFindings(card: DeskCard): readonly DeskFinding[] {
  const { pack, sources } = useSession();
  const checked = useFindings({ kind: 'card', id: card.id });
  const names = [
    card.name,
    card.fullName,
    ...card.forms.flatMap(({ text, kind }) => (kind === 'not' ? [] : text)),
  ];
  const compared = useComparisons(
    [{ field: 'gloss', line: card.gloss }, ...sentenceFields(card)].flatMap(({ field, line }) =>
      !line.from
        ? []
        : { field, text: line.text, original: originalOf(line, pack, sources), names },
    ),
  );
  // Of the one line, which may be the document's own words, only whether they are these.
  const found = compared.filter(({ field, rule }) => field !== 'gloss' || rule === ELSE);
  // The comparison with the sentence is more precise.
  const isSaid = ({ field, rule }: DeskFinding) =>
    found.some((each) => each.field === field && each.rule === rule) ||
    (field === 'gloss' && rule === ELSE && card.gloss.from !== undefined);
  return [...found, ...checked.filter((each) => !isSaid(each))];
}
