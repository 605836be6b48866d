import type { Evidence } from './types.ts';

interface Claim {
  readonly entry: string;
  readonly evidence: Evidence;
}

/** For each entry that is named unmistakably, the first mention that does so. */
export function sureOf<M extends Claim>(mentions: readonly M[]): Map<string, M> {
  const sure = new Map<string, M>();
  for (const mention of mentions) {
    if (mention.evidence === 'sure' && !sure.has(mention.entry)) sure.set(mention.entry, mention);
  }
  return sure;
}

/**
 * Keeps the mentions that may be shown: of an entry that is named unmistakably anywhere on the
 * page all of them, of any other only those with a cue near by.
 */
export function withEvidence<M extends Claim>(mentions: readonly M[]): M[] {
  const sure = sureOf(mentions);
  return mentions.filter(({ entry, evidence }) => evidence !== 'none' || sure.has(entry));
}
