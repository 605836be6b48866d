import { type Browser, browser } from 'wxt/browser';
import { registrations } from '../../sites/registrations.ts';
import type { SiteChoice } from '../../sites/rules.ts';

/**
 * Registers the probe for exactly the pages that the site rules allow. Registrations persist across
 * restarts, so a site that is off gets no script even while the background is stopped.
 *
 * @param choice null while everything is paused: then no page gets the probe.
 * @returns whether the registrations had to be changed.
 */
export async function register(choice: SiteChoice | null): Promise<boolean> {
  const wanted = (choice ? registrations(choice) : []).map((registration) => ({
    ...registration,
    js: ['/probe.js'],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  }));
  const registered = await browser.scripting.getRegisteredContentScripts();
  const present = new Map(registered.map((script) => [script.id, script]));
  const stale = [...present.keys()].filter((id) => !wanted.some((script) => script.id === id));
  const added = wanted.filter(({ id }) => !present.has(id));
  const changed = wanted.filter((script) => {
    const known = present.get(script.id);
    return known && !isSame(known, script);
  });
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  if (changed.length > 0) await browser.scripting.updateContentScripts(changed);
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
  return stale.length + changed.length + added.length > 0;
}

/**
 * Whether two registrations inject the same files into the same pages, ignoring leading slashes.
 */
function isSame(
  a: Browser.scripting.RegisteredContentScript,
  b: Browser.scripting.RegisteredContentScript,
): boolean {
  return (['matches', 'excludeMatches', 'js', 'css'] as const).every(
    (list) => namesOf(a[list]) === namesOf(b[list]),
  );
}

function namesOf(list: readonly string[] = []): string {
  return list
    .map((name) => name.replace(/^\//, ''))
    .sort()
    .join(' ');
}
