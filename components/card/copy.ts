import { h, render } from 'preact';
import type { Card } from '../../packs/card.ts';
import { Excerpt, plainExcerpt } from './Excerpt.tsx';

/** Pages over plain HTTP, and frames that were not given it, have no clipboard. */
export function canCopy(): boolean {
  return typeof ClipboardItem === 'function' && navigator.clipboard?.write !== undefined;
}

/** Copies a card as rich and as plain text. Rejects where the browser refuses. */
export async function copyCard(card: Card): Promise<void> {
  // Never in a document: what is read of it are elements that were made one by one.
  const made = document.createElement('div');
  render(h(Excerpt, { card }), made);
  const html = made.innerHTML;
  render(null, made);
  const item = new ClipboardItem({
    'text/plain': new Blob([plainExcerpt(card)], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
  await navigator.clipboard.write([item]);
}
