import { h, render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { KeyFacts } from '../../../components/card/KeyFacts.tsx';
import type { LinkRenderer } from '../../../components/card/link-renderer.ts';
import { openPage } from '../dom/page.ts';

vi.mock('../../../i18n/i18n.ts', () => ({ t: (key: string) => key, formatDateShort: String }));

const links: LinkRenderer = {
  entry: (_id, name) => name,
  mention: (_id, text) => h('b', {}, text),
  cites: (cites) => h('i', {}, cites.map(({ source }) => source).join()),
};
const cites = [{ source: 3, statements: [] }];

describe('the source numbers of a key fact', () => {
  it.each([
    ['its date', { value: 'about 2,000 fighters', date: '2025-07', links: [] }, '2025-073'],
    ['its last word', { value: 'about 2,000 fighters', links: [] }, 'fighters3'],
    [
      'a name that it ends with, whole',
      { value: 'part of Islamic State', links: [{ start: 8, end: 21, entry: 'is' }] },
      'Islamic State3',
    ],
  ])('stay on a line with %s', (_what, fact, whole) => {
    const { body } = openPage('').document;
    const facts = [{ label: 'strength' as const, cites, ...fact }];
    render(h(KeyFacts, { facts, links, inLanguage: { lang: 'en', dir: 'ltr' } }), body);
    expect(body.querySelector('.cited')?.textContent).toBe(whole);
    expect(body.querySelector('dd')?.textContent?.replace(' 2025', '2025')).toBe(
      `${fact.value}${'date' in fact ? fact.date : ''}3`,
    );
  });
});
