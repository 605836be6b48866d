import { formatDateShort, t } from '../../i18n/i18n.ts';
import type { Card } from '../../packs/card.ts';
import type { FactLabel } from '../../packs/fact-labels.ts';
import type { LinkRenderer } from './link-renderer.ts';
import { LinkedText } from './Sentence.tsx';

interface KeyFactsProps {
  readonly facts: Card['facts'];
  readonly links: LinkRenderer;
  /** Language and direction of what the pack says; labels speak the interface's. */
  readonly inLanguage: { readonly lang: string; readonly dir: 'ltr' | 'rtl' };
}

/** What a reader wants to know of an entry at a glance: a line for each, with its date and sources. */
export function KeyFacts({ facts, links, inLanguage }: KeyFactsProps) {
  if (facts.length === 0) return null;
  return (
    <dl class="facts" aria-label={t('card.facts')}>
      {facts.map(({ label, value, date, cites, links: named }) => (
        <div key={label}>
          <dt>{labelText(label)}</dt>
          <dd>
            <span {...inLanguage}>
              <LinkedText text={value} named={named} links={links} />
            </span>
            {date && (
              <>
                {' '}
                <time dateTime={date}>
                  <bdi>{formatDateShort(date)}</bdi>
                </time>
              </>
            )}
            {links.cites(cites, `fact-${label}`)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What a label is called in the interface's language. */
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
