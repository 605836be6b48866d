import type { ComponentChildren } from 'preact';
import type { ArticleView } from '../../catalog/article.ts';
import { formatNumber, t } from '../../i18n/i18n.ts';
import type { PageTerm } from '../../messages/terms.ts';
import { LocatorMap } from '../card/figures/LocatorMap.tsx';
import { Timeline } from '../card/figures/Timeline.tsx';
import { TabList } from '../shared/TabList.tsx';
import { GroupTree } from './GroupTree.tsx';

interface ArticlePartsProps {
  /** The names as a list. */
  readonly names: ComponentChildren;
  readonly terms: readonly PageTerm[];
  /** Null until it is loaded. */
  readonly article: ArticleView | null;
  readonly open: PartName;
  readonly onOpen: (part: PartName) => void;
  readonly onChoose: (id: string) => void;
}

const PARTS = ['names', 'timeline', 'map', 'groups'] as const;
export type PartName = (typeof PARTS)[number];

/** Everything about an article, in tabs; in print, one part after the other. */
export function ArticleParts({ names, terms, article, open, onOpen, onChoose }: ArticlePartsProps) {
  const places = placesAmong(terms, article);
  const isBeyond = ({ id }: PageTerm) => article?.places?.beyond.includes(id) === true;
  const [beyond, near] = [places.filter(isBeyond), places.filter((place) => !isBeyond(place))];
  const counts: Record<PartName, number> = {
    names: terms.length,
    timeline: article?.moments.length ?? 0,
    map: article?.places ? places.length : 0,
    groups: article?.groups.length ?? 0,
  };
  const parts = PARTS.filter((part) => part === 'names' || counts[part] > 0);
  const shown = parts.includes(open) ? open : 'names';
  const partOf = (part: PartName, children: ComponentChildren) => (
    <section
      class="article-part"
      role="tabpanel"
      id={`part-${part}`}
      aria-labelledby={`tab-${part}`}
      data-closed={shown !== part}
    >
      <h2 class="for-paper">{titleOf(part)}</h2>
      {children}
    </section>
  );

  return (
    <>
      <TabList
        class="article-tabs"
        label={t('panel.parts')}
        parts={parts}
        selected={shown}
        panelOf={(part) => `part-${part}`}
        onPress={onOpen}
        onMove={onOpen}
      >
        {(part) => (
          <>
            {titleOf(part)} <span class="amount">{formatNumber(counts[part])}</span>
          </>
        )}
      </TabList>
      {partOf('names', names)}
      {article &&
        article.moments.length > 0 &&
        partOf(
          'timeline',
          <div class="figure">
            <Timeline
              moments={article.moments}
              here={null}
              links={{
                entry: (id, name) => (
                  <button type="button" class="own-way" onClick={() => onChoose(id)}>
                    {name}
                  </button>
                ),
                mention: (_id, text) => text,
                cites: () => null,
              }}
            />
          </div>,
        )}
      {article?.places &&
        partOf(
          'map',
          <div class="figure">
            <LocatorMap
              map={article.places.map}
              name={t('panel.places')}
              near={article.places}
              onChoose={onChoose}
            />
            <Places label={t('panel.places')} places={near} onChoose={onChoose} />
            {beyond.length > 0 && (
              <>
                <p class="beyond">{t('panel.placesBeyond')}</p>
                <Places label={t('panel.placesBeyond')} places={beyond} onChoose={onChoose} />
              </>
            )}
          </div>,
        )}
      {article &&
        article.groups.length > 0 &&
        partOf(
          'groups',
          <div class="figure">
            <GroupTree groups={article.groups} onChoose={onChoose} />
          </div>,
        )}
    </>
  );
}

interface PlacesProps {
  readonly label: string;
  readonly places: readonly PageTerm[];
  readonly onChoose: (id: string) => void;
}

function Places({ label, places, onChoose }: PlacesProps) {
  return (
    <ul class="chips places" aria-label={label}>
      {places.map(({ id, name }) => (
        <li key={id}>
          <button type="button" class="chip own-way" onClick={() => onChoose(id)}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}

/**
 * Entries with a location: places, and whatever else is on the map. Not every place
 * fits or has a point there.
 */
function placesAmong(terms: readonly PageTerm[], article: ArticleView | null): PageTerm[] {
  const { map, beyond = [] } = article?.places ?? {};
  const onMap = new Set([...(map?.points.map(({ id }) => id) ?? []), ...beyond]);
  return terms.filter(({ id, kind }) => kind === 'place' || onMap.has(id));
}

function titleOf(part: PartName): string {
  switch (part) {
    case 'names':
      return t('panel.names');
    case 'timeline':
      return t('figure.timeline');
    case 'map':
      return t('figure.map');
    case 'groups':
      return t('figure.chain');
  }
}
