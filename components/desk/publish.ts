import type { Pack } from '../../packs/schema.ts';
import { importedPacks } from '../../settings/imported-packs/imported-packs.ts';
import type { WriteResult } from '../../settings/write-result.ts';

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

/** A fingerprint of a pack. */
export async function digestOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Adds a pack to the reader's, replacing the one with its id. If the reader has turned that off, it
 * stays off; if the reader has removed it, it stays removed.
 *
 * @param isNew whether it may be added where the reader has none with its id.
 * @param indexOf writes the index of its names, away from whoever is typing.
 */
export async function publish(
  pack: Pack,
  isNew: boolean,
  indexOf: (pack: Pack) => Promise<Uint8Array>,
): Promise<Published> {
  const before = await importedPacks.stored(pack.id);
  if (!before && !isNew) return { state: 'removed' };
  const on = before?.row.on ?? true;
  const entries = pack.entries.length;
  const state = on ? 'on' : 'off';
  if (before?.body.text === JSON.stringify(pack)) return { state, entries };
  const saved = await indexOf(pack).then(
    (index) => importedPacks.add(pack, index, on),
    (error: unknown) => ({ ok: false, reason: 'failed', detail: String(error) }) as const,
  );
  return saved.ok ? { state, entries } : { state: 'failed', saved };
}
