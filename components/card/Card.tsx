import { useEffect, useRef, useState } from 'preact/hooks';
import {
  directionOf,
  language,
  nameOfLanguage,
  sameLanguage,
  t,
  writeDate,
} from '../../i18n/i18n.ts';
import type { LibraryLink } from '../../messages/protocol.ts';
import type { Card as CardData } from '../../packs/card.ts';
import type { Named } from '../../spotting/types.ts';
import { Filled, slot } from '../shared/Filled.tsx';
import { nameOfKind } from '../shared/kinds.ts';
import { CardText, Related } from './CardText.tsx';
import { Cites } from './Cites.tsx';
import { FromPack } from './FromPack.tsx';
import { Figure } from './figures/Figure.tsx';
import type { LinkRenderer } from './link-renderer.ts';
import { AsWritten, WhyMarked } from './MatchReason.tsx';
import { Sources } from './Sources.tsx';
import { CloseIcon } from './UndoNotice.tsx';

export interface CardProps {
  readonly card: CardData;
  /** The name on the page that the card was opened from, if it was. */
  readonly named: Named | null;
  /** Name of the entry that “Back” leads to, if any. */
  readonly backTo: string | null;
  /** Why a related entry could not be opened, if so. */
  readonly error: string | null;
  readonly onBack: () => void;
  readonly onRelated: (id: string) => void;
  readonly onClose: () => void;
  /** The reader knows this term: it is not to be marked any more. */
  readonly onMute?: () => void;
  /** Shows an entry or a document in the library. */
  readonly onLibrary: (route: LibraryLink) => void;
  /** Absent where the card is not on a site. */
  readonly onLeaveSite?: () => void;
}

/** The background of one term. Every sentence ends with the numbers of its sources. */
export function Card(props: CardProps) {
  const { card, named, backTo, onBack, onClose, onMute, onLeaveSite, onLibrary, onRelated, error } =
    props;
  const [asked, setAsked] = useState<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLElement>(null);
  const first = useRef(true);

  // In a card that was replaced in place, reading starts at its head again.
  useEffect(() => {
    setAsked(null);
    body.current?.scrollTo(0, 0);
    if (!first.current) heading.current?.focus({ preventScroll: true });
    first.current = false;
  }, [card.id]);

  // The card speaks the interface's language; what it says of the world, the pack's.
  const said = { lang: card.lang, dir: directionOf(card.lang) };
  const links: LinkRenderer = {
    entry: (id, name) => (
      <button type="button" {...said} onClick={() => onRelated(id)}>
        {name}
      </button>
    ),
    cites: (numbers) => (
      <Cites numbers={numbers} sources={card.sources} asked={asked} onAsk={setAsked} />
    ),
  };

  return (
    <article class="card" lang={language()} dir={directionOf(language())}>
      <header class="head">
        <span class="grab" />
        {backTo !== null && (
          <button type="button" class="back" onClick={onBack}>
            <span class="arrow" aria-hidden="true" /> <bdi>{backTo}</bdi>
          </button>
        )}
        <p class="kind">
          {nameOfKind(card.kind)}
          {!sameLanguage(card.lang, language()) && (
            <span class="in-language">
              {t('card.inLanguage', { language: nameOfLanguage(card.lang) })}
            </span>
          )}
        </p>
        <h2 class="name" id="name" ref={heading} tabIndex={-1} {...said}>
          {card.name}
        </h2>
        {card.fullName && (
          <p class="full-name" {...said}>
            {card.fullName}
          </p>
        )}
        {card.from !== undefined && <FromPack title={card.from} />}
        {named && <AsWritten named={named} card={card} />}
        <button type="button" class="close" aria-label={t('card.close')} onClick={onClose}>
          <CloseIcon />
        </button>
      </header>
      {/* Scrollable, so it must be reachable by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: axe asks for it: scrollable-region-focusable */}
      <section class="body" ref={body} tabIndex={0} aria-label={t('card.body')}>
        <CardText card={card} links={links} heading="h3">
          {card.figure && <Figure figure={card.figure} of={card} links={links} heading="h3" />}
        </CardText>
        <Related card={card} links={links} heading="h3" />
        {error && (
          <p class="trouble" role="status">
            {error}
          </p>
        )}
        <Sources
          sources={card.sources}
          lang={card.lang}
          asked={asked}
          onAsk={setAsked}
          onDocument={(id) => onLibrary({ view: 'document', id })}
        />
        <p class="to-library">
          <button type="button" onClick={() => onLibrary({ view: 'entry', id: card.id })}>
            {t('card.library')}
          </button>
        </p>
        {named && <WhyMarked key={card.id} named={named} />}
      </section>
      <footer class="foot">
        <span>
          <Filled
            text={t('card.checked', { date: slot('date') })}
            parts={{ date: <time dateTime={card.asOf}>{writeDate(card.asOf)}</time> }}
          />
        </span>
        <span class="wishes">
          {onMute && (
            <button type="button" class="know" onClick={onMute}>
              {t('card.know')}
            </button>
          )}
          {onLeaveSite && (
            <button type="button" class="leave" onClick={onLeaveSite}>
              {t('card.leaveSite')}
            </button>
          )}
        </span>
      </footer>
    </article>
  );
}
