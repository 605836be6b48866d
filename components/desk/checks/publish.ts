import type { Pack } from '../../../packs/schema.ts';
import type { ImportedPacks } from '../../../settings/imported-packs/create-imported-packs.ts';
import type { WriteResult } from '../../../settings/write-result.ts';

/**
 * Whether pages show the cards in this browser: whether the published pack is
 * among the reader's packs.
 */
export type Published =
  | { readonly state: 'none' }
  /** The reader has removed it in the settings. */
  | { readonly state: 'removed' }
  | { readonly state: 'on' | 'off'; readonly entries: number }
  | { readonly state: 'failed'; readonly saved: Extract<WriteResult, { ok: false }> };

/**
 * Adds a pack to the reader's, as `published` says. Never rejects: what keeps it from being stored
 * is a state to be shown.
 */
export async function publish(...what: Parameters<typeof published>): Promise<Published> {
  return published(...what).catch(failed);
}

function failed(error: unknown): Published {
  return { state: 'failed', saved: { ok: false, reason: 'failed', detail: String(error) } };
}

/**
 * Adds a pack to the reader's, replacing the one with its id. If the reader has turned that off, it
 * stays off; if the reader has removed it, it stays removed.
 *
 * @param isNew whether it may be added where the reader has none with its id.
 * @param indexOf writes the index of its names, away from whoever is typing.
 */
async function published(
  packs: Pick<ImportedPacks, 'list' | 'stored' | 'add' | 'update'>,
  pack: Pack,
  isNew: boolean,
  indexOf: (pack: Pack) => Promise<Uint8Array>,
): Promise<Published> {
  const before = await packs.stored(pack.id);
  if (!before && !isNew) return { state: 'removed' };
  if (before?.body.text !== JSON.stringify(pack)) {
    const index = await indexOf(pack);
    const saved = await (before ? packs.update(pack, index) : packs.add(pack, index));
    if (saved?.ok === false) return { state: 'failed', saved };
  }
  // Writing the index takes up to seconds, in which the reader may have turned it off, or removed it.
  const now = (await packs.list()).find(({ id }) => id === pack.id);
  return now ? { state: now.on ? 'on' : 'off', entries: now.entries } : { state: 'removed' };
}
