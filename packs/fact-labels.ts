import { COUNTRY_FACTS, KINDS, type Kind } from './kind.ts';

export type FactLabel = (typeof KINDS)[Kind]['facts'][number] | (typeof COUNTRY_FACTS)[number];

/**
 * The labels of an entry's key facts, in the order a card shows them. Countries
 * have their own among places.
 */
export function factLabelsOf(kind: Kind, isCountry: boolean): readonly FactLabel[] {
  return isCountry ? COUNTRY_FACTS : KINDS[kind].facts;
}

/** All labels, without duplicates. */
export const ALL_FACT_LABELS: readonly FactLabel[] = /* @__PURE__ */ allOf(KINDS);

function allOf(kinds: typeof KINDS): FactLabel[] {
  const labels = Object.values(kinds).flatMap(({ facts }): readonly FactLabel[] => facts);
  return [...new Set<FactLabel>([...labels, ...COUNTRY_FACTS])];
}

/** Labels of facts that do not change and so need no date. */
export const TIMELESS: ReadonlySet<FactLabel> = new Set<FactLabel>([
  ...(['founded', 'part-of', 'seat', 'task', 'place', 'sides', 'born', 'died', 'since'] as const),
  ...(['until', 'before', 'capital', 'neighbours', 'country', 'size'] as const),
  ...(['origin', 'basis', 'used-for', 'homeland', 'language', 'religion', 'range'] as const),
]);

/** Maximum length of a fact's value, about one line; anything longer is a sentence. */
export const FACT_LENGTH = 60;
