import type { About, Rule } from '../rule.ts';
import { ALLOWANCE, ALLOWANCE_UNUSED } from './allowance.ts';
import { glossLength, sentenceLength, summaryLength } from './length.ts';
import { relatedOneWay, statementUnused } from './links.ts';
import { READING_RULES } from './reading.ts';

/** The rules that look at content that could be read. */
export const RULES: readonly Rule[] = [
  glossLength,
  summaryLength,
  sentenceLength,
  relatedOneWay,
  statementUnused,
];

/** Every rule there is. */
export const ALL_RULES: readonly About[] = [
  ...READING_RULES,
  ALLOWANCE,
  ALLOWANCE_UNUSED,
  ...RULES,
];

export { ALLOWANCE, ALLOWANCE_UNUSED };
