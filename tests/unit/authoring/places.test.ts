import { VFile } from 'vfile';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAllowances } from '../../../authoring/check/allow.ts';
import { readDocument } from '../../../authoring/read/document.ts';
import { growth, LINEAR } from '../growth.ts';
import { made, refusals, sampleFiles } from './sample.ts';

const HALL = 'entries/sandmere-hall.md';
const GAZETTE = 'documents/sandmere-gazette-2020.md';

let files: Record<string, string>;

beforeAll(async () => {
  files = await sampleFiles();
});

/** What is said of the sample with `from` replaced in one of its files. */
async function saidOf(path: string, from: string, to: string): Promise<string[]> {
  const text = files[path] ?? '';
  expect(text).toContain(from);
  return refusals(await made({ [path]: text.replace(from, to) }));
}

/** The line of the first `text` in a file of the sample with `from` replaced. */
function lineOf(path: string, from: string, to: string, text: string): number {
  const changed = (files[path] ?? '').replace(from, to);
  return changed.slice(0, changed.indexOf(text)).split('\n').length;
}

describe('a finding stands on the line that it is about', () => {
  it('whatever signs the label of a key fact has', async () => {
    for (const label of ['size(', '[', '(a+)+$']) {
      const facts = `facts:\n  country: Examples[^1]\n  "${label}": big[^1]\nrelated:`;
      const said = await saidOf(HALL, 'related:', facts);
      const line = lineOf(HALL, 'related:', facts, `  "${label}"`);
      expect(said.join('\n')).toContain(`${HALL}:${line} “${label}” is no key fact`);
    }
  });

  it('of two key facts with the same value', async () => {
    const facts =
      'facts:\n  country: Examples[^1]\n  size: Examples[^9]\n  status: "\\"Big\\" one[^8]"\nrelated:';
    const said = await saidOf(HALL, 'related:', facts);
    const line = lineOf(HALL, 'related:', facts, '  size:');
    expect(said).toContain(`${HALL}:${line} Footnote 9 has no definition.`);
    expect(said).toContain(`${HALL}:${line + 1} Footnote 8 has no definition.`);
  });

  it('of a number that begins another', async () => {
    const notes = '[^1]: sandmere-gazette-2020#30\n[^2]: sandmere-gazette-2020#3';
    const text = files[HALL] ?? '';
    const [before = ''] = text.split('[^1]: ');
    const said = refusals(await made({ [HALL]: `${before}${notes}\n` }));
    const line = before.split('\n').length;
    expect(said).toContain(`${HALL}:${line} Document “sandmere-gazette-2020” has no statement 30.`);
    expect(said).toContain(
      `${HALL}:${line + 1} Document “sandmere-gazette-2020” has no statement 3.`,
    );
  });

  it('of a key, not of a name that has its word', async () => {
    const head =
      'fullName: "Hall, related: none, habitat: Sandmere"\nrelated: [nobody]\nunrelated:';
    const said = await saidOf(HALL, 'related:', head.replace('\nunrelated:', '\ncues:'));
    const line = lineOf(HALL, 'related:', head, 'related: [nobody]');
    expect(said).toContain(`${HALL}:${line} Related entry “nobody” does not exist.`);
  });

  it('of a statement or a sentence that is too long', async () => {
    const long = `\n9. ${'long '.repeat(500)}.`;
    const document = files[GAZETTE] ?? '';
    const last = document.trimEnd().split('\n').length;
    const count = document.match(/^\d+\. /gm)?.length ?? 0;
    const said = refusals(
      await made({ [GAZETTE]: `${document.trimEnd()}${long.replace('9', `${count + 1}`)}\n` }),
    );
    expect(said).toEqual([
      `${GAZETTE}:${last + 1} statements.${count}: This is longer than 2000 characters.`,
    ]);
    const sentence = `It ${'was long and '.repeat(200)}ended.[^1]\n\n[^1]: `;
    expect(await saidOf(HALL, '\n[^1]: ', `\n${sentence}`)).toContainEqual(
      expect.stringMatching(
        new RegExp(`^${HALL}:${lineOf(HALL, '\n[^1]: ', `\n${sentence}`, 'It was long')} summary`),
      ),
    );
  });

  it('once: a footnote that cannot be read is no missing one', async () => {
    const said = await saidOf(HALL, 'related:', 'partsOf: Germany[^9]\nrelated:');
    expect(said.join('\n')).toContain('Footnote 9 has no definition.');
    const text = (files[HALL] ?? '').replace('related:', 'partsOf: Germany[^9]\nrelated:');
    const unread = refusals(await made({ [HALL]: `${text.trimEnd()}\n[^9]: gazette 1\n` }));
    expect(unread.filter((each) => each.includes('Footnote 9'))).toEqual([
      expect.stringContaining('must read as'),
    ]);
  });
});

describe('a statement of several parts', () => {
  const read = (list: string) => {
    const head = '---\nabout: A hall\npublisher: News\ndate: 2024\n---\n\n';
    const file = new VFile({ path: 'documents/hall.md', value: `${head}${list}\n` });
    readDocument(file);
    return file.messages.map(({ line, reason }) => `${line} ${reason}`);
  };

  it('is refused, as its words would run together', () => {
    expect(read('1. The hall opened\n\n   in 2009.\n2. It burned.')).toEqual([
      '9 Statement 1 is one paragraph of text.',
    ]);
    expect(read('1. The hall opened.\n2. It has\n   - seats')).toEqual([
      '9 Statement 2 is one paragraph of text.',
    ]);
    expect(read('1. - The hall')).toEqual(['7 Statement 1 is one paragraph of text.']);
  });

  it('may be preceded by a rule set aside, and go over lines', () => {
    expect(
      read('1. <!-- allow relative-time: quoted from it -->\n   The hall opened\n   today.'),
    ).toEqual([]);
  });
});

describe('rules set aside', () => {
  it('end with their comment', () => {
    const text = '<!-- allow --> It burned. <!-- allow relative-time: quoted from it --> Today.';
    expect(readAllowances(text, [])).toMatchObject([
      { rule: '', reason: '' },
      { rule: 'relative-time', reason: 'quoted from it' },
    ]);
    expect(readAllowances('<!-- allow a-b--> <!-- no --> <!-- allow c : d -->', [])).toMatchObject([
      { rule: 'a-b', reason: '' },
      { rule: 'c', reason: 'd' },
    ]);
  });

  it.each([
    ['without an end', (size: number) => `<!-- allow x:${' '.repeat(size)}x`],
    ['again and again', (size: number) => '<!-- allow x:'.repeat(size)],
    ['in the head', (size: number) => `---\n# allow x${' '.repeat(size)}y\n---\n`],
  ])('are found in time that grows with the text: %s', (_, make) => {
    expect(
      growth((size) => {
        const text = make(size);
        return () => readAllowances(text, []);
      }, 500),
    ).toBeLessThan(LINEAR);
  });
});
