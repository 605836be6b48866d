import { h, render } from 'preact';
import { describe, expect, it } from 'vitest';
import { KeyFacts } from '../../../components/card/text/KeyFacts.tsx';
import type { LinkRenderer } from '../../../components/card/text/link-renderer.ts';
import { formatDateShort } from '../../../i18n/i18n.ts';
import { openPage } from '../dom/page.ts';

const DATE = '2025-07';
const SHOWN = formatDateShort(DATE);

const links: LinkRenderer = {
  entry: (_id, name) => name,
  mention: (_id, text) => h('b', {}, text),
  cites: (cites) => h('i', {}, cites.map(({ source }) => source).join()),
};
const cites = [{ source: 3, statements: [] }];

describe('the source numbers of a key fact', () => {
  it.each([
    ['its date', { value: 'about 2,000 fighters', date: DATE, links: [] }, `${SHOWN}3`],
    ['its last word', { value: 'about 2,000 fighters', links: [] }, 'fighters3'],
    [
      'a name that it ends with, whole',
      { value: 'part of Islamic State', links: [{ start: 8, end: 21, entry: 'is' }] },
      'Islamic State3',
    ],
  ])('stay on a line with %s', (_what, fact, whole) => {
    const { body } = openPage('').document;
    const facts = [{ label: 'strength' as const, cites, ...fact }];
    render(h(KeyFacts, { card: { facts, lang: 'en' }, links }), body);
    expect(body.querySelector('.cited')?.textContent).toBe(whole);
    expect(body.querySelector('dd')?.textContent).toBe(
      `${fact.value}${'date' in fact ? ` ${SHOWN}` : ''}3`,
    );
  });

  it.each([
    ['with', { date: DATE }, `January 2015 ${SHOWN}3`],
    ['without', {}, 'January 20153'],
  ])(
    'have the direction of the value, which keeps its words in order, %s a date',
    (_, date, all) => {
      const { body } = openPage('').document;
      const facts = [
        { label: 'founded' as const, value: 'January 2015', links: [], cites, ...date },
      ];
      render(h(KeyFacts, { card: { facts, lang: 'en' }, links }), body);
      expect(body.querySelector('dd > [dir="ltr"]')?.textContent).toBe(all);
    },
  );
});
