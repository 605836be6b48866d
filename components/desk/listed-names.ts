import type { Proposal, Proposals } from '../../desk/proposals.ts';
import type { Hit } from '../../packs/hit.ts';
import type { KnownName } from './known-names.ts';

/** A name in a document, and what the library has for it, if anything. */
export interface ListedName extends Proposal {
  readonly hit: Hit | null;
}

/**
 * The names of a document, those first that are most likely to need a card: names without one, then
 * those that the library has and what only describes, then what most readers know. Names that lead to one
 * card of the library are one.
 */
export function listedNames(
  { names }: Pick<Proposals, 'names'>,
  known: readonly KnownName[],
): ListedName[] {
  const listed: ListedName[] = [];
  const add = (name: ListedName) => {
    const same = name.hit && listed.findIndex(({ hit }) => hit?.id === name.hit?.id);
    const before = same === null ? undefined : listed[same];
    if (same === null || !before) listed.push(name);
    else listed[same] = { ...before, sentences: union(before.sentences, name.sentences) };
  };
  for (const proposal of names) {
    const named = known.find((each) => each.names.has(proposal.name.toLowerCase()));
    const { hit = null, sentences = [] } = named ?? {};
    add({
      ...proposal,
      hit,
      kind: hit?.kind ?? proposal.kind,
      sentences: union(proposal.sentences, sentences),
    });
  }
  for (const { hit, written, sentences } of known) {
    add({ name: written, kind: hit.kind, sentences, hit });
  }
  const rank = ({ kind, hit }: ListedName) =>
    hit?.familiar ? 2 : hit || kind === 'event' || kind === 'concept' ? 1 : 0;
  return listed
    .filter(({ sentences }) => sentences.length > 0)
    .toSorted((a, b) => rank(a) - rank(b));
}

function union(one: readonly number[], other: readonly number[]): number[] {
  return [...new Set([...one, ...other])].sort((a, b) => a - b);
}
