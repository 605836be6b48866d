import type { Licence } from './types.ts';

/**
 * Keeps the mentions that may be shown: of an entry that is named unmistakably anywhere on the
 * page all of them, of any other only those with a cue near by.
 */
export function licensed<M extends { readonly entry: string; readonly licence: Licence }>(
  mentions: readonly M[],
): M[] {
  const sure = new Set<string>();
  for (const { entry, licence } of mentions) if (licence === 'sure') sure.add(entry);
  return mentions.filter(({ entry, licence }) => licence !== 'none' || sure.has(entry));
}
