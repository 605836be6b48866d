import { describe, expect, it } from 'vitest';
import { FILL, readHtml } from './read-html.ts';

describe('what is read, by element, role and attribute', () => {
  it.each(['textbox', 'searchbox'])('leaves alone what is written in a %s', (role) => {
    const field = `<div role="${role}"><p>Hamas denied what was said about it.</p></div>`;
    expect(readHtml(`${field}<p>Hamas denied it.</p>`).texts).toEqual(['Hamas denied it.']);
  });

  it('goes by roles where elements have no names of their own', () => {
    const row = (...cells: string[]) =>
      `<div role="row">${cells.map((cell) => `<span ${cell}</span>`).join('')}</div>`;
    const table =
      row('role="columnheader">Group', 'role="columnheader">Place') +
      row('role="cell">Hamas', 'role="gridcell">Here') +
      row('role="rowheader">Hezbollah', 'role="cell">There');
    expect(readHtml(`<div role="table">${table}</div>`).texts).toEqual([
      'Group',
      'Place',
      'Hamas',
      'Here',
      'Hezbollah',
      'There',
    ]);
    expect(readHtml('<div role="paragraph">Hamas denied it</div>').texts).toEqual([
      'Hamas denied it',
    ]);
    expect(readHtml('<p><span role="constructor">Hamas</span> denied it</p>').texts).toEqual([
      'Hamas denied it',
    ]);
    expect(
      readHtml('<div role="definition">The group that governs the strip by the sea</div>').texts,
    ).toHaveLength(1);
  });

  it.each(['', 'true', 'TRUE', 'plaintext-only'])('does not read editable text: “%s”', (value) => {
    expect(readHtml(`<div contenteditable="${value}">Taliban ${FILL}</div>`).texts).toEqual([]);
  });

  it.each(['false', 'inherit', 'nonsense'])(
    'reads text whose contenteditable value does not make it editable: “%s”',
    (value) => {
      expect(readHtml(`<div contenteditable="${value}">Taliban ${FILL}</div>`).texts).toHaveLength(
        1,
      );
    },
  );

  it.each([
    'h1',
    'h2',
    'nav',
    'aside',
    'footer',
    'button',
    'code',
    'pre',
    'textarea',
    'script',
    'style',
    'noscript',
  ])('does not read <%s>', (name) => {
    expect(readHtml(`<${name}>Taliban ${FILL}</${name}>`).texts).toEqual([]);
  });

  it.each([
    'hidden',
    'aria-hidden="true"',
    'contenteditable',
    'contenteditable="true"',
    'role="navigation"',
    'inert',
  ])('does not read below [%s]', (attribute) => {
    expect(readHtml(`<div ${attribute}><p>Taliban ${FILL}</p></div>`).texts).toEqual([]);
    expect(readHtml(`<div title="x"><p>Taliban ${FILL}</p></div>`).texts).toEqual([
      `Taliban ${FILL}`,
    ]);
  });

  it('reads HTML in a drawing, but not its labels', () => {
    const prose = `On Monday the Taliban came, ${FILL}`;
    const html = (tag: string) =>
      `<svg><text>${prose}</text><g><foreignObject>${tag}</foreignObject></g></svg>`;
    expect(readHtml(html(`<p>${prose}</p>`)).texts).toEqual([prose]);
    expect(readHtml(html(`<div>${prose}</div>`)).texts).toEqual([prose]);
    expect(readHtml(html(prose)).texts).toEqual([prose]);
  });

  it('reads an unknown element that is called as a label of a drawing is', () => {
    const [text = ''] = readHtml(`<p>On Monday <text>the Taliban</text> came, ${FILL}</p>`).texts;
    expect(text).toContain('On Monday the Taliban came');
  });

  it('reads dialogs while they are open', () => {
    const dialog = `<dialog id="d"><p>Taliban</p></dialog>`;
    expect(readHtml(dialog).texts).toEqual([]);
    expect(readHtml(dialog.replace('id', 'open role="dialog" id')).texts).toEqual(['Taliban']);
    expect(readHtml(dialog.replace('id', 'popover id')).texts).toEqual(['Taliban']);
  });

  it('reads what has the role of a dialog if it shows an article, but no notice', () => {
    const prose = `<p>Taliban ${FILL}</p>`;
    const texts = [`Taliban ${FILL}`];
    const within = `<div role="dialog"><div><article>${prose}</article></div></div>`;
    expect(readHtml(within).texts).toEqual(texts);
    expect(readHtml(`<article role="dialog">${prose}</article>`).texts).toEqual(texts);
    expect(readHtml(`<article><div role="dialog">${prose}</div></article>`).texts).toEqual([]);
    expect(readHtml(`<div role="alertdialog">${prose}</div>`).texts).toEqual([]);
  });
});
