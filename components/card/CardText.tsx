import type { ComponentChildren } from 'preact';
import { directionOf, t, writeDate } from '../../i18n/i18n.ts';
import type { Card, Cited } from '../../packs/card.ts';
import { KeyFacts } from './KeyFacts.tsx';
import type { LinkRenderer } from './link-renderer.ts';

export interface CardTextProps {
  readonly card: Card;
  readonly links: LinkRenderer;
  /** What the parts are headed by, which depends on what stands above them. */
  readonly heading: 'h2' | 'h3';
}

interface TextProps extends CardTextProps {
  /** Stands after the summary. */
  readonly children?: ComponentChildren;
}

/** What an entry says: the same in a card and on a page. Every sentence ends with its sources. */
export function CardText({ card, links, heading: Heading, children }: TextProps) {
  // The surface speaks the interface's language; what it says of the world, the pack's.
  const said = { lang: card.lang, dir: directionOf(card.lang) };
  const sentence = ({ text, sources }: Cited, key: number) => (
    <span key={key} class="sentence">
      {beforeLastWord(text)}
      <span class="cited">
        {lastWord(text)}
        {links.cites(sources)}
      </span>{' '}
    </span>
  );
  const dated = (item: Card['earlier'][number]) => (
    <>
      <time dateTime={item.date}>{writeDate(item.date)}</time>
      <p {...said}>{sentence(item, 0)}</p>
    </>
  );
  return (
    <>
      <p class="gloss" {...said}>
        {sentence(card.gloss, 0)}
      </p>
      <KeyFacts facts={card.facts} links={links} said={said} />
      <p class="summary" {...said}>
        {card.summary.map(sentence)}
      </p>
      {card.latest && (
        <section class="latest">
          <Heading>{t('card.latest')}</Heading>
          {dated(card.latest)}
        </section>
      )}
      {children}
      {card.differ.length > 0 && (
        <section class="differ">
          <Heading>{t('card.differ')}</Heading>
          <p {...said}>{card.differ.map(sentence)}</p>
        </section>
      )}
      {card.earlier.length > 0 && (
        <section class="earlier">
          <Heading>{t('card.earlier')}</Heading>
          <ul>
            {card.earlier.map((item) => (
              <li key={item.date + item.text}>{dated(item)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The end of a sentence, which keeps its sources by it: numbers at the head of a line belong to nothing. */
function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

function beforeLastWord(text: string): string {
  return text.slice(0, text.lastIndexOf(' ') + 1);
}

/** The entries that an entry leads to. */
export function Related({ card, links, heading: Heading }: CardTextProps) {
  if (card.related.length === 0) return null;
  return (
    <nav class="related" aria-label={t('card.related')}>
      <Heading>{t('card.related')}</Heading>
      <ul>
        {card.related.map(({ id, name }) => (
          <li key={id}>{links.entry(id, name)}</li>
        ))}
      </ul>
    </nav>
  );
}
