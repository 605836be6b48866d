import type { Development, EntryBody } from './schema.ts';

/**
 * Recent developments of an entry's subject: the latest one, and the earlier ones. If the entry
 * names no latest development, the last dated sentence is taken.
 */
export function developmentsOf({ latest, sinceThen }: EntryBody): {
  readonly latest: Development | undefined;
  readonly earlier: readonly Development[];
} {
  return latest
    ? { latest, earlier: sinceThen }
    : { latest: sinceThen.at(-1), earlier: sinceThen.slice(0, -1) };
}
