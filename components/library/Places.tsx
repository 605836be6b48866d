import type { MapDrawing } from '../../packs/figures/schema.ts';
import type { Hit } from '../../packs/hit.ts';
import { t } from '../../words/words.ts';
import { LocatorMap } from '../figures/LocatorMap.tsx';
import { nameOfKind } from '../kinds.tsx';
import { Page } from './Page.tsx';
import { addressOf } from './places.ts';

export interface PlacesProps {
  readonly map: MapDrawing | null;
  readonly entries: readonly Hit[];
}

/** One map of all places, and the same as a list. */
export function Places({ map, entries }: PlacesProps) {
  const marked = new Set(map?.points.map(({ id }) => id));
  return (
    <Page title={t('library.map')}>
      <p class="intro">{t('library.mapIntro')}</p>
      {map && (
        <div class="figure overview">
          <LocatorMap
            map={map}
            name={t('library.mapName')}
            hrefOf={(id) => addressOf({ view: 'entry', id })}
          />
        </div>
      )}
      <h2>{t('library.places')}</h2>
      <ul class="entries">
        {entries
          .filter(({ id }) => marked.has(id))
          .map(({ id, name, kind, gloss }) => (
            <li key={id}>
              <a href={addressOf({ view: 'entry', id })}>{name}</a>
              <span class="of-kind">{nameOfKind(kind)}</span>
              <p>{gloss}</p>
            </li>
          ))}
      </ul>
    </Page>
  );
}
