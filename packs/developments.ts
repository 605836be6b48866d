import type { Development, Entry } from './schema.ts';

/**
 * What happened lately to an entry's subject: the newest thing, and what came before it. Where the
 * entry does not say what is latest, it is the last of its dated sentences.
 */
export function developmentsOf({ latest, sinceThen }: Entry): {
  readonly latest: Development | undefined;
  readonly earlier: readonly Development[];
} {
  return latest
    ? { latest, earlier: sinceThen }
    : { latest: sinceThen.at(-1), earlier: sinceThen.slice(0, -1) };
}
