import type { BaseIssue } from 'valibot';

/** What can be wrong with a value in a pack file; the interface has a text for each. */
export const PACK_RULES = [
  ...['pack-missing', 'pack-long', 'pack-many', 'pack-empty', 'pack-id', 'pack-lang', 'pack-date'],
  ...[
    'pack-day',
    'pack-address',
    'pack-text',
    'pack-value',
    'pack-twice',
    'pack-no-entry',
    'pack-citation',
  ],
  ...['pack-full', 'alias-clash', 'related'],
] as const;
export type PackRule = (typeof PACK_RULES)[number];

/**
 * What is reported of a file that was moved or deleted since it was chosen, or whose disk is gone.
 */
export const UNREADABLE = { reason: 'The file could not be read.', rule: 'file-unreadable' };

/** Keys whose values have a form of their own. */
const BY_KEY: Readonly<Record<string, PackRule>> = {
  id: 'pack-id',
  document: 'pack-id',
  subject: 'pack-id',
  related: 'pack-id',
  lang: 'pack-lang',
  date: 'pack-date',
  asOf: 'pack-day',
  from: 'pack-date',
  to: 'pack-date',
  url: 'pack-address',
};

interface Ruled {
  readonly rule: PackRule;
  readonly values: Readonly<Record<string, number>>;
}

/**
 * The rule that a value breaks by an issue of the schema.
 *
 * @param path the keys that lead to the value.
 */
export function ruleOf(
  { type, received, requirement, input }: BaseIssue<unknown>,
  path: readonly unknown[],
): Ruled {
  if (received === 'undefined') return { rule: 'pack-missing', values: {} };
  const key = path.findLast((each) => typeof each === 'string');
  const ofKey = typeof input === 'string' ? BY_KEY[String(key)] : undefined;
  if (ofKey) return { rule: ofKey, values: {} };
  switch (type) {
    case 'max_length': {
      const values = { most: Number(requirement) };
      return { rule: typeof input === 'string' ? 'pack-long' : 'pack-many', values };
    }
    case 'min_length':
      return { rule: 'pack-empty', values: {} };
    case 'check':
    case 'regex':
      return { rule: typeof input === 'string' ? 'pack-text' : 'pack-value', values: {} };
    default:
      return { rule: 'pack-value', values: {} };
  }
}
