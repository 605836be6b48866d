import { t } from '../../../i18n/i18n.ts';
import type { Figure as FigureData } from '../../../packs/figures/schema.ts';
import type { HeadingLevel } from '../text/CardText.tsx';
import type { LinkRenderer } from '../text/link-renderer.ts';
import { ChainOfGroups } from './ChainOfGroups.tsx';
import { LocatorMap } from './LocatorMap.tsx';
import { Timeline } from './Timeline.tsx';

interface FigureProps {
  readonly figure: FigureData;
  /** The entry it belongs to. */
  readonly of: { readonly id: string; readonly name: string };
  readonly links: LinkRenderer;
  readonly heading?: HeadingLevel;
}

/** A timeline of related events, a map, or the relations between groups. */
export function Figure({ figure, of, links, heading: Heading }: FigureProps) {
  switch (figure.type) {
    case 'timeline':
      return (
        <section class="figure">
          {Heading && <Heading>{titleOf(figure)}</Heading>}
          <Timeline moments={figure.moments} here={of.id} links={links} />
        </section>
      );
    case 'map':
      return (
        <section class="figure">
          {Heading && <Heading>{titleOf(figure)}</Heading>}
          <LocatorMap map={figure.map} name={of.name} cites={links.cites(figure.cites, 'map')} />
        </section>
      );
    case 'chain':
      return (
        <section class="figure">
          {Heading && <Heading>{titleOf(figure)}</Heading>}
          <ChainOfGroups chain={figure} name={of.name} links={links} />
        </section>
      );
  }
}

/** The title of a figure. */
export function titleOf({ type }: FigureData): string {
  switch (type) {
    case 'timeline':
      return t('figure.timeline');
    case 'map':
      return t('figure.map');
    case 'chain':
      return t('figure.chain');
  }
}
