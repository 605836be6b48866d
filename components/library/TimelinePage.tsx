import { formatDate, formatNumber, t } from '../../i18n/i18n.ts';
import { hrefOf } from '../../messages/library-route.ts';
import type { TimelineEvent } from '../../packs/figures/schema.ts';
import { Timeline } from '../card/figures/Timeline.tsx';
import type { LinkRenderer } from '../card/text/link-renderer.ts';
import { Page } from './Page.tsx';

const links: LinkRenderer = {
  entry: (id, name) => (
    <a href={hrefOf({ view: 'entry', id })}>
      <bdi>{name}</bdi>
    </a>
  ),
  mention: (_id, text) => text,
  cites: () => null,
};

interface TimelinePageProps {
  /** In chronological order. */
  readonly moments: readonly TimelineEvent[];
  /** The year that the URL links to, if any. */
  readonly year: number | undefined;
}

/** All dated events, by the years they began in, the newest first. */
export function TimelinePage({ moments, year }: TimelinePageProps) {
  const years = [...Map.groupBy(moments, ({ from }) => from.slice(0, 4))].reverse();
  return (
    <Page title={t('library.timeline')} target={year === undefined ? undefined : idOf(`${year}`)}>
      <p class="intro">{t('library.timelineIntro')}</p>
      {years.length > 1 && (
        <nav aria-label={t('library.years')}>
          <ul class="chips">
            {years.map(([each, events]) => (
              <li key={each}>
                <a
                  class="chip"
                  href={hrefOf({ view: 'timeline', year: Number(each) })}
                  {...(Number(each) === year ? { 'aria-current': 'true' as const } : {})}
                >
                  {formatDate(each)} <span class="amount soft">{formatNumber(events.length)}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {years.map(([each, events]) => (
        <section key={each}>
          <h2 id={idOf(each)} tabIndex={-1}>
            {formatDate(each)}
          </h2>
          <div class="figure wide">
            <Timeline moments={events} here={null} links={links} />
          </div>
        </section>
      ))}
    </Page>
  );
}

function idOf(year: string): string {
  return `year-${year}`;
}
