import type { ComponentChildren } from 'preact';
import { plural, t } from '../../i18n/i18n.ts';
import type { PartName } from '../../messages/card-port.ts';
import type { Card } from '../../packs/card.ts';
import { TabList } from '../shared/TabList.tsx';
import { titleOf } from './figures/Figure.tsx';
import { languageOf } from './text/CardText.tsx';

interface PartsProps {
  readonly card: Card;
  readonly open: PartName | null;
  /** Null closes the open part. */
  readonly onOpen: (part: PartName | null) => void;
  /** The open part. */
  readonly children: ComponentChildren;
}

/**
 * Further parts of a card, as tabs. None is open at first: the card itself says what matters.
 * Pressing the open tab closes it.
 */
export function Parts({ card, open, onOpen, children }: PartsProps) {
  const parts = partsOf(card);
  if (parts.length === 0) return null;

  return (
    <div class="parts">
      <TabList
        class="tabs"
        label={t('card.parts')}
        parts={parts}
        selected={open}
        classOf={(part) => `tab to-${part}`}
        panelOf={(part) => (open === part ? PANEL : undefined)}
        onPress={(part) => onOpen(open === part ? null : part)}
      >
        {(part) => (part === 'differ' ? <DifferInShort card={card} /> : nameOf(part, card))}
      </TabList>
      {open && (
        <div class="part" role="tabpanel" id={PANEL} aria-labelledby={`tab-${open}`}>
          {children}
        </div>
      )}
    </div>
  );
}

const PANEL = 'part';

/** Says that sources disagree, and on what. */
function DifferInShort({ card }: Pick<PartsProps, 'card'>) {
  return (
    <>
      <strong>{t('card.differ')}</strong>{' '}
      <span class="in-short" {...languageOf(card, card.differ[0]?.text ?? '')}>
        {card.differ[0]?.text}
      </span>
    </>
  );
}

/** The parts of a card, in tab order. */
function partsOf(card: Card): PartName[] {
  const has: readonly [PartName, boolean][] = [
    ['differ', card.differ.length > 0],
    ['figure', card.figure !== undefined],
    ['earlier', card.earlier.length > 0],
    ['sources', card.sources.length > 0],
    ['related', card.related.length > 0],
  ];
  return has.flatMap(([part, is]) => (is ? [part] : []));
}

function nameOf(part: PartName, { figure, sources }: Card): string {
  switch (part) {
    case 'differ':
      return t('card.differ');
    case 'figure':
      return figure ? titleOf(figure) : '';
    case 'earlier':
      return t('card.earlierShort');
    case 'sources':
      return plural('card.sources', sources.length);
    case 'related':
      return t('card.related');
  }
}
