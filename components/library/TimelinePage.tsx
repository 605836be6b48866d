import { t } from '../../i18n/i18n.ts';
import { hrefOf } from '../../messages/library-route.ts';
import type { TimelineEvent } from '../../packs/figures/schema.ts';
import { Timeline } from '../card/figures/Timeline.tsx';
import type { LinkRenderer } from '../card/link-renderer.ts';
import { Page } from './Page.tsx';

const links: LinkRenderer = {
  entry: (id, name) => <a href={hrefOf({ view: 'entry', id })}>{name}</a>,
  mention: (_id, text) => text,
  cites: () => null,
};

/** All dated events. */
export function TimelinePage({ moments }: { readonly moments: readonly TimelineEvent[] }) {
  return (
    <Page title={t('library.timeline')}>
      <p class="intro">{t('library.timelineIntro')}</p>
      <div class="figure wide">
        <Timeline moments={moments} here={null} links={links} />
      </div>
    </Page>
  );
}
