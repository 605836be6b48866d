import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsOf } from '../../../../packs/terms.ts';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { find } from '../../../../spotting/find.ts';
import { Budget } from '../../../../spotting/match/budget.ts';
import { bundled } from '../../bundled.ts';

/**
 * Pays for comparisons at the word that was opened, until there is nothing left for them.
 *
 * @returns how many.
 */
function spend(budget: Budget, most = Number.POSITIVE_INFINITY): number {
  let compared = 0;
  while (compared < most && budget.compare()) compared++;
  return compared;
}

describe('the budget of some texts', () => {
  it('gives nothing before a word is opened', () => {
    expect(new Budget(100).compare()).toBe(false);
  });

  it('gives each word the same, whatever the one before left', () => {
    const budget = new Budget(100_000);
    budget.open(0);
    const most = spend(budget);
    expect(budget.isSpent).toBe(true);
    budget.open(0);
    expect(budget.isSpent).toBe(false);
    spend(budget, 3);
    budget.open(0);
    expect(spend(budget)).toBe(most);
  });

  it('gives little, but something, once the words have cost too much together', () => {
    const budget = new Budget(10);
    const { forms, cues } = budget.open(0);
    const most = spend(budget);
    for (let word = 0; word < 100; word++) {
      budget.open(0);
      spend(budget);
    }
    const few = budget.open(0);
    expect(few.forms).toBeLessThan(forms);
    expect(few.cues).toBeLessThan(cues);
    expect(Math.min(few.forms, few.cues)).toBeGreaterThan(0);
    const compared = spend(budget);
    expect(compared).toBeGreaterThan(0);
    expect(compared).toBeLessThan(most);
  });

  it('gives little once too much was found, and longer texts may have more', () => {
    const few = new Budget(10).open(1_000_000);
    expect(few.forms).toBeLessThan(new Budget(10).open(0).forms);
    expect(new Budget(1_000_000).open(1_000_000).forms).toBeGreaterThan(few.forms);
  });

  it('bounds what all words cost by how many there are', () => {
    const words = fc.integer({ min: 1, max: 3000 });
    fc.assert(
      fc.property(
        words,
        fc.array(fc.nat(4000), { minLength: 1, maxLength: 50 }),
        (count, wants) => {
          const budget = new Budget(count);
          let compared = 0;
          for (let word = 0; word < count; word++) {
            budget.open(0);
            compared += spend(budget, wants[word % wants.length]);
          }
          expect(compared).toBeLessThanOrEqual(30_000 + 66 * count);
        },
      ),
    );
  });
});

describe('the bundled names', () => {
  it('never use up the budget: where nothing else stands, all are found', () => {
    const densest = `So they said: ${'ISIS-K, Taliban and '.repeat(50)}others.`;
    const found = find(buildDictionary(termsOf(bundled.pack)), Array(60).fill(densest), 'en');
    expect(found).toHaveLength(6000);
  });
});
