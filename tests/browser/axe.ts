import { expect, type Frame, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import * as v from 'valibot';

/** The colour schemes that surfaces are tested in. */
const SCHEMES = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'light', forcedColors: 'active' },
] as const;

const Result = v.object({
  violations: v.array(v.object({ id: v.string(), nodes: v.array(v.object({ html: v.string() })) })),
  passes: v.array(v.unknown()),
  /** Findings that only a person can decide. */
  incomplete: v.array(v.unknown()),
});

const OPTIONS: axe.RunOptions = {
  // For rules that pass, their number is enough.
  resultTypes: ['violations'],
  // Off by default, as it is newer than the others (WCAG 2.2).
  rules: { 'target-size': { enabled: true } },
};

interface Looking {
  /** The frame to test instead of the page. */
  readonly frame?: Frame;
  /** Selector of the part to test; by default, everything. */
  readonly within?: string;
  /**
   * Whether to test only the light scheme, since all colours are tested elsewhere in the others.
   */
  readonly lightOnly?: boolean;
}

/**
 * Runs axe on what a page shows, in light, dark and forced colours.
 *
 * @param what names it in the report.
 */
export async function expectNoViolations(
  page: Page,
  what: string,
  { frame, within = 'html', lightOnly = false }: Looking = {},
): Promise<void> {
  const looked = frame ?? page;
  for (const { name, ...media } of lightOnly ? SCHEMES.slice(0, 1) : SCHEMES) {
    await test.step(`axe: ${what}, ${name}`, async () => {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      // Inject axe once per page: parsing it takes as long as a run.
      if (!(await looked.evaluate("'axe' in window"))) await looked.evaluate(axe.source);
      const run = `axe.run(${JSON.stringify(within)}, ${JSON.stringify(OPTIONS)})`;
      let result = v.parse(Result, await looked.evaluate(run));
      const look = async () => {
        const found = result.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
        );
        if (found.length > 0) result = v.parse(Result, await looked.evaluate(run));
        return found;
      };
      // The card takes its page's colours a moment after the page has changed them.
      await expect.poll(look, { message: `${what}, ${name}`, timeout: 10_000 }).toEqual([]);
      const { violations, passes, incomplete } = result;
      // For the table that `npm run accessibility` makes.
      test.info().annotations.push({
        type: 'axe',
        description: [what, name, violations.length, passes.length, incomplete.length].join('\t'),
      });
      expect(passes.length, 'rules that had something to look at').toBeGreaterThan(5);
    });
  }
}
