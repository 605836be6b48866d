import type { ComponentChildren } from 'preact';
import { t } from '../../../i18n/i18n.ts';
import type { Figure as FigureData } from '../../../packs/figures/schema.ts';
import { ChainOfGroups } from './ChainOfGroups.tsx';
import { LocatorMap } from './LocatorMap.tsx';
import { Timeline } from './Timeline.tsx';

/** How a figure shows what leads elsewhere; cards have buttons, pages have links. */
export interface Leads {
  /** The name of an entry, leading to it. */
  readonly entry: (id: string, name: string) => ComponentChildren;
  /** The numbers of sources, leading to them. */
  readonly cites: (numbers: readonly number[]) => ComponentChildren;
}

export interface FigureProps {
  readonly figure: FigureData;
  /** The entry that it belongs to. */
  readonly of: { readonly id: string; readonly name: string };
  readonly leads: Leads;
  /** What it is headed by, which depends on what stands above it. */
  readonly heading: 'h2' | 'h3';
}

/** Something to look at: related events in time, the place on a map, or how groups stand to each other. */
export function Figure({ figure, of, leads, heading: Heading }: FigureProps) {
  switch (figure.type) {
    case 'timeline':
      return (
        <section class="figure">
          <Heading>{t('figure.timeline')}</Heading>
          <Timeline moments={figure.moments} here={of.id} leads={leads} />
        </section>
      );
    case 'map':
      return (
        <section class="figure">
          <Heading>{t('figure.map')}</Heading>
          <LocatorMap map={figure.map} name={of.name} cites={leads.cites(figure.sources)} />
        </section>
      );
    case 'chain':
      return (
        <section class="figure">
          <Heading>{t('figure.chain')}</Heading>
          <ChainOfGroups chain={figure} name={of.name} leads={leads} />
        </section>
      );
  }
}
