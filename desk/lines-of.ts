import type { DeskCard, Line } from './model.ts';

/** Every line of a card that cites statements, in the order on a card. */
export function linesOf(card: DeskCard): Line[] {
  const { gloss, facts, summary, latest, earlier, differ, when, area, parent, rivals } = card;
  const head = [when, area, parent].filter((line) => line !== null);
  return [gloss, ...facts, ...summary, ...latest, ...earlier, ...differ, ...head, ...rivals];
}

/** The sentences of a card below its gloss, each with its field. */
export function sentenceFields(card: DeskCard): { readonly field: string; readonly line: Line }[] {
  return (['summary', 'latest', 'earlier', 'differ'] as const).flatMap((part) =>
    card[part].map((line: Line, index) => ({ field: `${part}.${index}`, line })),
  );
}
