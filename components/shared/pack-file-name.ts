import { slugOf } from '../../desk/ids.ts';

/** What the file of a pack is called: by its title, which people know it by, unlike its id. */
export function packFileName({
  id,
  title,
}: {
  readonly id: string;
  readonly title: string;
}): string {
  return slugOf(title).slice(0, 60).replace(/-$/, '') || id;
}
