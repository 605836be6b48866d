import { hrefOf } from '../../messages/library-route.ts';
import type { Hit } from '../../packs/hit.ts';
import { FromPack } from '../card/head/FromPack.tsx';
import { nameOfKind } from '../shared/kinds.ts';

interface EntryLineProps extends Pick<Hit, 'id' | 'name' | 'kind' | 'gloss'> {
  /** Title of its pack, if a reader added that. */
  readonly from?: string | undefined;
}

/**
 * An entry in a list: its name as a link, its kind, its gloss, and whose it is if it is not ours.
 */
export function EntryLine({ id, name, kind, gloss, from }: EntryLineProps) {
  return (
    <li>
      {/* A space, not a margin: where the name fills its line, the kind begins the next one. */}
      <a class="own-way" href={hrefOf({ view: 'entry', id })}>
        {name}
      </a>{' '}
      <span class="of-kind soft">{nameOfKind(kind)}</span>
      <p class="own-way">{gloss}</p>
      {from !== undefined && <FromPack title={from} />}
    </li>
  );
}
