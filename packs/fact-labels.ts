import type { Kind } from './kind.ts';

/**
 * The labels of key facts, by kind of entry, in the order a card shows them. The vocabulary is fixed, so
 * that readers find the same fact in the same place on every card, and the interface can translate it.
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

/** All labels, without duplicates. */
export const ALL_FACT_LABELS: readonly FactLabel[] = /* @__PURE__ */ allOf(FACT_LABELS);

function allOf(labels: typeof FACT_LABELS): FactLabel[] {
  return [...new Set<FactLabel>(Object.values(labels).flat())];
}

/** Labels of facts that do not change and so need no date. */
export const TIMELESS: ReadonlySet<FactLabel> = new Set<FactLabel>([
  ...(['founded', 'part-of', 'seat', 'task', 'place', 'sides', 'born', 'died', 'since'] as const),
  ...(['until', 'before', 'capital', 'neighbours', 'country', 'size'] as const),
  ...(['origin', 'basis', 'used-for'] as const),
]);

/** Maximum length of a fact's value, about one line; anything longer is a sentence. */
export const FACT_LENGTH = 60;
