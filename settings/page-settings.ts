import * as v from 'valibot';
import type { Hit } from '../packs/hit.ts';
import { Kind } from '../packs/kind.ts';
import type { PageSettings, Settings } from './schema.ts';

/** The settings that a page's reader follows; never which sites are on or off. */
export function forPage(settings: Settings): PageSettings {
  const { mentions, familiar, opening, marks, size } = settings;
  const kinds = Object.keys(settings.kinds).filter((kind) => v.is(Kind, kind));
  return {
    mentions,
    familiar,
    opening,
    marks,
    size,
    kinds,
    subjects: Object.keys(settings.subjects),
    muted: Object.keys(settings.muted),
  };
}

/** Whether an entry is listed as named on a page: neither its subject, nor its kind, nor itself is muted. */
export function isListed(
  { subjects, kinds, muted }: PageSettings,
  { id, kind, subject }: Pick<Hit, 'id' | 'kind' | 'subject'>,
): boolean {
  const off = subject !== undefined && subjects.includes(subject);
  return !off && !kinds.includes(kind) && !muted.includes(id);
}

/** Whether an entry is marked: it is listed, and not so well known that the reader wants no mark. */
export function isMarked(
  settings: PageSettings,
  entry: Pick<Hit, 'id' | 'kind' | 'subject' | 'familiar'>,
): boolean {
  return isListed(settings, entry) && (settings.familiar === 'mark' || !entry.familiar);
}
