import type { ComponentChildren } from 'preact';
import type { Figure as FigureData } from '../../packs/figures/schema.ts';
import { t } from '../../words/words.ts';
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
}

/** Something to look at: related events in time, the place on a map, or how groups stand to each other. */
export function Figure({ figure, of, leads }: FigureProps) {
  switch (figure.type) {
    case 'timeline':
      return (
        <section class="figure">
          <h3>{t('figure.timeline')}</h3>
          <Timeline moments={figure.moments} here={of.id} leads={leads} />
        </section>
      );
    case 'map':
      return (
        <section class="figure">
          <h3>{t('figure.map')}</h3>
          <LocatorMap map={figure.map} name={of.name}>
            {leads.cites(figure.sources)}
          </LocatorMap>
        </section>
      );
    case 'chain':
      return (
        <section class="figure">
          <h3>{t('figure.chain')}</h3>
          <ChainOfGroups chain={figure} name={of.name} leads={leads} />
        </section>
      );
  }
}
