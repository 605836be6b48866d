import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { directionOf, language, t } from '../../i18n/i18n.ts';
import type { CardPosition } from '../../messages/card-port.ts';
import type { LibraryLink } from '../../messages/protocol.ts';
import type { Card as CardData } from '../../packs/card.ts';
import type { Named } from '../../spotting/types.ts';
import { Actions } from './actions/Actions.tsx';
import { Figure } from './figures/Figure.tsx';
import { CardHead } from './head/CardHead.tsx';
import { Grip, type GripProps } from './head/Grip.tsx';
import { WhyMarked } from './head/MatchReason.tsx';
import { Parts } from './Parts.tsx';
import { MoreBelow } from './scrolling/MoreBelow.tsx';
import { AT_TOP, focusIn, setFocus } from './scrolling/position.ts';
import { Cites } from './sources/Cites.tsx';
import { Sources, type SourcesProps } from './sources/Sources.tsx';
import { CardText, Differ, Earlier, languageOf, Related } from './text/CardText.tsx';
import type { LinkRenderer } from './text/link-renderer.ts';
import { Mention } from './text/Mention.tsx';

export interface CardProps {
  readonly card: CardData;
  /** The name on the page that opened the card, if any. */
  readonly named: Named | null;
  /** Name of the entry that “Back” leads to, if any. */
  readonly backTo: string | null;
  /** Names of the cards that led here, oldest first; “Back” leads to the last. */
  readonly trail?: readonly string[];
  /** Position to restore; absent for the top of the card. */
  readonly position?: CardPosition | undefined;
  /** Date of the article (ISO 8601), as precise as known. */
  readonly articleDate?: string | null;
  /** Height of the sheet, if the card is one. */
  readonly sheet?: GripProps;
  readonly pinned?: boolean;
  /** The name under the pointer, which does not open while this card is pinned. */
  readonly blocked?: string | null;
  /** Why a related entry could not be opened, if it failed. */
  readonly error: string | null;
  readonly onBack: () => void;
  /** @param index into `trail`. */
  readonly onTrail?: (index: number) => void;
  readonly onRelated: (id: string) => void;
  /** Called with the reader's position just before another card replaces this one. */
  readonly onPosition?: (position: CardPosition) => void;
  readonly onClose: () => void;
  /** Absent if the card cannot be pinned. */
  readonly onPin?: () => void;
  /** Opens the panel with all background on the article. */
  readonly onPanel?: () => void;
  /** Mutes this term, so that it is no longer marked. */
  readonly onMute?: () => void;
  /** Opens an entry or a document in the library. */
  readonly onLibrary: (route: LibraryLink) => void;
  /** Absent if the card is not on a site. */
  readonly onLeaveSite?: () => void;
}

/** The background of one term. Every sentence ends with the numbers of its sources. */
export function Card(props: CardProps) {
  const replaced = useRef(false);
  useEffect(() => {
    replaced.current = true;
  }, []);
  // Start afresh for each card: no part stays open.
  return <OpenCard key={props.card.id} {...props} replaced={replaced} />;
}

interface OpenCardProps extends CardProps {
  /** Whether it replaces another card. */
  readonly replaced: RefObject<boolean>;
}

function OpenCard({ replaced, ...props }: OpenCardProps) {
  const { card, named, position = AT_TOP, error, pinned = false } = props;
  const { onBack, onClose, onLibrary, onPosition, onRelated, onTrail } = props;
  const [part, setPart] = useState(position.part);
  const [opened, setOpened] = useState(position.opened);
  const [why, setWhy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  /** What the reader has just opened, to be scrolled into view. */
  const reveal = useRef<'.tabs' | '.opened' | '.reason' | null>(null);

  // Restore the reader's position; a new card starts at its heading.
  useLayoutEffect(() => {
    scroller.current?.scrollTo(0, position.scroll);
    if (!replaced.current) return;
    if (position.focus !== null && scroller.current) setFocus(scroller.current, position.focus);
    else heading.current?.focus({ preventScroll: true });
  }, []);

  useLayoutEffect(() => {
    const what = reveal.current;
    reveal.current = null;
    const shown = what && scroller.current?.querySelector(what);
    // An open part takes all the space below its tabs.
    shown?.scrollIntoView({ block: what === '.tabs' && part ? 'start' : 'nearest' });
  }, [part, opened, why]);

  const leave = (then: () => void) => {
    const at = scroller.current;
    if (at) onPosition?.({ part, opened, scroll: at.scrollTop, focus: focusIn(at) });
    then();
  };
  const open = (what: string | null) => {
    reveal.current = '.opened';
    setOpened(what);
  };
  const shared: SourcesProps = {
    sources: card.sources,
    lang: card.lang,
    opened,
    onOpen: open,
    onDocument: (id) => onLibrary({ view: 'document', id }),
  };
  const links: LinkRenderer = {
    entry: (id, name) => (
      <button type="button" {...languageOf(card, name)} onClick={() => leave(() => onRelated(id))}>
        {name}
      </button>
    ),
    mention: (id, text) => <Mention text={text} onOpen={() => leave(() => onRelated(id))} />,
    cites: (cites, at) => <Cites cites={cites} at={at} {...shared} />,
  };

  return (
    <article class="card" data-pinned={pinned} lang={language()} dir={directionOf(language())}>
      {props.sheet && <Grip {...props.sheet} />}
      <div class="scroller" ref={scroller}>
        <CardHead
          card={card}
          named={named}
          backTo={props.backTo}
          trail={props.trail ?? []}
          articleDate={props.articleDate ?? null}
          heading={heading}
          onBack={onBack}
          onTrail={(index) => onTrail?.(index)}
          onSkip={() => toActions(scroller.current)}
          onClose={onClose}
        />
        <section class="body" aria-label={t('card.body')}>
          <CardText card={card} links={links} heading="h3" />
          <Parts
            card={card}
            open={part}
            onOpen={(next) => {
              reveal.current = '.tabs';
              setPart(next);
            }}
          >
            {part === 'differ' && <Differ card={card} links={links} />}
            {part === 'figure' && card.figure && (
              <Figure figure={card.figure} of={card} links={links} />
            )}
            {part === 'earlier' && <Earlier card={card} links={links} />}
            {part === 'sources' && <Sources {...shared} />}
            {part === 'related' && <Related card={card} links={links} />}
          </Parts>
          {error && (
            <p class="error-notice" role="status">
              {error}
            </p>
          )}
          {named && why && <WhyMarked named={named} />}
        </section>
        <Actions
          card={card}
          pinned={pinned}
          blocked={props.blocked ?? null}
          onPin={props.onPin}
          onEntry={() => onLibrary({ view: 'entry', id: card.id })}
          onPanel={props.onPanel}
          onMute={props.onMute}
          onLeaveSite={props.onLeaveSite}
          why={named ? why : undefined}
          onWhy={() => {
            reveal.current = '.reason';
            setWhy(!why);
          }}
        />
      </div>
      <MoreBelow scroller={scroller} />
    </article>
  );
}

/** Moves the focus to the actions: a keyboard reader need not walk through every source number. */
function toActions(card: HTMLElement | null): void {
  card?.querySelector<HTMLElement>('.actions [tabindex="0"]')?.focus();
}
