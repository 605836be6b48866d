import type { Cite } from '../cite.ts';
import type { Kin } from '../line.ts';
import type { Citation } from '../schema.ts';
import type { Chain, Group } from './schema.ts';

/** More than fits on a card; a hostile pack may nest groups endlessly. */
const MAX_ABOVE = 20;

/**
 * The relations of an organisation: the chain of groups it is part of, its own parts, and the groups it
 * opposes, whichever entry says so.
 *
 * @param join turns citations into the card's sources.
 * @returns null if no relation is known.
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
  while (parent && !seen.has(parent.id) && above.length < MAX_ABOVE) {
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
