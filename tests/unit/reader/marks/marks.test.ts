import { describe, expect, it } from 'vitest';
import { byDocument, createMarks, type Look } from '../../../../reader/marks/marks.ts';
import { frameOf, openPage, rangeOfText, type View } from '../../dom/page.ts';

/** The highlight registry of a document, as texts by name. */
const registered = (view: View) =>
  Object.fromEntries(
    [...view.CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)]),
  );

function page() {
  const window = openPage('<p>Nuristan and Kunar</p><iframe></iframe>');
  const { document, view } = frameOf(window);
  document.body.innerHTML = '<p>Kabul</p>';
  const top = (name: string) => rangeOfText(window.document.body, name);
  return { window, view, top, framed: rangeOfText(document.body, 'Kabul'), marks: createMarks() };
}

describe('marks', () => {
  it.each<[Look, string]>([
    ['dotted', 'backgrounder-term'],
    ['solid', 'backgrounder-solid'],
    ['tint', 'backgrounder-tint'],
  ])('are registered under the name of their look: %s', (look, name) => {
    const { window, top, marks } = page();
    marks.set([top('Nuristan'), top('Kunar')], look);
    expect(registered(window)).toMatchObject({ [name]: ['Nuristan', 'Kunar'] });
  });

  it('of another look replace the previous ones', () => {
    const { window, top, marks } = page();
    marks.set([top('Nuristan')], 'dotted');
    marks.set([top('Kunar')], 'tint');
    expect(registered(window)).toEqual({
      'backgrounder-tint': ['Kunar'],
      'backgrounder-open': [],
    });
  });

  it('are in the registry of their own document, and removed from documents that have none left', () => {
    const { window, view, top, framed, marks } = page();
    marks.set([top('Kunar'), framed], 'dotted');
    expect(registered(window)).toMatchObject({ 'backgrounder-term': ['Kunar'] });
    expect(registered(view)).toMatchObject({ 'backgrounder-term': ['Kabul'] });
    marks.set([top('Kunar')], 'dotted');
    expect(registered(view)).toEqual({});
  });

  it('show which mention has its card open, in its document only, above the page’s own highlights', () => {
    const { window, view, top, framed, marks } = page();
    marks.set([top('Kunar'), framed], 'dotted');
    marks.open([framed]);
    expect(registered(window)['backgrounder-open']).toEqual([]);
    expect(registered(view)['backgrounder-open']).toEqual(['Kabul']);
    expect(view.CSS.highlights.get('backgrounder-open')?.priority).toBe(1);
    marks.open([]);
    expect(registered(view)['backgrounder-open']).toEqual([]);
  });

  it('are copies, so that a page cannot move our ranges', () => {
    const { window, top, marks } = page();
    const own = top('Nuristan');
    marks.set([own], 'dotted');
    marks.open([own]);
    const elsewhere = top('Kunar');
    for (const name of ['backgrounder-term', 'backgrounder-open']) {
      for (const shown of window.CSS.highlights.get(name) ?? []) {
        if (shown instanceof window.Range) shown.selectNode(elsewhere.startContainer);
      }
    }
    expect(String(own)).toBe('Nuristan');
    // They are restored with the next marks.
    marks.set([own], 'dotted');
    expect(registered(window)).toMatchObject({ 'backgrounder-term': ['Nuristan'] });
  });

  it('are restored if the page has tampered with them', () => {
    const { window, top, marks } = page();
    marks.set([top('Nuristan'), top('Kunar')], 'dotted');
    window.CSS.highlights.get('backgrounder-term')?.clear();
    window.CSS.highlights.delete('backgrounder-open');
    marks.keep();
    expect(registered(window)).toEqual({
      'backgrounder-term': ['Nuristan', 'Kunar'],
      'backgrounder-open': [],
    });
    window.CSS.highlights.clear();
    marks.keep();
    expect(Object.keys(registered(window))).toHaveLength(2);
  });

  it('are removed completely, except those of a newer reader', () => {
    const { window, top, marks } = page();
    marks.set([top('Nuristan')], 'dotted');
    const later = createMarks();
    later.set([top('Kunar')], 'dotted');
    marks.clear();
    expect(registered(window)).toMatchObject({ 'backgrounder-term': ['Kunar'] });
    later.clear();
    expect(registered(window)).toEqual({});
  });

  it('are absent if nothing is to be marked', () => {
    const { window, marks } = page();
    marks.set([], 'dotted');
    marks.keep();
    marks.open([]);
    expect(registered(window)).toEqual({});
  });
});

it('ranges are distinguished by their document', () => {
  const { window, view, top, framed } = page();
  const groups = byDocument([top('Nuristan'), framed, top('Kunar')]);
  expect([...groups.keys()]).toEqual([window.document, view.document]);
  expect(groups.get(window.document)?.map(String)).toEqual(['Nuristan', 'Kunar']);
});
