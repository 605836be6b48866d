import { expect, type Frame, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import * as v from 'valibot';

/** How a surface may have to look. */
const SCHEMES = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'light', forcedColors: 'active' },
] as const;

const Result = v.object({
  violations: v.array(v.object({ id: v.string(), nodes: v.array(v.object({ html: v.string() })) })),
  passes: v.array(v.unknown()),
  /** What only a person can decide. */
  incomplete: v.array(v.unknown()),
});

const OPTIONS: axe.RunOptions = {
  // Of what is fine it is enough to know that it was looked at.
  resultTypes: ['violations'],
  // Off unless asked for: it is newer than the others (WCAG 2.2).
  rules: { 'target-size': { enabled: true } },
};

interface Looking {
  /** A frame of the page, where it is that which is looked at. */
  readonly frame?: Frame;
  /** A part of the page, where it is not the whole. */
  readonly within?: string;
  /** Where all its colours are those of something that is looked at in the others, too. */
  readonly lightOnly?: boolean;
}

/**
 * Has axe look at what a page shows, in light, dark and forced colours.
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
      // Its code is put in once a page: parsing it takes as long as looking does.
      if (!(await looked.evaluate("'axe' in window"))) await looked.evaluate(axe.source);
      const { violations, passes, incomplete } = v.parse(
        Result,
        await looked.evaluate(`axe.run(${JSON.stringify(within)}, ${JSON.stringify(OPTIONS)})`),
      );
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      );
      expect(found, `${what}, ${name}`).toEqual([]);
      // For `npm run accessibility`, which makes a table of it.
      test.info().annotations.push({
        type: 'axe',
        description: [what, name, violations.length, passes.length, incomplete.length].join('\t'),
      });
      expect(passes.length, 'rules that had something to look at').toBeGreaterThan(5);
    });
  }
}
