import type { Cite } from '../cite.ts';
import type { Kin } from '../line.ts';
import type { Citation } from '../schema.ts';
import type { Chain, Group } from './schema.ts';

/** More than fits on a card; a hostile pack may nest groups endlessly. */
export const MAX_ABOVE = 20;

/**
 * The relations of an organisation: the chain of groups it is part of, its own parts, and the
 * groups it opposes, whichever entry says so.
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

  const { parts, rivals: opposed } = saidOf(entries).get(entry.id) ?? NOTHING;
  const below = parts.flatMap(({ id, cites }) => group(id, cites));
  // Each once, by what is said first; its own word comes before that of others.
  const first = Map.groupBy([...entry.rivals, ...opposed], ({ id }) => id);
  const rivals = [...first].flatMap(([id, [said]]) => group(id, said?.cites ?? []));
  if (above.length + below.length + rivals.length === 0) return null;
  return { type: 'chain', above, below, rivals };
}

/** What other entries say of one: that they are part of it, or oppose it. */
interface Said {
  readonly parts: Relation[];
  readonly rivals: Relation[];
}
type Relation = Kin['rivals'][number];

const NOTHING: Said = { parts: [], rivals: [] };
const known = new WeakMap<ReadonlyMap<string, Kin>, ReadonlyMap<string, Said>>();

/**
 * What the entries of a pack say of each other, by the one it is said of. Computed in one pass: a
 * page may name all groups of a pack, and each card would go through all of them.
 */
function saidOf(entries: ReadonlyMap<string, Kin>): ReadonlyMap<string, Said> {
  const found = known.get(entries);
  if (found) return found;
  const said = new Map<string, Said>();
  const of = (id: string): Said => {
    const there = said.get(id) ?? { parts: [], rivals: [] };
    said.set(id, there);
    return there;
  };
  for (const { id, parent, rivals } of entries.values()) {
    if (parent) of(parent.id).parts.push({ id, cites: parent.cites });
    for (const rival of rivals) of(rival.id).rivals.push({ id, cites: rival.cites });
  }
  known.set(entries, said);
  return said;
}
