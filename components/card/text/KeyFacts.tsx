import { directionIn, directionOf, formatDateShort, t } from '../../../i18n/i18n.ts';
import type { Card } from '../../../packs/card.ts';
import type { FactLabel } from '../../../packs/fact-labels.ts';
import type { LinkRenderer } from './link-renderer.ts';
import { Pieces } from './Sentence.tsx';
import { beforeLastWord, piecesOf } from './text-pieces.ts';

interface KeyFactsProps {
  readonly card: Pick<Card, 'facts' | 'lang'>;
  readonly links: LinkRenderer;
}

/** The key facts, one per line, each with its date and sources. */
export function KeyFacts({ card, links }: KeyFactsProps) {
  const { facts, lang } = card;
  if (facts.length === 0) return null;
  return (
    // As its text, above and below: read from the other side, the eye would jump across.
    <dl class="facts" dir={directionOf(lang)} aria-label={t('card.facts')}>
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>
            <bdi>{labelText(fact.label)}</bdi>
          </dt>
          <dd>
            <Value fact={fact} links={links} lang={lang} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface ValueProps extends Pick<KeyFactsProps, 'links'> {
  /** Language of the pack's text; labels are in the interface's. */
  readonly lang: string;
  readonly fact: Card['facts'][number];
}

/**
 * Source numbers never start a line: they stay with the date or, if there is
 * none, with the last word.
 */
function Value({ fact, links, lang }: ValueProps) {
  const { label, value, date, cites } = fact;
  const pieces = piecesOf(value, fact.links);
  const dir = directionIn(value, lang);
  const numbers = links.cites(cites, `fact-${label}`);
  // One direction for all parts: in an Arabic interface, “January 2015” would
  // be read as “2015 January”.
  if (date) {
    return (
      <span dir={dir}>
        <span lang={lang}>
          <Pieces pieces={pieces} links={links} />
        </span>{' '}
        <span class="cited">
          <time dateTime={date}>
            <bdi>{formatDateShort(date)}</bdi>
          </time>
          {numbers}
        </span>
      </span>
    );
  }
  const { before, last } = beforeLastWord(pieces);
  return (
    <span dir={dir}>
      <span lang={lang}>
        <Pieces pieces={before} links={links} />
      </span>
      <span class="cited">
        <span lang={lang}>
          <Pieces pieces={last} links={links} />
        </span>
        {numbers}
      </span>
    </span>
  );
}

/** The localised name of a label. */
export function labelText(label: FactLabel): string {
  switch (label) {
    case 'listed-by':
      return t('fact.listedBy');
    case 'part-of':
      return t('fact.partOf');
    case 'legal-status':
      return t('fact.legalStatus');
    case 'head-of-state':
      return t('fact.headOfState');
    case 'head-of-government':
      return t('fact.headOfGovernment');
    case 'used-for':
      return t('fact.usedFor');
    default:
      return t(`fact.${label}`);
  }
}
