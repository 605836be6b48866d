import { expect, it } from 'vitest';
import { isText } from '../../../../reader/dom/nodes.ts';
import type { Block } from '../../../../reader/text/block.ts';
import { readBlocks } from '../../../../reader/text/blocks.ts';
import { isAsFound, locate, namedBy } from '../../../../reader/text/page-mention.ts';
import { withEvidence } from '../../../../spotting/evidence.ts';
import type { Mention, TextSpan } from '../../../../spotting/types.ts';
import { openPage } from '../../dom/page.ts';

const TEXT =
  'The Kerman\n  blasts were claimed by the Isla\u00ADmic State, which is called Daesh as well.';

/** A page with one paragraph, and the mention found in it. */
function page(content = TEXT) {
  const { document } = openPage(`<p>${content}</p>`);
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

it('a card shows the name as written on the page, whole and on one line', () => {
  const { mention } = page();
  expect(named(mention('Isla\u00ADmic State', 'sure'))).toEqual({
    text: 'Islamic State',
    lang: 'en',
    reason: { because: 'sure' },
  });
});

it('shows no invisible characters, such as those that reorder text', () => {
  const { mention } = page('The Tali\u202Eban\u2069 and \u200Bمی\u200Cخواهم');
  expect(named(mention('Tali\u202Eban\u2069', 'sure'))?.text).toBe('Taliban');
  // Persian writes with the zero-width non-joiner.
  expect(named(mention('\u200Bمی\u200Cخواهم', 'sure'))?.text).toBe('می\u200Cخواهم');
});

it('it says which nearby words tell what an ambiguous name means', () => {
  const { mention } = page();
  expect(named(mention('Kerman', 'cue', 'Kerman\n  blasts'))?.reason).toEqual({
    because: 'cue',
    words: 'Kerman blasts',
  });
});

it('it says which related name supports one that is ambiguous by itself', () => {
  const { mention } = page();
  expect(named(mention('Daesh', 'related', 'Kerman\n  blasts'))?.reason).toEqual({
    because: 'related',
    words: 'Kerman blasts',
  });
});

it('it says which name elsewhere supports one that is ambiguous by itself', () => {
  const { mention } = page();
  const found = withEvidence([mention('Daesh', 'none'), mention('Isla\u00ADmic State', 'sure')]);
  expect(found.map((one) => named(one)?.reason)).toEqual([
    { because: 'none', words: 'Islamic State' },
    { because: 'sure' },
  ]);
  expect(withEvidence([mention('Daesh', 'none')])).toEqual([]);
});

it('it says nothing about text that the reader selected', () => {
  const { document } = page();
  expect(namedBy({ entry: 'entry', range: document.createRange(), found: null })).toBeNull();
});

it('a mention has no range on a page that has changed under it', () => {
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

it('is distinguished from what a page has since put in its place', () => {
  const { document, mention } = page();
  const name = locate(mention('Isla\u00ADmic State', 'sure'));
  const node = document.querySelector('p')?.firstChild;
  if (!name || node?.nodeType !== document.TEXT_NODE || !node) throw new Error('nothing found');
  expect(isAsFound(name)).toBe(true);
  // Text inserted before it moves it, but it is the same name.
  node.nodeValue = `${node.nodeValue ?? ''}`;
  const again = locate(mention('Isla\u00ADmic State', 'sure'));
  if (!again) throw new Error('nothing found');
  node.parentNode?.insertBefore(document.createTextNode('Then: '), node);
  expect(isAsFound(again)).toBe(true);
  node.nodeValue = (node.nodeValue ?? '').replace('Isla\u00ADmic State', 'Senator Miller');
  again.range.setStart(node, 42);
  again.range.setEnd(node, 56);
  expect(isAsFound(again)).toBe(false);
});

it('has a range even if parts of it are hidden', () => {
  const { document } = openPage(
    '<p>They came to the hall of the Isl<style>X</style>amic State, which was closed.</p>',
  );
  const [block] = [...readBlocks(document.body)].filter((each) => each !== null);
  if (!block) throw new Error('no block');
  const start = block.text.indexOf('Isl');
  const end = block.text.indexOf(', which');
  const found = { entry: 'e', block, start, end, evidence: 'sure' as const, lang: 'en' };
  const name = locate(found);
  expect(name?.range.toString()).toContain('X');
  expect(name && isAsFound(name)).toBe(true);
});

/** A name on a page, and the text node that contains it. */
function nameOf(text: string, content?: string) {
  const { document, mention } = page(content);
  const name = locate(mention(text, 'sure'));
  const node = document.querySelector('p')?.firstChild;
  if (!name || !node || !isText(node)) throw new Error('nothing found');
  return { document, name, node };
}

it('is not what a page has inserted within its range, even after the same name', () => {
  const { name, node } = nameOf('Daesh');
  node.insertData(name.range.startOffset, 'Daesh and Senator Miller and ');
  expect(name.range.toString()).toBe('Daesh and Senator Miller and Daesh');
  expect(isAsFound(name)).toBe(false);
});

it('is not what a page has moved its range to, even if the name is where it was', () => {
  const before = nameOf('Daesh');
  const { startOffset } = before.name.range;
  const moved = before.node.splitText(startOffset);
  before.node.appendData('Daesh');
  moved.replaceData(0, 5, 'Senator');
  // As browsers do, unlike jsdom.
  before.name.range.setStart(moved, 0);
  before.name.range.setEnd(moved, 7);
  expect(isAsFound(before.name)).toBe(false);

  // Text before the name is removed, and as much is inserted within it.
  const { name, node } = nameOf('Daesh', 'They were told of it all by Daesh, which is a group.');
  node.deleteData(0, 5);
  node.insertData(name.range.startOffset, 'Anna ');
  expect(name.range.toString()).toBe('Anna Daesh');
  expect(isAsFound(name)).toBe(false);
});
