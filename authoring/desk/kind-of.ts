import type { Kind } from '../../packs/kind.ts';

/** What a name is of, as far as its letters tell. */
export function kindOf(name: string): Kind {
  if (/^[\p{Lu}\d]{2,}$/u.test(name)) return 'organisation';
  return name.split(' ').length >= 2 ? 'person' : 'place';
}
