import { directionOf, formatDate, isolated, t } from '../../../i18n/i18n.ts';
import type { Card, Cited, Source } from '../../../packs/card.ts';
import type { Cite } from '../../../packs/cite.ts';
import { sourceLine } from '../sources/source-line.ts';
import { labelText } from '../text/KeyFacts.tsx';

/**
 * The copied part of a card as rich text: name, gloss, facts, summary, latest, and their sources.
 */
export function Excerpt({ card }: { readonly card: Card }) {
  const { latest } = card;
  return (
    <div lang={card.lang} dir={directionOf(card.lang)}>
      <p>
        <strong>{card.name}</strong>
        <br />
        {noted(card.gloss)}
      </p>
      {card.facts.length > 0 && (
        <ul>
          {card.facts.map((fact) => (
            <li key={fact.label}>{factLine(fact)}</li>
          ))}
        </ul>
      )}
      <p>{card.summary.map(noted).join(' ')}</p>
      {latest && <p>{latestLine(latest)}</p>}
      <ul>
        {sourcesOf(card).map((source) => (
          <li key={source.id}>
            {`${mark(source.number)} ${sourceLine(source)}: `}
            {source.url ? <a href={source.url}>{titleOf(source)}</a> : titleOf(source)}
          </li>
        ))}
      </ul>
      <p>{origin(card)}</p>
    </div>
  );
}

/** The same as plain text. */
export function plainExcerpt(card: Card): string {
  const { facts, latest } = card;
  const parts = [
    `${card.name}\n${noted(card.gloss)}`,
    facts.map((fact) => `- ${factLine(fact)}`).join('\n'),
    card.summary.map(noted).join(' '),
    latest ? latestLine(latest) : '',
    sourcesOf(card).map(plainSource).join('\n'),
    origin(card),
  ];
  return parts.filter(Boolean).join('\n\n');
}

function plainSource(source: Source): string {
  const line = `${mark(source.number)} ${sourceLine(source)}: ${titleOf(source)}`;
  return source.url ? `${line}\n${source.url}` : line;
}

function titleOf({ title, about }: Source): string {
  return isolated(title ?? about);
}

/** A sentence with the numbers of its sources. */
function noted({ text, cites }: Pick<Cited, 'text' | 'cites'>): string {
  return `${isolated(text)}${marks(cites)}`;
}

function factLine({ label, value, date, cites }: Card['facts'][number]): string {
  return `${labelText(label)}: ${isolated(value)}${date ? ` (${formatDate(date)})` : ''}${marks(cites)}`;
}

function latestLine(latest: NonNullable<Card['latest']>): string {
  return `${t('card.latest')}, ${formatDate(latest.date)}: ${noted(latest)}`;
}

function origin({ asOf }: Card): string {
  return `${t('manifest.name')}. ${t('card.checked', { date: formatDate(asOf) })}.`;
}

function marks(cites: readonly Cite[]): string {
  return cites.length > 0 ? ` ${cites.map(({ source }) => mark(source)).join('')}` : '';
}

/** Source numbers in brackets, which any program can paste. */
function mark(source: number): string {
  return `[${source}]`;
}

/** The sources of the copied text, which may be fewer than the card's. */
function sourcesOf({ gloss, facts, summary, latest, sources }: Card): Source[] {
  const cites = [gloss, ...facts, ...summary, ...(latest ? [latest] : [])].flatMap(
    (each) => each.cites,
  );
  const numbers = new Set(cites.map(({ source }) => source));
  return sources.filter(({ number }) => numbers.has(number));
}
