import { linesOf } from './lines-of.ts';
import type { DeskCard, DeskPack, Line, SentenceOfSource, Statement } from './model.ts';

/**
 * A sentence of a card may be started from one of a document. What is then written is also the
 * statement it cites, so that nobody writes it twice.
 */

const PARTS = ['summary', 'latest', 'earlier', 'differ'] as const;

/** A change to a statement; `reduce.ts` applies it. */
type Step =
  | { readonly do: 'add'; readonly from: SentenceOfSource; readonly text: string }
  | {
      readonly do: 'change' | 'remove';
      readonly from: SentenceOfSource;
      readonly statement: Statement;
      readonly text: string;
    };

/** What a changed card means for its statements. */
export function stepsAfter(pack: DeskPack, before: DeskCard, after: DeskCard): Step[] {
  const steps: Step[] = [];
  const lines = begunLines(after);
  for (const was of begunLines(before)) {
    const statement = ownOf(pack, was, after.id);
    if (!was.from || !statement) continue;
    const line = lines.find(({ from }) => isSameSource(from, was.from));
    const text = line?.text ?? '';
    const is = { from: was.from, statement, text };
    if (!text.trim()) steps.push({ do: 'remove', ...is });
    else if (text !== was.text && line?.cites.length === 1) steps.push({ do: 'change', ...is });
  }
  for (const { from, text, cites } of lines) {
    const was = begunLines(before).find((each) => isSameSource(each.from, from));
    // Whoever removes a sentence's source does not want it back with the next letter.
    const isNew = !was?.text.trim();
    const isThere = pack.documents.some(({ id }) => id === from?.document);
    if (from && isThere && isNew && text.trim() && cites.length === 0) {
      steps.push({ do: 'add', from, text });
    }
  }
  return steps;
}

/** Makes the gloss cite the statement of the sentence it was taken from, once there is one. */
export function withCitedGloss(card: DeskCard): DeskCard {
  const { gloss } = card;
  if (!gloss.from || !gloss.text.trim() || gloss.cites.length > 0) return card;
  const line = begunLines(card).find(
    ({ from, cites }) => isSameSource(from, gloss.from) && cites[0],
  );
  return line ? { ...card, gloss: { ...gloss, cites: [...line.cites] } } : card;
}

/** Makes the line that was started from a sentence cite the statement added for it. */
export function withOwnStatement(card: DeskCard, from: SentenceOfSource, number: number): DeskCard {
  const put = <T extends Line>(each: T): T =>
    isSameSource(each.from, from) && each.cites.length === 0 && each.text.trim()
      ? { ...each, cites: [{ document: from.document, statement: number }] }
      : each;
  return {
    ...card,
    summary: card.summary.map(put),
    latest: card.latest.map(put),
    earlier: card.earlier.map(put),
    differ: card.differ.map(put),
  };
}

function begunLines(card: DeskCard): Line[] {
  return PARTS.flatMap((part): readonly Line[] => card[part]).filter(({ from }) => from);
}

/**
 * The statement that a line has written and cites; if another card cites it too, it
 * is not the line's alone.
 */
function ownOf(pack: DeskPack, { text, cites, from }: Line, card: string): Statement | null {
  const [cite, ...more] = cites;
  if (!from || !cite || more.length > 0 || cite.document !== from.document) return null;
  const document = pack.documents.find(({ id }) => id === cite.document);
  const statement = document?.statements[cite.statement - 1];
  const isOwn = statement?.text === text && statement.from.join() === String(from.sentence);
  const { document: of, statement: number } = cite;
  const isOfOthers = pack.cards.some(
    (each) =>
      each.id !== card &&
      linesOf(each)
        .flatMap(({ cites: theirs }) => theirs)
        .some((other) => other.document === of && other.statement === number),
  );
  return statement && isOwn && !isOfOthers ? statement : null;
}

/** Whether two lines were started from the same sentence. */
export function isSameSource(
  one: SentenceOfSource | undefined,
  other: SentenceOfSource | undefined,
): boolean {
  return one !== undefined && one.document === other?.document && one.sentence === other.sentence;
}
