import type { Cite } from '../cite.ts';
import type { Kin } from '../line.ts';
import type { Citation } from '../schema.ts';
import type { Chain, Group } from './schema.ts';

/** A card has room for fewer; a pack that anybody made may have groups in groups without end. */
const MOST_ABOVE = 20;

/**
 * How an organisation stands to others: the chain of those it is a part of, its own parts, and those
 * it is opposed to, whichever of the two entries says so.
 *
 * @param join gives the sources that the card has for what is cited.
 * @returns null where no relation is known.
 */
export function chainOf(
  entry: Pick<Kin, 'id' | 'parent' | 'rivals'>,
  entries: ReadonlyMap<string, Kin>,
  join: (cites: readonly Citation[]) => Cite[],
): Chain | null {
  const group = (id: string, cites: readonly Citation[]): Group[] => {
    const other = entries.get(id);
    return other ? [{ id, name: other.name, cites: join(cites) }] : [];
  };

  const above: Group[] = [];
  const seen = new Set([entry.id]);
  let parent = entry.parent;
  while (parent && !seen.has(parent.id) && above.length < MOST_ABOVE) {
    seen.add(parent.id);
    above.unshift(...group(parent.id, parent.cites));
    parent = entries.get(parent.id)?.parent;
  }

  const others = [...entries.values()];
  const below = others.flatMap(({ id, parent }) =>
    parent?.id === entry.id ? group(id, parent.cites) : [],
  );
  const said = entry.rivals.flatMap(({ id, cites }) => group(id, cites));
  const saidByOthers = others
    .filter(({ id }) => !entry.rivals.some((rival) => rival.id === id))
    .flatMap(({ id, rivals }) =>
      rivals.flatMap((rival) => (rival.id === entry.id ? group(id, rival.cites) : [])),
    );
  const rivals = [...said, ...saidByOthers];
  if (above.length + below.length + rivals.length === 0) return null;
  return { type: 'chain', above, below, rivals };
}
