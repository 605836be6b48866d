/** Characters of a `lang` that are looked at: its first subtag has three at most. */
const LOOKED_AT = 40;

/**
 * The primary language subtag of what stands in `element`, as the nearest `lang` above it says.
 *
 * Asked for each block of a page, so that a `lang` of megabytes must not be looked through each time.
 *
 * @returns null where the page does not say: `lang=""` means that it is not known.
 * @see https://html.spec.whatwg.org/multipage/dom.html#the-lang-and-xml:lang-attributes
 */
export function langOf(element: Element): string | null {
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
  const tag = lang.slice(0, LOOKED_AT).trim();
  return /^[a-z]{2,3}(?=[-_]|$)/i.exec(tag)?.[0].toLowerCase() ?? null;
}
