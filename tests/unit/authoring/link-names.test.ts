import { describe, expect, it } from 'vitest';
import { linkNames } from '../../../authoring/link-names.ts';
import type { Entry, Sentence } from '../../../packs/schema.ts';

const cites = [{ document: 'report', statement: 1 }];
const said = (text: string): Sentence => ({ text, cites });

function entry(id: string, forms: Entry['forms'], more: Partial<Entry> = {}): Entry {
  return {
    id,
    name: id,
    kind: 'place',
    asOf: '2026-11-24',
    gloss: said('A matter.'),
    summary: [said('It is one.')],
    familiar: false,
    facts: [],
    sinceThen: [],
    differ: [],
    related: [],
    rivals: [],
    forms,
    cues: [],
    against: [],
    ...more,
  };
}
const form = (text: string, kind: Entry['forms'][number]['kind'] = 'sure', lang = 'en') => ({
  text,
  kind,
  lang,
  caseless: false,
});

/** What the links of a text stand on, and where they lead. */
const linksOf = ({ text, links = [] }: Sentence) =>
  links.map(({ start, end, entry: id }) => [text.slice(start, end), id]);

const GAZA = entry('gaza', [form('Gaza')]);
const WAR = entry('gaza-war', [form('Gaza war')]);
const LEADER = entry('leader', [form('Sinwar', 'ambiguous'), form('Синвар', 'sure', 'ru')]);

describe('names in the text of a card', () => {
  it('link to their entries, longest first, each once, but never to the card itself', () => {
    const own = entry('hamas', [form('Hamas')], {
      gloss: said('Movement in Gaza.'),
      facts: [{ label: 'area', value: 'Gaza', cites }],
      summary: [
        said('Hamas began the Gaza war from Gaza.'),
        said('The Gaza war killed Sinwar of Hamas; Синвар.'),
      ],
    });
    const [linked] = linkNames([own, GAZA, WAR, LEADER], 'en');
    if (!linked) throw new Error('no entry');
    expect(linksOf(linked.gloss)).toEqual([['Gaza', 'gaza']]);
    expect(linked.facts[0]?.links).toBeUndefined();
    expect(linked.summary.map(linksOf)).toEqual([[['Gaza war', 'gaza-war']], []]);
  });

  it('are not linked within longer names', () => {
    const own = entry('port', [form('Port')], { summary: [said('It sent aid by Gaza Street.')] });
    const street = entry('gaza', [form('Gaza'), form('Gaza Street', 'not')]);
    expect(linkNames([own, street], 'en')[0]?.summary.map(linksOf)).toEqual([[]]);
  });

  it('are not linked within what is no name in any language', () => {
    const own = entry('port', [form('Hafen', 'sure', 'de')], {
      summary: [said('Man flog mit Iran Air dahin.')],
    });
    const iran = entry('iran', [form('Iran', 'sure', 'de'), form('Iran Air', 'not')]);
    expect(linkNames([own, iran], 'de')[0]?.summary.map(linksOf)).toEqual([[]]);
  });

  it('leave text and citations unchanged', () => {
    const own = entry('hamas', [form('Hamas')], { gloss: said('Movement in Gaza.') });
    const [linked] = linkNames([own, GAZA], 'en');
    expect(linked?.gloss).toMatchObject(own.gloss);
    expect(linked?.summary).toEqual(own.summary);
  });
});
