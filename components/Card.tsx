import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card as CardData, Cited, Source } from '../packs/card.ts';
import type { Named } from '../spotting/types.ts';
import { writeDate } from './dates.ts';
import { KIND_LABELS } from './kinds.tsx';
import { AsWritten, WhyMarked } from './Marked.tsx';
import { Sources, sourceLine } from './Sources.tsx';

export interface CardProps {
  readonly card: CardData;
  /** The name on the page that the card was opened from, if it was. */
  readonly named: Named | null;
  /** Name of the entry that “Back” leads to, if any. */
  readonly backTo: string | null;
  /** Why a related entry could not be opened, if so. */
  readonly trouble: string | null;
  readonly onBack: () => void;
  readonly onRelated: (id: string) => void;
  readonly onClose: () => void;
  /** Absent where the card is not on a site. */
  readonly onLeaveSite?: () => void;
}

/** The background of one term. Every sentence ends with the numbers of its sources. */
export function Card(props: CardProps) {
  const { card, named, backTo, onBack, onClose, onLeaveSite, onRelated, trouble } = props;
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

  const sentence = (item: Cited, key: number) => (
    <Sentence key={key} item={item} sources={card.sources} asked={asked} onAsk={setAsked} />
  );

  return (
    <article class="card" lang={card.lang} dir="ltr">
      <header class="head">
        {backTo !== null && (
          <button type="button" class="back" onClick={onBack}>
            <span aria-hidden="true">‹</span> {backTo}
          </button>
        )}
        <p class="kind">{KIND_LABELS[card.kind]}</p>
        <h2 class="name" id="name" ref={heading} tabIndex={-1}>
          {card.name}
        </h2>
        {card.fullName && <p class="full-name">{card.fullName}</p>}
        {named && <AsWritten named={named} card={card} />}
        <button type="button" class="close" aria-label="Close" onClick={onClose}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path
              d="M4 4l8 8M12 4l-8 8"
              fill="none"
              stroke="currentColor"
              stroke-width="1.6"
              stroke-linecap="round"
            />
          </svg>
        </button>
      </header>
      {/* Scrollable, so it must be reachable by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: axe asks for it: scrollable-region-focusable */}
      <section class="body" ref={body} tabIndex={0} aria-label="Background">
        <p class="gloss">{sentence(card.gloss, 0)}</p>
        <p class="summary">{card.summary.map(sentence)}</p>
        {card.differ.length > 0 && (
          <section class="differ">
            <h3>Sources differ</h3>
            <p>{card.differ.map(sentence)}</p>
          </section>
        )}
        {card.sinceThen.length > 0 && (
          <section class="since">
            <h3>Since then</h3>
            <ul>
              {card.sinceThen.map((item, index) => (
                <li key={item.date + item.text}>
                  <time dateTime={item.date}>{writeDate(item.date)}</time>
                  {sentence(item, index)}
                </li>
              ))}
            </ul>
          </section>
        )}
        {card.related.length > 0 && (
          <nav class="related" aria-label="Related">
            <h3>Related</h3>
            <ul>
              {card.related.map((related) => (
                <li key={related.id}>
                  <button type="button" onClick={() => onRelated(related.id)}>
                    {related.name}
                  </button>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {trouble && (
          <p class="trouble" role="status">
            {trouble}
          </p>
        )}
        <Sources sources={card.sources} asked={asked} onAsk={setAsked} />
        {named && <WhyMarked key={card.id} named={named} />}
      </section>
      <footer class="foot">
        <span>
          Checked <time dateTime={card.asOf}>{writeDate(card.asOf)}</time>
        </span>
        {onLeaveSite && (
          <button type="button" class="leave" onClick={onLeaveSite}>
            Not on this site
          </button>
        )}
      </footer>
    </article>
  );
}

interface SentenceProps {
  readonly item: Cited;
  readonly sources: readonly Source[];
  readonly asked: number | null;
  readonly onAsk: (source: number | null) => void;
}

function Sentence({ item, sources, asked, onAsk }: SentenceProps) {
  return (
    <span class="sentence">
      {item.text}
      <span class="cites">
        {item.sources.map((number) => {
          const source = sources.find((each) => each.number === number);
          return (
            <button
              key={number}
              type="button"
              class="cite"
              aria-label={`Source ${number}${source ? `: ${sourceLine(source)}` : ''}`}
              aria-expanded={asked === number}
              onClick={() => onAsk(asked === number ? null : number)}
            >
              {number}
            </button>
          );
        })}
      </span>{' '}
    </span>
  );
}
