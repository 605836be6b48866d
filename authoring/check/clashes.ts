import type { Entry } from '../../packs/schema.ts';

/** A form that an entry claims, and the entry that has claimed it before. */
export interface Clash {
  /** Of the entry and of the form, in their lists. */
  readonly entry: number;
  readonly form: number;
  readonly reason: string;
}

/** Each of them is weighed wherever the form stands on a page. */
const MAX_CLAIMS = 100;

/** Two entries may share a form only where both need a cue for it; a `not` form is no claim. */
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
