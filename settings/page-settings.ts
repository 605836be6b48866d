import * as v from 'valibot';
import { Kind } from '../packs/kind.ts';
import type { PageSettings, Settings } from './schema.ts';

/** The settings that a page's reader follows; never which sites are on or off. */
export function forPage(settings: Settings): PageSettings {
  const { mentions, opening, marks, size } = settings;
  const kinds = Object.keys(settings.kinds).filter((kind) => v.is(Kind, kind));
  return { mentions, opening, marks, size, kinds, muted: Object.keys(settings.muted) };
}

/** Whether an entry is marked: neither its kind nor itself is muted. */
export function isMarked(
  { kinds, muted }: PageSettings,
  entry: { readonly id: string; readonly kind: Kind },
): boolean {
  return !kinds.includes(entry.kind) && !muted.includes(entry.id);
}
