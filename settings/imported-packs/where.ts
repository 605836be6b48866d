import { upwards } from '../../sites/rules.ts';
import type { Opened } from './store.ts';

/**
 * Whether the names of a reader's own pack are marked on a host. What is marked a page can see, so a reader may
 * keep a pack to sites that may learn of it.
 */
export function isMarkedOn({ sites }: Pick<Opened, 'sites'>, host: string | null): boolean {
  if (sites === null) return true;
  return host !== null && upwards(host).some((at) => sites.includes(at));
}
