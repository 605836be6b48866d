import { expect, it } from 'vitest';
import { countNotes } from '../../../components/desk/fields/once-each.ts';
import type { DeskFinding } from '../../../desk/finding.ts';

const finding = (field: string, rule: string): DeskFinding => ({
  field,
  rule,
  reason: '“iconic” is praise.',
  fix: '',
  values: {},
  must: false,
});

it('counts what a field shows once as one, and each field by itself', () => {
  const puffery = finding('gloss', 'puffery');
  expect(countNotes([])).toBe(0);
  expect(countNotes([puffery, puffery])).toBe(1);
  expect(countNotes([puffery, finding('summary.0', 'puffery')])).toBe(2);
});
