import * as v from 'valibot';
import { Kind } from '../packs/kind.ts';
import type { Reading, Settings } from './schema.ts';

/** The settings that a page's reader follows; never which sites are on or off. */
export function readingOf(settings: Settings): Reading {
  const { mentions, opening, marks, size } = settings;
  const kinds = Object.keys(settings.kinds).filter((kind) => v.is(Kind, kind));
  return { mentions, opening, marks, size, kinds, known: Object.keys(settings.known) };
}

/** Whether an entry is marked: neither its kind nor itself is muted. */
export function isMarked({ kinds, known }: Reading, entry: { id: string; kind: Kind }): boolean {
  return !kinds.includes(entry.kind) && !known.includes(entry.id);
}

/** The settings with an entry muted, or marked again. */
export function muted(settings: Settings, entry: { id: string; name: string }, on: boolean) {
  const { [entry.id]: _before, ...others } = settings.known;
  return { ...settings, known: on ? { ...others, [entry.id]: entry.name } : others };
}
