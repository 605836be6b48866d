import { linesOf } from './lines-of.ts';
import type { DeskPack } from './model.ts';
import { reduce } from './reduce.ts';

/** A pack without empty statements that no card cites: nothing waits for these. */
export function withoutBlanks(pack: DeskPack): DeskPack {
  const cited = citedIn(pack);
  let next = pack;
  for (const { id, statements } of pack.documents) {
    // Backwards, since removing one renumbers those after it.
    for (let index = statements.length - 1; index >= 0; index--) {
      if (statements[index]?.text.trim() || cited.has(`${id} ${index + 1}`)) continue;
      next = reduce(next, { type: 'remove-statement', document: id, index });
    }
  }
  return next;
}

/** The statements cited by cards, as document and number. */
export function citedIn({ cards }: Pick<DeskPack, 'cards'>): ReadonlySet<string> {
  const cites = cards.flatMap(linesOf).flatMap((line) => line.cites);
  return new Set(cites.map(({ document, statement }) => `${document} ${statement}`));
}
