import { expect, it } from 'vitest';
import { flowOf } from '../../../../reader/text/elements.ts';
import { createFlowMemory } from '../../../../reader/text/flow.ts';
import { openPage } from '../../dom/page.ts';

it('an element that was out of the page for a while is remembered as it is read again', () => {
  openPage('<style>.note { position: absolute }</style><p>Hamas <span class="note">x</span></p>');
  const note = document.querySelector('.note');
  if (!note) throw new Error('There is no note.');
  const flows = createFlowMemory();
  flows.remember(note, flowOf(note));
  note.remove();
  expect(flows.withOtherFlow()).toEqual([]);
  document.querySelector('p')?.append(note);
  flows.remember(note, flowOf(note));
  document.querySelector('style')?.remove();
  expect(flows.withOtherFlow()).toEqual([note]);
});
