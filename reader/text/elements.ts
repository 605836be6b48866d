import { lockAround } from '../dom/locked.ts';

/**
 * Which elements are read, by name and attribute alone: asking for computed styles would make the browser
 * work them out. It is asked only of names that HTML does not know, and of what may stand beside its line.
 */

const names = (list: string) => new Set(list.split(' '));

/** Elements that do not end a paragraph-like run of text, read or not. */
const INLINE = names(
  'a abbr acronym b bdi bdo big button cite code data del dfn em font i img input ins kbd label map mark ' +
    'math nobr output picture q ruby s samp select slot small span strike strong sub sup svg time tt u var wbr',
);

/** Not prose: headings, navigation, controls, code, media and what is never rendered. */
const NOT_READ = names(
  'h1 h2 h3 h4 h5 h6 hgroup nav aside footer menu button input select textarea option optgroup ' +
    'datalist output progress meter code pre kbd samp var math svg canvas audio video picture img ' +
    'frame frameset object embed applet map area script style template noscript noembed ' +
    'noframes head title link meta sub sup rt rp',
);

/** Silent: the text around them goes on as if they were not there. Nothing of most is laid out. */
const SILENT = names(
  'rt rp script style template noscript link meta title datalist noframes noembed',
);

const ROLES_NOT_READ = names(
  'heading navigation complementary contentinfo banner search menu menubar menuitem toolbar tablist ' +
    'tab button textbox searchbox combobox listbox option alert dialog alertdialog log marquee ' +
    'status timer tooltip code math img',
);

const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * Whether an element's text runs on into the text around it. Pages make up elements of their own, and
 * some carry those of other vocabularies (`<st1:place>`): these go by how they are laid out.
 */
export function isInline(element: Element): boolean {
  if (INLINE.has(element.localName)) return true;
  if (isKnownToHtml(element)) return false;
  const view = element.ownerDocument.defaultView;
  // What is not laid out may be within the line once it is: see `flowOf`.
  return (
    view !== null && /^(?:inline|contents|ruby|none)/.test(view.getComputedStyle(element).display)
  );
}

/** By the name of its class, which is the same in the world of each frame. */
function isKnownToHtml(element: Element): boolean {
  if (element.namespaceURI !== HTML || element.localName.includes('-')) return false;
  return Object.prototype.toString.call(element) !== '[object HTMLUnknownElement]';
}

/** Whether a line ends here, within a run of text. */
export function isLineBreak({ localName }: Element): boolean {
  return localName === 'br';
}

/**
 * Whether an element that is not read leaves no gap: a name may run on across it. A block that is hidden does
 * leave one, or all that stands around it would be another text once it is shown.
 */
export function isSilent(element: Element): boolean {
  const { localName } = element;
  if (SILENT.has(localName)) return true;
  // A note to a name, or to a part of one.
  if (localName === 'sup') return true;
  if (localName === 'input') return element.getAttribute('type')?.toLowerCase() === 'hidden';
  return (
    INLINE.has(localName) &&
    element.hasAttribute('hidden') &&
    element.getAttribute('hidden') !== 'until-found'
  );
}

const PICTURES = names('img picture svg');

/** Whether an element that is not read has no words either: a picture, a flag, the sign of a button. */
export function isWordless(element: Element): boolean {
  return PICTURES.has(element.localName) || !/[\p{L}\p{N}]/u.test(element.textContent ?? '');
}

/** What stands above the line and belongs to the word before it, as in “1st” and “2ème”. */
function isOrdinal({ localName, firstChild, lastChild }: Element): boolean {
  if (localName !== 'sup' || firstChild !== lastChild) return false;
  return /^(?:st|nd|rd|th|er|re|ère|e|ème|[aoºª])$/i.test(firstChild?.nodeValue ?? '');
}

/** What is rarely anything but a part of its line, however it is styled. */
const OF_ITS_LINE = names('a abbr b bdi bdo cite del em font ins mark nobr q strike strong wbr');

/** Whether an element is laid out within the text around it; unknown in what is not laid out at all. */
export type Flow = 'in' | 'out' | 'unknown';

/**
 * Whether an element that is inline by its name is laid out within the text around it, or is a note that opens when
 * asked for, or for screen readers alone. Where a page gives it no style of its own it is.
 */
export function flowOf(element: Element): Flow {
  const { localName } = element;
  if (OF_ITS_LINE.has(localName)) return 'in';
  const isStyled = element.hasAttribute('class') || element.hasAttribute('style');
  if (INLINE.has(localName) ? !isStyled : isKnownToHtml(element)) return 'in';
  if (lockAround(element)) return 'unknown';
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return 'in';
  return style.display === 'none' || /^(?:absolute|fixed)/.test(style.position) ? 'out' : 'in';
}

/**
 * What makes an element editable; any other value of the attribute means what is above it means.
 *
 * @see https://html.spec.whatwg.org/multipage/interaction.html#attr-contenteditable
 */
const EDITABLE = new Set(['', 'true', 'plaintext-only']);

/** Whether the text in an element is read at all. */
export function isRead(element: Element): boolean {
  if (NOT_READ.has(element.localName)) return isOrdinal(element);
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return false;
  // Most elements have no attribute that matters, and few have any at all.
  if (!element.hasAttributes()) return true;
  const editable = element.getAttribute('contenteditable');
  // An open dialog may hold an article; the role alone, without the element, is a notice as a rule.
  const role = element.localName === 'dialog' ? null : element.getAttribute('role');
  return !(
    element.hasAttribute('hidden') ||
    element.hasAttribute('inert') ||
    element.getAttribute('aria-hidden') === 'true' ||
    (editable !== null && EDITABLE.has(editable.toLowerCase())) ||
    (role !== null && ROLES_NOT_READ.has(role))
  );
}
