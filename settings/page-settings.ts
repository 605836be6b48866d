import * as v from 'valibot';
import { Kind } from '../packs/kind.ts';
import { revisionOf } from './revision.ts';
import type { PageSettings, Settings } from './schema.ts';

/** The settings that a page's reader follows; never which sites are on or off. */
export function forPage(settings: Settings): PageSettings {
  const { mentions, opening, marks, size } = settings;
  const kinds = Object.keys(settings.kinds).filter((kind) => v.is(Kind, kind));
  const muted = Object.keys(settings.muted);
  return { mentions, opening, marks, size, kinds, muted, revision: revisionOf(settings) };
}

/** Whether two read at different times ask for the same. */
export function isSameChoice(a: PageSettings, b: PageSettings): boolean {
  const { revision } = a;
  return JSON.stringify(a) === JSON.stringify({ ...b, revision });
}

/** Whether an entry is marked: neither its kind nor itself is muted. */
export function isMarked(
  { kinds, muted }: PageSettings,
  entry: { readonly id: string; readonly kind: Kind },
): boolean {
  return !kinds.includes(entry.kind) && !muted.includes(entry.id);
}
