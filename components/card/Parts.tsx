import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { directionOf, language, plural, t } from '../../i18n/i18n.ts';
import type { PartName } from '../../messages/card-port.ts';
import type { Card } from '../../packs/card.ts';
import { nextTab } from '../shared/tab-keys.ts';
import { saidIn } from './CardText.tsx';
import { titleOf } from './figures/Figure.tsx';

export interface PartsProps {
  readonly card: Card;
  readonly open: PartName | null;
  /** Null closes what is open. */
  readonly onOpen: (part: PartName | null) => void;
  /** The part that is open. */
  readonly children: ComponentChildren;
}

/**
 * What is one step away, as tabs of which none is open at first: a card says what matters without.
 * An open one closes when it is pressed again.
 */
export function Parts({ card, open, onOpen, children }: PartsProps) {
  const parts = partsOf(card);
  const tabs = useRef(new Map<PartName, HTMLButtonElement>());
  /** The one that Tab comes to. */
  const [stop, setStop] = useState<PartName | undefined>(open ?? parts[0]);
  if (parts.length === 0) return null;

  const move = (event: KeyboardEvent, at: number) => {
    const next = nextTab(event.key, at, parts.length, directionOf(language()));
    const part = next === null ? undefined : parts[next];
    if (!part) return;
    event.preventDefault();
    setStop(part);
    tabs.current.get(part)?.focus();
  };

  return (
    <div class="parts">
      <div class="tabs" role="tablist" aria-label={t('card.parts')}>
        {parts.map((part, index) => (
          <button
            key={part}
            ref={(tab) => {
              if (tab) tabs.current.set(part, tab);
            }}
            type="button"
            role="tab"
            id={`tab-${part}`}
            class={`tab to-${part}`}
            aria-selected={open === part}
            aria-controls={open === part ? PANEL : undefined}
            tabIndex={stop === part ? 0 : -1}
            onClick={() => {
              setStop(part);
              onOpen(open === part ? null : part);
            }}
            onKeyDown={(event) => move(event, index)}
          >
            {part === 'differ' ? <DifferInShort card={card} /> : nameOf(part, card)}
          </button>
        ))}
      </div>
      {open && (
        <div class="part" role="tabpanel" id={PANEL} aria-labelledby={`tab-${open}`}>
          {children}
        </div>
      )}
    </div>
  );
}

const PANEL = 'part';

/** That sources disagree is seen at once, and on what. */
function DifferInShort({ card }: Pick<PartsProps, 'card'>) {
  return (
    <>
      <strong>{t('card.differ')}</strong>{' '}
      <span class="in-short" {...saidIn(card)}>
        {card.differ[0]?.text}
      </span>
    </>
  );
}

/** The parts that a card has, in the order of their tabs. */
export function partsOf(card: Card): PartName[] {
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
