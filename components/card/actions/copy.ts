import { h, render } from 'preact';
import type { Card } from '../../../packs/card.ts';
import { Excerpt, plainExcerpt } from './Excerpt.tsx';

/** Insecure pages, and frames without the permission, have no clipboard. */
export function canCopy(): boolean {
  return typeof ClipboardItem === 'function' && navigator.clipboard?.write !== undefined;
}

/** Copies a card as rich and as plain text. Rejects if the browser refuses. */
export async function copyCard(card: Card): Promise<void> {
  // Rendered outside any document, then serialised.
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
