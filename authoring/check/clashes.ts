import type { Entry } from '../../packs/schema.ts';

/** A form claimed by an entry, and the entry that claimed it first. */
interface Clash {
  /** Indexes of the entry and of the form in their lists. */
  readonly entry: number;
  readonly form: number;
  readonly reason: string;
}

/** Most entries that may share a form: all of them are weighed at each occurrence on a page. */
const MAX_CLAIMS = 100;

/** Entries may share a form only if both need a cue for it. A `not` form is no claim. */
export function clashesOf(entries: readonly Pick<Entry, 'id' | 'forms'>[]): Clash[] {
  const claims = new Map<string, { id: string; sure: boolean; count: number }>();
  return entries.flatMap(({ id, forms }, entry) =>
    forms.flatMap(({ text, lang, kind, caseless }, form) => {
      if (kind === 'not') return [];
      const key = `${lang} ${caseless ? text.toLowerCase() : text}`;
      const clash = (reason: string) => [{ entry, form, reason: `“${text}” ${reason}` }];
      const other = claims.get(key);
      if (!other) claims.set(key, { id, sure: kind === 'sure', count: 1 });
      else if (other.id === id) return clash('is listed twice.');
      else if (kind === 'sure' || other.sure) return clash(`also belongs to “${other.id}”.`);
      else if (++other.count > MAX_CLAIMS) return clash(`is claimed by more than ${MAX_CLAIMS}.`);
      return [];
    }),
  );
}
