import { MAX_TAG } from '../../spotting/languages/lang.ts';

/**
 * The language tag of the text in an element, from the closest `lang`
 * attribute; null if there is none.
 */
export function langTagOf(element: Element): string | null {
  // By the prototype, as for `matches` in `dom/nodes.ts`.
  const { closest } = Element.prototype;
  return closest.call(element, '[lang]')?.getAttribute('lang')?.slice(0, MAX_TAG) ?? null;
}
