import { hrefOf } from '../../messages/library-route.ts';
import type { Hit } from '../../packs/hit.ts';
import { nameOfKind } from '../shared/kinds.ts';

/** An entry in a list: its name as a link, its kind and its gloss. */
export function EntryLine({ id, name, kind, gloss }: Pick<Hit, 'id' | 'name' | 'kind' | 'gloss'>) {
  return (
    <li>
      {/* A space, not a margin: where the name fills its line, the kind begins the next one. */}
      <a href={hrefOf({ view: 'entry', id })} dir="auto">
        {name}
      </a>{' '}
      <span class="of-kind soft">{nameOfKind(kind)}</span>
      <p class="own-way">{gloss}</p>
    </li>
  );
}
