import { expect, it } from 'vitest';
import type { Block } from '../../../../reader/text/block.ts';
import { readBlocks } from '../../../../reader/text/blocks.ts';
import { locate, namedBy } from '../../../../reader/text/page-mention.ts';
import { withEvidence } from '../../../../spotting/evidence.ts';
import type { Mention, TextSpan } from '../../../../spotting/types.ts';
import { openPage } from '../../dom/page.ts';

const TEXT =
  'The Kerman\n  blasts were claimed by the Isla\u00ADmic State, which is called Daesh as well.';

/** A page with one paragraph, and what is found in it. */
function page() {
  const { document } = openPage(`<p>${TEXT}</p>`);
  const [block] = [...readBlocks(document.body)].filter((each) => each !== null);
  if (!block) throw new Error('no block');
  const span = (text: string): TextSpan<Block> => {
    const start = block.text.indexOf(text);
    return { block, start, end: start + text.length };
  };
  const mention = (text: string, evidence: Mention['evidence'], cue?: string): Mention<Block> => ({
    ...span(text),
    entry: 'entry',
    evidence,
    lang: 'en',
    ...(cue ? { cue: span(cue) } : {}),
  });
  return { document, mention };
}

it('a card says the name as it stands on the page, on one line and whole', () => {
  const { mention } = page();
  expect(named(mention('Isla\u00ADmic State', 'sure'))).toEqual({
    text: 'Islamic State',
    lang: 'en',
    reason: { because: 'name' },
  });
});

it('it says which words near by tell what an ambiguous name means', () => {
  const { mention } = page();
  expect(named(mention('Kerman', 'cue', 'Kerman\n  blasts'))?.reason).toEqual({
    because: 'cue',
    words: 'Kerman blasts',
  });
});

it('it says which name elsewhere vouches for one that tells nothing by itself', () => {
  const { mention } = page();
  const found = withEvidence([mention('Daesh', 'none'), mention('Isla\u00ADmic State', 'sure')]);
  expect(found.map((one) => named(one)?.reason)).toEqual([
    { because: 'elsewhere', words: 'Islamic State' },
    { because: 'name' },
  ]);
  expect(withEvidence([mention('Daesh', 'none')])).toEqual([]);
});

it('it says nothing of text that the reader selected', () => {
  const { document } = page();
  expect(namedBy({ entry: 'entry', range: document.createRange(), found: null })).toBeNull();
});

it('a mention has no place on a page that has changed under it', () => {
  const { document, mention } = page();
  const found = mention('Daesh', 'sure');
  expect(locate(found)?.range.toString()).toBe('Daesh');
  document.querySelector('p')?.remove();
  expect(locate(found)).toBeNull();
});

function named(found: Mention<Block>) {
  const mention = locate(found);
  return mention && namedBy(mention);
}
