import * as v from 'valibot';
import type { Hit } from '../packs/hit.ts';
import { Kind } from '../packs/kind.ts';
import { revisionOf } from './revision.ts';
import type { PageSettings, Settings } from './schema.ts';

/**
 * The part of the settings that a page's reader gets; never which sites are on or off.
 *
 * @param mayTell whether the page may know of an entry: a muted one may be of a pack that is not
 *   marked there, or one of thousands that are not in its text.
 */
export function forPage(
  settings: Settings,
  mayTell: (id: string) => boolean = () => true,
): PageSettings {
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
    muted: Object.keys(settings.muted).filter(mayTell),
    revision: revisionOf(settings),
  };
}

/** Whether two page settings are equal apart from their revision. */
export function isSameChoice(a: PageSettings, b: PageSettings): boolean {
  const { revision } = a;
  return JSON.stringify(a) === JSON.stringify({ ...b, revision });
}

/**
 * Whether an entry named on a page is listed: it is not muted, and its
 * subject and kind are not off.
 */
export function isListed(
  { subjects, kinds, muted }: PageSettings,
  { id, kind, subject }: Pick<Hit, 'id' | 'kind' | 'subject'>,
): boolean {
  const off = subject !== undefined && subjects.includes(subject);
  return !off && !kinds.includes(kind) && !muted.includes(id);
}

/**
 * Whether an entry named on a page is marked: it is listed, and not familiar
 * (unless those are wanted).
 */
export function isMarked(
  settings: PageSettings,
  entry: Pick<Hit, 'id' | 'kind' | 'subject' | 'familiar'>,
): boolean {
  return isListed(settings, entry) && (settings.familiar === 'mark' || !entry.familiar);
}
