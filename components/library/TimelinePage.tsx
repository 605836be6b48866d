import { t } from '../../i18n/i18n.ts';
import { addressOf } from '../../messages/library-routes.ts';
import type { Moment } from '../../packs/figures/schema.ts';
import type { Leads } from '../card/figures/Figure.tsx';
import { Timeline } from '../card/figures/Timeline.tsx';
import { Page } from './Page.tsx';

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
