import { t } from '../../../i18n/i18n.ts';
import type { Figure as FigureData } from '../../../packs/figures/schema.ts';
import type { LinkRenderer } from '../link-renderer.ts';
import { ChainOfGroups } from './ChainOfGroups.tsx';
import { LocatorMap } from './LocatorMap.tsx';
import { Timeline } from './Timeline.tsx';

export interface FigureProps {
  readonly figure: FigureData;
  /** The entry that it belongs to. */
  readonly of: { readonly id: string; readonly name: string };
  readonly links: LinkRenderer;
  /** What it is headed by, which depends on what stands above it. */
  readonly heading: 'h2' | 'h3';
}

/** Something to look at: related events in time, the place on a map, or how groups stand to each other. */
export function Figure({ figure, of, links, heading: Heading }: FigureProps) {
  switch (figure.type) {
    case 'timeline':
      return (
        <section class="figure">
          <Heading>{t('figure.timeline')}</Heading>
          <Timeline moments={figure.moments} here={of.id} links={links} />
        </section>
      );
    case 'map':
      return (
        <section class="figure">
          <Heading>{t('figure.map')}</Heading>
          <LocatorMap map={figure.map} name={of.name} cites={links.cites(figure.sources)} />
        </section>
      );
    case 'chain':
      return (
        <section class="figure">
          <Heading>{t('figure.chain')}</Heading>
          <ChainOfGroups chain={figure} name={of.name} links={links} />
        </section>
      );
  }
}
