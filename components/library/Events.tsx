import type { Moment } from '../../packs/figures/schema.ts';
import { t } from '../../words/words.ts';
import type { Leads } from '../figures/Figure.tsx';
import { Timeline } from '../figures/Timeline.tsx';
import { Page } from './Page.tsx';
import { addressOf } from './places.ts';

const leads: Leads = {
  entry: (id, name) => <a href={addressOf({ view: 'entry', id })}>{name}</a>,
  cites: () => null,
};

/** All dated events. */
export function Events({ moments }: { readonly moments: readonly Moment[] }) {
  return (
    <Page title={t('library.timeline')}>
      <p class="intro">{t('library.timelineIntro')}</p>
      <div class="figure wide">
        <Timeline moments={moments} here={null} leads={leads} />
      </div>
    </Page>
  );
}
