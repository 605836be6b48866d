import * as v from 'valibot';
import { PartialDate } from '../packs/schema.ts';
import { linesOf } from './lines-of.ts';
import type { DeskCard, DeskDocument, DeskPack } from './model.ts';

/**
 * “As of” is the date of the newest source, so it follows the sources: as long as it is what they
 * say, or none of them has had a date. What somebody has set otherwise stays.
 */
export function followSources(next: DeskPack, before: DeskPack): DeskPack {
  const isSame = next.documents === before.documents || datesOf(next) === datesOf(before);
  if (isSame && next.cards === before.cards) return next;
  const dates = [before, next].map(
    ({ documents }) => new Map(documents.map((one) => [one.id, one])),
  );
  const [earlier = new Map(), now = new Map()] = dates;
  const previous = new Map(before.cards.map((card) => [card.id, card]));
  const cards = next.cards.map((card) => {
    const was = previous.get(card.id);
    if (!was || (isSame && was === card) || was.asOf !== card.asOf) return card;
    const newest = newestSource(card, now);
    const last = newestSource(was, earlier);
    if (newest === null || newest === last || (last !== null && last !== was.asOf)) return card;
    return { ...card, asOf: newest };
  });
  return cards.every((card, index) => card === next.cards[index]) ? next : { ...next, cards };
}

function datesOf({ documents }: DeskPack): string {
  return documents.map(({ id, date }) => `${id} ${date}`).join('\n');
}

/**
 * The day of the newest document that a card cites. Of one that has only a month or a year, it is
 * the newest day in it that the card tells of, or else the first; null if none has a date.
 */
function newestSource(card: DeskCard, documents: ReadonlyMap<string, DeskDocument>): string | null {
  const cited = linesOf(card).flatMap(({ cites }) => cites);
  const dates = cited.map(({ document }) => documents.get(document)?.date.trim() ?? '');
  const newest = newestOf(dates);
  if (newest === null || newest.length === 10) return newest;
  const told = [...card.latest, ...card.earlier, ...card.facts].map(({ date }) => date.trim());
  const within = newestOf(told.filter((date) => date.startsWith(newest))) ?? newest;
  return `${within}-01-01`.slice(0, 10);
}

function newestOf(dates: readonly string[]): string | null {
  const valid = dates.filter((date) => v.is(PartialDate, date));
  return valid.toSorted().at(-1) ?? null;
}
