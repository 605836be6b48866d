import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../authoring/compile.ts';
import { COUNTRY_NAMES } from '../../../authoring/maps/country-names.ts';
import { MAPS } from '../../../authoring/maps/draw.ts';
import { readWhen } from '../../../authoring/read/figure-facts.ts';

const DOCUMENT = `---
about: A report
publisher: Example News
date: 2024-05-01
---

1. The hall in Germany burned on 22 March 2024, and rain fell until April 2024.
2. The North Group is a part of the Old League and has fought the South Group.
`;

const entry = (name: string, head: string) => `---
name: ${name}
asOf: 2026-11-24
${head}
forms:
  en: [${name}]
---

> One line of 2024 on a matter of no weight, with its source.[^1]

The first sentence of this summary says something of the kind that entries say, at some length, so that it is
long enough for a card.[^1] The second does the same again for the other statement, and then it ends.[^2]

[^1]: report#1
[^2]: report#2
`;

/** Compiles entries of these heads; their names are those the statements use. */
function compileHeads(heads: Readonly<Record<string, string>>) {
  const names: Record<string, string> = {
    north: 'North Group',
    south: 'South Group',
    old: 'Old League',
  };
  const entries = Object.entries(heads).map(
    ([id, head]) => new VFile({ path: `entries/${id}.md`, value: entry(names[id] ?? id, head) }),
  );
  const documents = [new VFile({ path: 'documents/report.md', value: DOCUMENT })];
  const { pack } = compile({ documents, entries }, { id: 'test', title: 'Test', lang: 'en' }, MAPS);
  const messages = entries.flatMap((file) =>
    file.messages
      .filter(({ fatal }) => fatal)
      .map(({ line, reason }) => `${file.stem}:${line} ${reason}`),
  );
  return { pack, messages };
}

describe('facts at the head of an entry', () => {
  it('reads a date, a place and relations with their citations', () => {
    const { pack, messages } = compileHeads({
      fire: 'kind: event\ndate: 2024-03-22/2024-04[^1]\nat: [52.5, -13.4]',
      hall: 'kind: place\npartsOf: Germany[^1]',
      north: 'kind: organisation\nparent: old[^2]\nrivals:\n  - south[^1][^2]',
      old: 'kind: organisation',
      south: 'kind: organisation',
    });
    expect(messages).toEqual([]);
    const [one, two] = [1, 2].map((statement) => ({ document: 'report', statement }));
    expect(pack?.entries).toMatchObject([
      { when: { from: '2024-03-22', to: '2024-04', cites: [one] }, at: { lat: 52.5, lon: -13.4 } },
      { area: { countries: ['Germany'], part: true, cites: [one] } },
      { parent: { id: 'old', cites: [two] }, rivals: [{ id: 'south', cites: [one, two] }] },
      { rivals: [] },
      { rivals: [] },
    ]);
  });

  it.each([
    ['a date without a source', 'kind: event\ndate: 2024-03-22', 'No source for `date`'],
    ['a day that does not exist', 'kind: event\ndate: 2024-02-30[^1]', 'that exists'],
    ['a span that ends before it begins', 'kind: event\ndate: 2024-03-22/2024-03[^1]', 'exists'],
    ['a date that no statement gives', 'kind: event\ndate: 2024-03-23[^1]', '“23 March 2024”'],
    ['a footnote without a definition', 'kind: event\ndate: 2024-03-22[^7]', 'no definition'],
    ['a date of a place', 'kind: place\ndate: 2024-03-22[^1]', 'not for place'],
    ['a latitude beyond the pole', 'kind: place\nat: [91, 0]', 'at.0'],
    ['a place without a longitude', 'kind: place\nat: [50]', 'at.1'],
    ['a country no statement names', 'kind: place\ncountries: France[^1]', 'says “France”'],
    ['a parent that is no entry', 'kind: organisation\nparent: nobody[^2]', '“nobody” is not'],
    ['a rival that is itself', 'kind: organisation\nrivals:\n  - x[^2]', '“x” is not another'],
  ])('reports %s at its line', (_name, head, reason) => {
    const { pack, messages } = compileHeads({ x: head });
    expect(pack).toBeNull();
    const line = head.includes('- x') ? 6 : 5;
    expect(messages.join('\n')).toContain(reason);
    expect(messages.join('\n')).toContain(`x:${line} `);
  });

  it('reports a relation that no cited statement names, and a cycle of parents', () => {
    const { messages } = compileHeads({
      north: 'kind: organisation\nparent: old[^1]',
      old: 'kind: organisation\nparent: north[^2]',
    });
    expect(messages).toEqual([
      'north:5 No statement cited says “Old League”.',
      'north:5 `parent` leads back to this entry.',
      'old:5 `parent` leads back to this entry.',
    ]);
  });
});

describe('readWhen', () => {
  it.each(['2024', '2024-02', '2024-02-29', '2011-03/..', '2011/2024-12-08'])(
    'reads %s',
    (text) => {
      const [from, to] = text.split('/');
      expect(readWhen(text)).toEqual(to ? { from, to } : { from });
    },
  );
  it.each(['', '24', '2024-13', '2023-02-29', '2024-1-1', 'soon', '2011/', '2011/2012/2013'])(
    'rejects “%s”',
    (text) => expect(readWhen(text)).toBeNull(),
  );

  it('has no more countries than a small map has room for', { timeout: 30_000 }, () => {
    const names = COUNTRY_NAMES.filter(Boolean).toSorted((a, b) => b.length - a.length);
    const { pack, messages } = compileHeads({
      hall: `kind: place\npartsOf: ${names.slice(0, 100).join(', ')}[^1]`,
    });
    expect(pack).toBeNull();
    expect(messages).toEqual(['hall:5 A map has room for 60 countries at most.']);
  });
});
