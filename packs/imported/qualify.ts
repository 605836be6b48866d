import type { Citation, Entry, Pack, SourceDocument } from '../schema.ts';
import type { TextLink } from '../text-link.ts';

/**
 * Prefixes every id in a pack with the pack's id (`our-town/town-hall`), so that unrelated packs
 * can share a catalog. The bundled pack keeps its ids.
 */
export function qualified(pack: Pack): Pack {
  const own = (id: string) => `${pack.id}/${id}`;
  const named = <T extends { readonly id: string }>(one: T): T => ({ ...one, id: own(one.id) });
  const cite = (to: Citation): Citation => ({ ...to, document: own(to.document) });
  const cited = <
    T extends {
      readonly cites: readonly Citation[];
      readonly links?: readonly TextLink[] | undefined;
    },
  >(
    claim: T,
  ) => ({
    ...claim,
    cites: claim.cites.map(cite),
    ...(claim.links
      ? { links: claim.links.map((link) => ({ ...link, entry: own(link.entry) })) }
      : {}),
  });
  const onMap = <T extends { points: { id: string }[] }>(map: T): T => ({
    ...map,
    points: map.points.map(named),
  });

  const document = (one: SourceDocument): SourceDocument => named(one);
  const entry = ({ when, area, parent, map, latest, ...one }: Entry): Entry => ({
    ...named(one),
    gloss: cited(one.gloss),
    facts: one.facts.map(cited),
    summary: one.summary.map(cited),
    sinceThen: one.sinceThen.map(cited),
    differ: one.differ.map(cited),
    related: one.related.map(own),
    rivals: one.rivals.map((rival) => cited(named(rival))),
    ...(latest ? { latest: cited(latest) } : {}),
    ...(when ? { when: cited(when) } : {}),
    ...(area ? { area: cited(area) } : {}),
    ...(parent ? { parent: cited(named(parent)) } : {}),
    ...(map ? { map: onMap(map) } : {}),
  });
  const { map, ...rest } = pack;
  return {
    ...rest,
    documents: pack.documents.map(document),
    entries: pack.entries.map(entry),
    ...(map ? { map: onMap(map) } : {}),
  };
}
