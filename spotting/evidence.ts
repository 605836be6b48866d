import type { Mention } from './types.ts';

/**
 * Keeps the mentions that may be shown: all mentions of an entry that is named unmistakably
 * anywhere on the page, and of any other only those with a cue nearby.
 *
 * @returns those that have no evidence of their own with the first mention that vouches for them.
 */
export function withEvidence<B>(mentions: readonly Mention<B>[]): Mention<B>[] {
  const sure = new Map<string, Mention<B>>();
  for (const mention of mentions) {
    if (mention.evidence === 'sure' && !sure.has(mention.entry)) sure.set(mention.entry, mention);
  }
  return mentions.flatMap((mention) => {
    if (mention.evidence !== 'none') return mention;
    const other = sure.get(mention.entry);
    return other ? { ...mention, sure: other } : [];
  });
}
