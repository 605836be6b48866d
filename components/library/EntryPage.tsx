import type { Card, Cited } from '../../packs/card.ts';
import { directionOf, t, writeDate, writeNumber } from '../../words/words.ts';
import { Figure, type Leads } from '../figures/Figure.tsx';
import { nameOfKind } from '../kinds.tsx';
import { sourceLine } from '../Sources.tsx';
import { FullSource, idOfSource } from './FullSource.tsx';
import { Page } from './Page.tsx';
import { addressOf } from './places.ts';

export interface EntryPageProps {
  readonly card: Card;
  /** The source that the address leads to. */
  readonly source: number | undefined;
}

/** An entry in full: what a card has, and below it every source with what it states. */
export function EntryPage({ card, source }: EntryPageProps) {
  const said = { lang: card.lang, dir: directionOf(card.lang) };
  const leads: Leads = {
    entry: (id, name) => (
      <a href={addressOf({ view: 'entry', id })} {...said}>
        {name}
      </a>
    ),
    cites: (numbers) => <CiteLinks card={card} numbers={numbers} />,
  };
  const sentence = (item: Cited, key: number) => (
    <span key={key} class="sentence">
      {item.text}
      {leads.cites(item.sources)}{' '}
    </span>
  );
  return (
    <Page
      title={card.name}
      kind={nameOfKind(card.kind)}
      lang={card.lang}
      target={source ? idOfSource(source) : undefined}
    >
      {card.fullName && (
        <p class="full-name" {...said}>
          {card.fullName}
        </p>
      )}
      <div class="entry">
        <div class="prose">
          <p class="gloss" {...said}>
            {sentence(card.gloss, 0)}
          </p>
          <p {...said}>{card.summary.map(sentence)}</p>
          {card.differ.length > 0 && (
            <section class="differ">
              <h2>{t('card.differ')}</h2>
              <p {...said}>{card.differ.map(sentence)}</p>
            </section>
          )}
          {card.sinceThen.length > 0 && (
            <section class="since">
              <h2>{t('card.since')}</h2>
              <ul>
                {card.sinceThen.map((item, index) => (
                  <li key={item.date + item.text}>
                    <time dateTime={item.date}>{writeDate(item.date)}</time>
                    <p {...said}>{sentence(item, index)}</p>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <div class="beside">
          {card.figure && <Figure figure={card.figure} of={card} leads={leads} />}
          {card.related.length > 0 && (
            <nav class="related" aria-label={t('card.related')}>
              <h3>{t('card.related')}</h3>
              <ul>
                {card.related.map(({ id, name }) => (
                  <li key={id}>{leads.entry(id, name)}</li>
                ))}
              </ul>
            </nav>
          )}
        </div>
        <section class="all-sources">
          <h2>{t('library.sources')}</h2>
          <ol>
            {card.sources.map((each) => (
              <FullSource
                key={each.id}
                source={each}
                lang={card.lang}
                asked={each.number === source}
              />
            ))}
          </ol>
        </section>
      </div>
      <p class="checked">{t('library.checked', { date: writeDate(card.asOf) })}</p>
    </Page>
  );
}

function CiteLinks({
  card,
  numbers,
}: {
  readonly card: Card;
  readonly numbers: readonly number[];
}) {
  return (
    <span class="cites">
      {numbers.map((number) => {
        const source = card.sources.find((each) => each.number === number);
        return (
          <a
            key={number}
            class="cite"
            href={addressOf({ view: 'entry', id: card.id, source: number })}
            aria-label={t('card.sourceLabel', {
              number: writeNumber(number),
              total: writeNumber(card.sources.length),
              line: source ? sourceLine(source) : '',
            })}
          >
            {writeNumber(number)}
          </a>
        );
      })}
    </span>
  );
}
