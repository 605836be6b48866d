import { selfAndParents } from '../../sites/rules.ts';
import type { Opened } from './open.ts';

/**
 * Whether the names of an imported pack are marked on a host. A page can see what is marked in it,
 * so a reader can limit a pack to sites that may know about it.
 */
export function isMarkedOn({ sites }: Pick<Opened, 'sites'>, host: string | null): boolean {
  if (sites === null) return true;
  return host !== null && selfAndParents(host).some((at) => sites.includes(at));
}
