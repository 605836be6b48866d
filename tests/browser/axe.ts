import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

/** How a surface may have to look. */
const SCHEMES = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'light', forcedColors: 'active' },
] as const;

interface Looking {
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
  { within = 'html', lightOnly = false }: Looking = {},
): Promise<void> {
  for (const { name, ...media } of lightOnly ? SCHEMES.slice(0, 1) : SCHEMES) {
    await test.step(`axe: ${what}, ${name}`, async () => {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      const { violations, passes } = await new AxeBuilder({ page })
        .include(within)
        // Without frames there is nothing that another page has to put together: four times as fast.
        .setLegacyMode()
        // Off unless asked for: it is newer than the others (WCAG 2.2).
        .options({ rules: { 'target-size': { enabled: true } } })
        .analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      );
      expect(found, `${what}, ${name}`).toEqual([]);
      expect(passes.length, 'rules that had something to look at').toBeGreaterThan(5);
    });
  }
}
