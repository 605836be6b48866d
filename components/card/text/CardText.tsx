import { directionIn, directionOf, formatDate, language, t } from '../../../i18n/i18n.ts';
import type { Card } from '../../../packs/card.ts';
import { KeyFacts } from './KeyFacts.tsx';
import type { LinkRenderer } from './link-renderer.ts';
import { Sentence } from './Sentence.tsx';

/** Level of the parts' headings, which depends on the surface; none within a tab. */
export type HeadingLevel = 'h2' | 'h3';

interface CardTextProps {
  readonly card: Card;
  readonly links: LinkRenderer;
  readonly heading: HeadingLevel;
}

/** The main text of an entry, in cards and on pages: gloss, key facts, summary, latest. */
export function CardText({ card, links, heading: Heading }: CardTextProps) {
  return (
    <>
      <p class="gloss" {...languageOf(card, card.gloss.text)}>
        <Sentence sentence={card.gloss} at="gloss" links={links} />
      </p>
      <KeyFacts card={card} links={links} />
      <p class="summary" {...languageOf(card, ...card.summary.map(({ text }) => text))}>
        {card.summary.map((sentence, index) => (
          <Sentence key={sentence.text} sentence={sentence} at={`summary-${index}`} links={links} />
        ))}
      </p>
      {card.latest && (
        <section class="latest" dir={languageOf(card, card.latest.text).dir}>
          {/* In the interface’s own direction, so that its heading is read before the date. */}
          <div class="when" dir={directionOf(language())}>
            <Heading>{t('card.latest')}</Heading> <DateOf item={card.latest} />
          </div>{' '}
          <Stated item={card.latest} at="latest" card={card} links={links} />
        </section>
      )}
    </>
  );
}

interface PartProps {
  readonly card: Card;
  readonly links: LinkRenderer;
  readonly heading?: HeadingLevel;
}

/** Where sources disagree. */
export function Differ({ card, links, heading: Heading }: PartProps) {
  if (card.differ.length === 0) return null;
  return (
    <section class="differ">
      {Heading && <Heading>{t('card.differ')}</Heading>}
      <p {...languageOf(card, ...card.differ.map(({ text }) => text))}>
        {card.differ.map((sentence, index) => (
          <Sentence key={sentence.text} sentence={sentence} at={`differ-${index}`} links={links} />
        ))}
      </p>
    </section>
  );
}

/** Earlier developments. */
export function Earlier({ card, links, heading: Heading }: PartProps) {
  if (card.earlier.length === 0) return null;
  return (
    <section class="earlier">
      {Heading && <Heading>{t('card.earlier')}</Heading>}
      <ul dir={directionOf(card.lang)}>
        {card.earlier.map((item, index) => (
          <li key={item.date + item.text}>
            <DateOf item={item} />{' '}
            <Stated item={item} at={`earlier-${index}`} card={card} links={links} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Related entries. */
export function Related({ card, links, heading: Heading }: PartProps) {
  if (card.related.length === 0) return null;
  return (
    <nav class="related" aria-label={t('card.related')}>
      {Heading && <Heading>{t('card.related')}</Heading>}
      <ul>
        {card.related.map(({ id, name }) => (
          <li key={id}>{links.entry(id, name)}</li>
        ))}
      </ul>
    </nav>
  );
}

interface DatedProps {
  readonly item: Card['earlier'][number];
}

function DateOf({ item }: DatedProps) {
  return (
    <time dateTime={item.date}>
      <bdi>{formatDate(item.date)}</bdi>
    </time>
  );
}

interface StatedProps extends DatedProps {
  readonly at: string;
  readonly card: Card;
  readonly links: LinkRenderer;
}

function Stated({ item, at, card, links }: StatedProps) {
  return (
    <p {...languageOf(card, item.text)}>
      <Sentence sentence={item} at={at} links={links} />
    </p>
  );
}

/**
 * Language attributes for texts of a paragraph, which are in the pack's language and may
 * differ from the interface's.
 */
export function languageOf({ lang }: Pick<Card, 'lang'>, ...texts: readonly string[]) {
  return { lang, dir: directionIn(texts.join(' '), lang) };
}
