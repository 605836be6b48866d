import type { SourceText } from '../../../desk/source.ts';

/** What became of the texts that were to be read. */
interface ReadSources {
  readonly read: readonly (readonly [key: string, source: SourceText])[];
  /** Why the first of those failed that could not be read; null if none did. */
  readonly failure: string | null;
}

/**
 * Reads the texts of documents, each by itself: one that cannot be read takes none of the others
 * with it. One that is not there is neither read nor a failure. Never rejects.
 */
export async function readSources(
  keys: readonly string[],
  readOne: (key: string) => Promise<SourceText | null>,
): Promise<ReadSources> {
  // What throws before there is a promise has failed as well.
  const outcomes = await Promise.allSettled(keys.map(async (key) => readOne(key)));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  return {
    read: keys.flatMap((key, index) => {
      const outcome = outcomes[index];
      const source = outcome?.status === 'fulfilled' ? outcome.value : null;
      return source ? [[key, source] as const] : [];
    }),
    failure: failed ? String(failed.reason) : null,
  };
}
