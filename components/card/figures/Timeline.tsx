import { formatDate, t } from '../../../i18n/i18n.ts';
import { daysBetween } from '../../../packs/figures/days.ts';
import type { TimelineEvent } from '../../../packs/figures/schema.ts';
import type { LinkRenderer } from '../text/link-renderer.ts';

interface TimelineProps {
  /** In chronological order. */
  readonly moments: readonly TimelineEvent[];
  /** The current event, if it is one of them. */
  readonly here: string | null;
  readonly links: LinkRenderer;
}

/**
 * Events, the newest first, as readers of news look for them; the longer the time
 * between two, the wider the gap.
 */
export function Timeline({ moments, here, links }: TimelineProps) {
  const newestFirst = moments.toReversed();
  return (
    <ol class="timeline">
      {newestFirst.map((moment, index) => (
        <li
          key={moment.id}
          class={`gap-${gapBefore(moment, newestFirst[index - 1])}`}
          {...(moment.id === here ? { 'aria-current': 'true' as const } : {})}
        >
          <time dateTime={moment.from}>{writeSpan(moment)}</time>{' '}
          {moment.id === here ? (
            <strong>
              <bdi>{moment.name}</bdi>
            </strong>
          ) : (
            links.entry(moment.id, moment.name)
          )}
          {moment.gloss && <p class="moment-gloss">{moment.gloss}</p>}
        </li>
      ))}
    </ol>
  );
}

/** The date or period of an event, in words. */
function writeSpan({ from, to }: TimelineEvent): string {
  if (!to) return formatDate(from);
  if (to === '..') return t('figure.from', { date: formatDate(from) });
  return t('figure.span', { from: formatDate(from), to: formatDate(to) });
}

/** Days from which a gap is drawn one step wider: two months, a year, four years. */
const STEPS = [60, 365, 1460];

function gapBefore(moment: TimelineEvent, last: TimelineEvent | undefined): number {
  if (!last) return 0;
  const days = daysBetween(last.from, moment.from);
  return STEPS.filter((step) => days > step).length;
}
