import type { Kind } from './kind.ts';

/**
 * The labels that key facts may have, by kind of entry, in the order a card shows them. A fixed
 * vocabulary, so that a reader finds the same thing at the same place on each card and the
 * interface can say it in its own language.
 */
export const FACT_LABELS = {
  organisation: ['founded', 'area', 'leader', 'strength', 'listed-by', 'part-of'],
  institution: ['founded', 'seat', 'members', 'head', 'task'],
  event: ['place', 'sides', 'killed', 'displaced', 'outcome', 'status'],
  person: ['born', 'died', 'office', 'since', 'until', 'before', 'legal-status'],
  country: ['capital', 'population', 'head-of-state', 'head-of-government', 'neighbours'],
  place: ['country', 'size', 'population', 'control', 'status', 'neighbours'],
  concept: ['origin', 'basis', 'used-for', 'contested'],
} as const satisfies Record<Kind | 'country', readonly string[]>;

export type FactLabel = (typeof FACT_LABELS)[keyof typeof FACT_LABELS][number];

/** Every label there is, each once. */
export const ALL_FACT_LABELS: readonly FactLabel[] = /* @__PURE__ */ allOf(FACT_LABELS);

function allOf(labels: typeof FACT_LABELS): FactLabel[] {
  return [...new Set<FactLabel>(Object.values(labels).flat())];
}

/** Labels of what does not change: their facts need no date. */
export const TIMELESS: ReadonlySet<FactLabel> = new Set<FactLabel>([
  ...(['founded', 'part-of', 'seat', 'task', 'place', 'sides', 'born', 'died', 'since'] as const),
  ...(['until', 'before', 'capital', 'neighbours', 'country', 'size'] as const),
  ...(['origin', 'basis', 'used-for'] as const),
]);

/** Most characters of a fact's value: more than a line is a sentence. */
export const FACT_LENGTH = 60;
