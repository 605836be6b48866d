import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../authoring/compile.ts';
import { MAPS } from '../../../authoring/maps/draw.ts';
import { sentencesOf } from '../../../packs/sentences.ts';
import { bundled } from '../bundled.ts';

const DOCUMENT = `---
about: Opening of a hall
publisher: Example News
date: 2009-10-25
url: https://news.example/hall
---

1. The hall opened in October 2009, two years after the railway.
2. It has about 6,200 seats.
3. It burned down on 22 March 2024.
`;

const ENTRY = `---
name: Example Hall
kind: place
asOf: 2026-11-24
forms:
  en: [Example Hall]
---

> Concert hall in a town of examples, opened in 2009.[^1]

The hall opened in October 2009 on the edge of the town, next to the terminus of a railway line that
had been built two years before.[^1] It has about 6,200 seats and was used for concerts, trade
fairs and meetings until a fire.[^1][^2]

[^1]: hall-report#1
[^2]: hall-report#2
`;

function file(path: string, value: string): VFile {
  return new VFile({ path, value });
}

/** Compiles one document and entries made from the good one. */
function compileEntries(...entries: (string | [string, string])[]) {
  const files = {
    documents: [
      file('documents/hall-report.md', DOCUMENT),
      file('documents/other-report.md', DOCUMENT.replace('Example', 'Other').replace('/hall', '/')),
    ],
    entries: entries.map((entry, index) =>
      typeof entry === 'string'
        ? file(`entries/example-hall${index || ''}.md`, entry)
        : file(`entries/${entry[0]}.md`, entry[1]),
    ),
  };
  const { pack } = compile(files, { id: 'test', title: 'Test', lang: 'en' }, MAPS);
  const messages = [...files.documents, ...files.entries].flatMap((each) =>
    each.messages
      .filter(({ fatal }) => fatal)
      .map((message) => `${each.path}:${message.line ?? '?'} ${message.reason}`),
  );
  return { pack, messages };
}

describe('compile', () => {
  it('makes a pack in which every sentence keeps its citations', () => {
    const { pack, messages } = compileEntries(ENTRY);
    expect(messages).toEqual([]);
    const entry = pack?.entries[0];
    expect(entry?.gloss).toEqual({
      text: 'Concert hall in a town of examples, opened in 2009.',
      cites: [{ document: 'hall-report', statement: 1 }],
    });
    expect(entry?.summary.map(({ cites }) => cites.length)).toEqual([1, 2]);
    expect(pack?.documents[0]?.statements).toHaveLength(3);
  });

  it.each([
    ['a sentence without a source', ENTRY.replace('before.[^1]', 'before.'), 11, 'No source for'],
    [
      'a last sentence without a source',
      ENTRY.replace('fire.[^1][^2]', 'fire. End.'),
      12,
      'No source',
    ],
    [
      'a reference without a definition',
      ENTRY.replace('2009.[^1]', '2009.[^9]'),
      9,
      '[^9] is not defined',
    ],
    [
      'a document that does not exist',
      ENTRY.replace('hall-report#2', 'hall-repor#2'),
      16,
      'no document',
    ],
    [
      'a statement that does not exist',
      ENTRY.replace('hall-report#2', 'hall-report#4'),
      16,
      'no statement 4',
    ],
    [
      'a footnote that is not a citation',
      ENTRY.replace('hall-report#2', 'see there'),
      16,
      'must read as “report#2” does',
    ],
    ['a footnote nobody refers to', `${ENTRY}[^3]: hall-report#1\n`, 17, 'never referred to'],
    ['references before the full stop', ENTRY.replace('2009.[^1]', '2009[^1].'), 9, 'full stop'],
    [
      'a key that is not known',
      ENTRY.replace('kind:', 'colour: red\nkind:'),
      3,
      'colour: This line does not belong here.',
    ],
    ['a key that is missing', ENTRY.replace(/^kind:.*\n/m, ''), 2, 'kind: This line is missing.'],
    ['a kind that is not known', ENTRY.replace('place', 'thing'), 3, '"place", "institution"'],
    [
      'a word in the place of a list',
      ENTRY.replace('forms:', 'related: nobody\nforms:'),
      5,
      'related: A list is written [one, two].',
    ],
    ['a date that is none', ENTRY.replace('2026-11-24', 'soon'), 4, 'asOf'],
    [
      'a related entry that does not exist',
      ENTRY.replace('forms:', 'related: [nobody]\nforms:'),
      5,
      'nobody',
    ],
    ['an unknown section', ENTRY.replace('[^1]: ', '## Opinions\n\n[^1]: '), 15, 'only sections'],
    [
      'ambiguous forms without cues',
      ENTRY.replace('forms:', 'ambiguous:\n  en: [Hall]\nforms:'),
      5,
      'need cues',
    ],
    [
      'an entry without a form',
      ENTRY.replace(/^forms:\n.*\n/m, 'forms: {}\n'),
      5,
      'at least one form',
    ],
    ['a form that cannot be found', ENTRY.replace('en: [', 'en: ["…", '), 6, 'neither a letter'],
    [
      'forms without a language',
      ENTRY.replace(/^forms:\n.*\n/m, 'forms: [Hall]\n'),
      5,
      'by language',
    ],
    ['quotes of a word processor', ENTRY.replace('en: [', 'en: [“Hall”, '), 6, 'take them out'],
    [
      'a sentence no card can hold',
      ENTRY.replace('2009.[^1]', `${'x'.repeat(2001)}.[^1]`),
      9,
      '2000',
    ],
    ['a tab', ENTRY.replace('  en: [', '\ten: ['), 6, 'begins with a tab'],
    ['a colon in a value', ENTRY.replace(/^name: /m, 'name: The: '), 2, 'put quotes around it'],
    ['a footnote without its ^', ENTRY.replace('[^1]: ', '[1]: '), 15, '[^1], not [1]'],
    ['YAML that cannot be read', ENTRY.replace('en: [', 'en: [['), 6, ''],
    ['no head', ENTRY.replace(/^---[\s\S]*?---\n/, ''), 1, 'must begin with its head'],
  ])('reports %s with its line', (_name, entry, line, reason) => {
    const { pack, messages } = compileEntries(entry);
    expect(pack).toBeNull();
    expect(messages.join('\n')).toContain(reason);
    expect(messages.map((message) => Number(/:(\d+) /.exec(message)?.[1]))).toContain(line);
  });

  it('reports errors in a text, its head and its relations in one run', () => {
    const wrong = ENTRY.replace('kind: place', 'kind: thing').replace(
      'a fire.',
      'a tragic fire that burned burned it.',
    );
    const relative = ENTRY.replaceAll('Example Hall', 'Second Hall')
      .replace('forms:', 'related: [example-hall]\nforms:')
      .replace('a fire.', 'a tragic fire.');
    const { pack, messages } = compileEntries(wrong, relative);
    expect(pack).toBeNull();
    const [first, second] = ['entries/example-hall.md', 'entries/example-hall1.md'].map((path) =>
      messages.filter((message) => message.startsWith(`${path}:`)),
    );
    expect(first).toEqual([
      expect.stringMatching(/^[^:]+:3 kind: It is one of/),
      expect.stringMatching(/:13 .*“tragic”/),
      expect.stringMatching(/:13 .*“burned”/),
    ]);
    // That the one does not name the other in turn cannot be known.
    expect(second).toEqual([expect.stringMatching(/“tragic”/)]);
  });

  it('rejects a form that two entries claim, unless it is ambiguous in both', () => {
    expect(compileEntries(ENTRY, ENTRY).messages.join()).toContain('also belongs');
    const ambiguous = ENTRY.replace(
      'forms:\n  en: [Example Hall]',
      'cues: [fire]\nforms: {}\nambiguous:\n  en: [Example Hall]',
    );
    const other = ambiguous.replace('name: Example', 'name: Second');
    expect(compileEntries(ambiguous, other).messages).toEqual([]);
  });

  it('reads “Since then” and “Sources differ”', () => {
    const { pack, messages } = compileEntries(
      ENTRY.replace(
        '[^1]: ',
        '## Since then\n\n- 2024-03-22: It burned down.[^4]\n\n## Sources differ\n\nAnother paper counts more seats.[^2][^3]\n\n[^3]: other-report#2\n[^4]: hall-report#3\n[^1]: ',
      ),
    );
    expect(messages).toEqual([]);
    expect(pack?.entries[0]?.sinceThen).toEqual([
      {
        date: '2024-03-22',
        text: 'It burned down.',
        cites: [{ document: 'hall-report', statement: 3 }],
      },
    ]);
    expect(pack?.entries[0]?.differ[0]?.text).toBe('Another paper counts more seats.');
  });

  it('rejects a document whose URL is not http(s)', () => {
    const bad = file('documents/bad.md', DOCUMENT.replace('https://', 'javascript://'));
    expect(
      compile({ documents: [bad], entries: [] }, { id: 'test', title: 'Test', lang: 'en' }, MAPS)
        .pack,
    ).toBeNull();
    expect(bad.messages[0]?.reason).toContain('url');
    expect(bad.messages[0]?.line).toBe(5);
  });
});

describe('the bundled content', () => {
  it('compiles, and every sentence has a source that exists', async () => {
    const { pack } = bundled;
    const documents = new Map(pack.documents.map((document) => [document.id, document]));
    for (const entry of pack.entries) {
      for (const { text, cites } of sentencesOf(entry)) {
        expect(cites.length, text).toBeGreaterThan(0);
        for (const { document, statement } of cites) {
          expect(documents.get(document)?.statements[statement - 1], text).toBeTruthy();
        }
      }
    }
    const names = [
      'isis-k islamic-state taliban crocus-attack crocus-city-hall khorasan kabul-airport-attack',
      'kerman-bombings ghafari soleimani pirogov-hospital',
    ];
    expect(pack.entries.map(({ id }) => id)).toEqual(
      expect.arrayContaining(names.join(' ').split(' ')),
    );
    expect(pack?.entries.length).toBeGreaterThanOrEqual(15);
  });
});
