/**
 * The primary language subtag of what stands in `element`, as the nearest `lang` above it says.
 *
 * @returns null where the page does not say: `lang=""` means that it is not known.
 * @see https://html.spec.whatwg.org/multipage/dom.html#the-lang-and-xml:lang-attributes
 */
export function langOf(element: Element): string | null {
  const tag = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return /^[a-z]{2,3}(?=[-_]|$)/i.exec(tag.trim())?.[0].toLowerCase() ?? null;
}
