import { MAX_TAG } from '../../spotting/languages/lang.ts';

/** The language tag of the text in an element, from the closest `lang` attribute; null if there is none. */
export function langTagOf(element: Element): string | null {
  return element.closest('[lang]')?.getAttribute('lang')?.slice(0, MAX_TAG) ?? null;
}
