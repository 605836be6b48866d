import { formatDate, isolated, t } from '../../i18n/i18n.ts';
import type { Card } from '../../packs/card.ts';
import type { Cite } from '../../packs/cite.ts';
import { sourceLine } from '../card/sources/source-line.ts';
import { labelText } from '../card/text/KeyFacts.tsx';

/** A part of a card that a report can be about. */
interface ReportTarget {
  /** Identifies its position in the card: the same text may occur twice. */
  readonly at: string;
  readonly text: string;
  readonly cites: readonly Cite[];
}

/** All texts of a card, in reading order. */
export function sayingsOf(card: Card): ReportTarget[] {
  const { gloss, facts, summary, latest, earlier, differ } = card;
  const all = (at: string, items: readonly Omit<ReportTarget, 'at'>[]) =>
    items.map(({ text, cites }, index) => ({ at: `${at}-${index}`, text, cites }));
  return [
    ...all('gloss', [gloss]),
    ...all(
      'fact',
      facts.map(({ label, value, cites }) => ({
        text: `${labelText(label)}: ${isolated(value)}`,
        cites,
      })),
    ),
    ...all('summary', summary),
    ...all('latest', latest ? [latest] : []),
    ...all('earlier', earlier),
    ...all('differ', differ),
  ];
}

export interface Report {
  readonly version: string;
  readonly card: Card;
  /** Null for the card as a whole. */
  readonly saying: ReportTarget | null;
  readonly wrong: string;
  /** URL of the page, only if the reader wants to include it. */
  readonly url: string | null;
}

/** A report as text, with one line for each detail needed to fix the card. */
export function reportText({ version, card, saying, wrong, url }: Report): string {
  const { sources } = card;
  const lines = [
    `Backgrounder ${version}`,
    t('report.lineCard', { name: card.name, id: card.id }),
    t('report.lineAsOf', { date: formatDate(card.asOf) }),
    ...(saying ? [t('report.lineSentence', { text: saying.text })] : []),
    ...(saying?.cites ?? []).flatMap(({ source: number }) => {
      const source = sources.find((each) => each.number === number);
      if (!source) return [];
      const line = t('report.lineSource', { line: sourceLine(source) });
      return source.url ? `${line} ${source.url}` : line;
    }),
    ...(wrong.trim() ? [t('report.lineWrong', { text: wrong.trim() })] : []),
    ...(url === null ? [] : [`${t('report.linePage')} ${url}`]),
  ];
  return `${lines.join('\n')}\n`;
}
