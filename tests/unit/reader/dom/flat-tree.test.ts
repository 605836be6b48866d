import { expect, it } from 'vitest';
import { createBelow } from '../../../../reader/dom/flat-tree.ts';
import { openPage } from '../../dom/page.ts';

it('an element is below what contains it in its tree or around that, until it is gone', () => {
  const { document } = openPage('<div id="over"><p></p><b></b></div><i></i>');
  const over = document.querySelectorAll('#over');
  const inTree = document.createElement('u');
  document.querySelector('p')?.attachShadow({ mode: 'open' }).append(inTree);
  const gone = document.querySelectorAll('b');
  const asked = [...gone, ...document.querySelectorAll('p, i'), inTree];
  const nameOf = ({ localName }: Element) => localName;
  expect(asked.filter(createBelow(over)).map(nameOf)).toEqual(['b', 'p', 'u']);
  for (const element of gone) element.remove();
  expect(asked.filter(createBelow(over)).map(nameOf)).toEqual(['p', 'u']);
});
