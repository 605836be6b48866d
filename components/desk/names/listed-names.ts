import { isDescription, type Proposal, type Proposals } from '../../../desk/proposals.ts';
import type { Hit } from '../../../packs/hit.ts';
import type { KnownName } from './known-names.ts';

/** A name in a document, and what the library has for it, if anything. */
export interface ListedName extends Proposal {
  readonly hit: Hit | null;
}

/**
 * The names of a document, those most likely to need a card first: names without one, then
 * descriptions and names that the library has, then what most readers know. Names of the same card
 * of the library are merged.
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
  const rank = (name: ListedName) =>
    name.hit?.familiar ? 2 : name.hit || isDescription(name) ? 1 : 0;
  return listed
    .filter(({ sentences }) => sentences.length > 0)
    .toSorted((a, b) => rank(a) - rank(b));
}

function union(one: readonly number[], other: readonly number[]): number[] {
  return [...new Set([...one, ...other])].sort((a, b) => a - b);
}

/** The groups of the list: names without a card, those with one, and mere descriptions. */
export type NameGroup = 'without' | 'with' | 'words';

/** @param card the card of the pack for this name, if there is one. */
export function groupOf(name: ListedName, card: object | undefined): NameGroup {
  if (card || name.hit) return 'with';
  return isDescription(name) ? 'words' : 'without';
}

/**
 * The name to go on with after the one that a card was written for last: the next without a card,
 * or else the first; if there is none, one that only the library has a card for.
 *
 * @param after the card's id.
 * @param toCome the names that came after it before it had a card.
 */
export function nextName(
  listed: readonly ListedName[],
  cardOf: (name: ListedName) => { readonly id: string } | undefined,
  after: string,
  toCome: readonly string[] = [],
): ListedName | undefined {
  const last = listed.findIndex((each) => cardOf(each)?.id === after);
  const inTurn = [...listed.slice(last + 1), ...listed.slice(0, last + 1)];
  const comes = (each: ListedName) => {
    const at = toCome.indexOf(each.name);
    return at < 0 ? toCome.length : at;
  };
  const own = inTurn.filter((each) => !cardOf(each)).toSorted((a, b) => comes(a) - comes(b));
  return (
    own.find((each) => groupOf(each, undefined) === 'without') ??
    own.find(({ hit }) => hit && !hit.familiar)
  );
}
