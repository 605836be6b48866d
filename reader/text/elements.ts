import { lockAround } from '../dom/locked.ts';
import { isText, matches, styleOf } from '../dom/nodes.ts';

/**
 * Decides which elements are read, by name and attributes: reading computed styles would force the
 * browser to compute them. Styles are only read for elements unknown to HTML, and for inline
 * elements that may be out of the flow.
 */

const names = (list: string) => new Set<string | null>(list.split(' '));

/** Elements that are hardly ever out of the flow, however they are styled. */
const OF_THE_LINE = 'a abbr b bdi bdo cite del em font ins mark nobr q strike strong wbr';
const OF_ITS_LINE = names(OF_THE_LINE);

/** Elements that do not end a run of text, whether they are read or not. */
const INLINE = names(
  `${OF_THE_LINE} button code data dfn i img input kbd label map math output picture rb rtc ruby s samp ` +
    'select slot small span sub sup svg time u var',
);

/**
 * Elements that the text around them ignores: most are never rendered, or are the number of a note.
 */
const SILENT = names('rt rtc rp script style template noscript link meta title datalist sup');

/**
 * Other elements that are not prose: headings, navigation, controls, code and pictures. What stands
 * in for media that do not load is read, and marked if it is seen; Firefox lays out what is in a
 * canvas, though nobody sees it.
 */
const NOT_READ = names(
  'h1 h2 h3 h4 h5 h6 hgroup nav aside footer menu button input select textarea ' +
    'output progress meter code pre kbd samp var math svg canvas picture img sub',
);

/** Not those that stand in another of them, such as menu items. */
const ROLES_NOT_READ = names(
  'heading navigation complementary contentinfo banner menu menubar toolbar tablist ' +
    'button textbox searchbox combobox listbox alert log marquee ' +
    'status timer tooltip code img',
);

/**
 * The kind of an element that has the role of a cell, whatever its name: it is in a table of data.
 */
export const CELL = 'cell';

/** Roles of elements of text, and the elements they stand for. */
const KINDS = new Map<string | null, string>([
  ['paragraph', 'p'],
  ['listitem', 'li'],
  ['term', 'dt'],
  ['definition', 'dd'],
  ['row', 'tr'],
  ...['cell', 'gridcell', 'columnheader', 'rowheader'].map((role) => [role, CELL] as const),
]);

/** The name of an element of text, or of the one that it stands for by its role. */
export function kindOf(element: Element): string {
  return KINDS.get(element.getAttribute('role')) ?? element.localName;
}

/**
 * Whether an element is part of the text around it. Elements unknown to HTML, such as custom ones
 * or those of other vocabularies (`<st1:place>`), are classified by their computed style. So are
 * others amid text: frameworks put `<div style="display: contents">` around anything.
 */
export function isInline(element: Element): boolean {
  const { localName } = element;
  if (INLINE.has(kindOf(element))) return true;
  // What is in a frame is never part of the text around it.
  if (/^(?:iframe|object|foreignObject)$/.test(localName)) return false;
  const isKnown = isKnownToHtml(element);
  if (isKnown && !isAmidText(element)) return false;
  const display = styleOf(element)?.display ?? '';
  // An unknown element that is hidden may be inline once it is shown; see `flowOf`.
  return /^(?:inline|contents|ruby)/.test(display) || (!isKnown && display === 'none');
}

/** Maximum number of elements around a box in which text may be beside it. */
const MAX_AROUND = 8;

/**
 * Whether text is right beside an element, or beside an inline element or a box around
 * it that it opens. A box within a paragraph was put there by a script: one for each
 * word or letter, to move them.
 */
function isAmidText(element: Element): boolean {
  if (matches(element, 'p *')) return true;
  let at = element;
  for (let steps = 0; steps < MAX_AROUND; steps++) {
    if (isWords(at.previousSibling) || isWords(at.nextSibling)) return true;
    const around = at.parentElement;
    if (!around || (at !== around.firstChild && !INLINE.has(around.localName))) return false;
    at = around;
  }
  return false;
}

function isWords(node: Node | null): boolean {
  return node !== null && isText(node) && /\S/.test(node.data);
}

/** Whether HTML defines an element. Classes have the same names in every frame. */
function isKnownToHtml(element: Element): boolean {
  return !element.localName.includes('-') && /HTML(?!Unknown)/.test(element.constructor.name);
}

/** Whether an element breaks the line within a run of text. */
export function isLineBreak({ localName }: Element): boolean {
  return localName === 'br';
}

/** Attributes that take an inline element out of the layout. */
const NO_BOX = '[hidden]:not([hidden=until-found]),input[type=hidden]';

/**
 * Whether a name may continue across an element that is not read. Not across a hidden block: once
 * that is shown, the text around it would be different.
 */
export function isSilent(element: Element): boolean {
  const { localName } = element;
  return SILENT.has(localName) || (INLINE.has(localName) && element.matches(NO_BOX));
}

/** Whether an element is a drop cap: the first letter of a word that goes on after it. */
function isInitial({ textContent, nextSibling }: Element): boolean {
  const isLetter = /^\s*\p{P}?\p{Lu}\s*$/u.test(textContent);
  return isLetter && /^\p{L}/u.test(nextSibling?.nodeValue ?? '');
}

/**
 * Elements within one that is what is seen of another text; a whole page behind a dialog has more.
 */
const MAX_IN_COPY = 1000;
/** Elements to pass on the way to that other text: letters that are hidden one by one. */
const MAX_BESIDE = 200;
const MAX_COPY = 10_000;

/**
 * Whether an element is what is seen of a text that screen readers get elsewhere, because it is cut
 * into letters or moves: from an element beside it, or a label around it.
 */
function isShownCopy(element: Element): boolean {
  const copies = [element.parentElement?.getAttribute('aria-label')];
  for (const side of ['previousElementSibling', 'nextElementSibling'] as const) {
    let at = element[side];
    for (let steps = 0; at?.ariaHidden === 'true' && steps < MAX_BESIDE; steps++) at = at[side];
    if (at?.childElementCount === 0) copies.push(at.textContent);
  }
  // A single letter is a drop cap, which has rules of its own.
  const texts = copies.map((copy) => bare(copy ?? '')).filter(({ length }) => length > 1);
  if (texts.length === 0 || element.getElementsByTagName('*')[MAX_IN_COPY]) return false;
  const own = bare(element.textContent);
  return own !== '' && texts.some((text) => text.includes(own));
}

function bare(text: string): string {
  return text.slice(0, MAX_COPY).replace(/\s+/g, '');
}

/** Whether an element that is not read contains no words: a picture, a flag, an icon. */
export function isWordless(element: Element): boolean {
  return element.localName === 'svg' || !/[\p{L}\p{N}]/u.test(element.textContent);
}

/** Whether an element is a drawing that contains HTML. */
function holdsHtml(element: Element): boolean {
  return element.matches('svg:has(foreignObject)');
}

/**
 * Whether an element is a label of a drawing; in HTML, `<text>` is like any other unknown element.
 */
function isLabel(element: Element): boolean {
  return element.localName === 'text' && /SVG/.test(element.constructor.name);
}

/** Whether an element is the superscript of an ordinal, as in “1st” and “2ème”. */
function isOrdinal({ localName, firstChild, lastChild }: Element): boolean {
  if (localName !== 'sup' || firstChild !== lastChild) return false;
  return /^(?:st|[nr]d|th|er|(?:è?[mr])?e|[aoºª])$/i.test(firstChild?.nodeValue ?? '');
}

/** Whether an element is laid out within the text around it; unknown if its layout is skipped. */
export type Flow = 'in' | 'out' | 'unknown';

/**
 * Determines whether an inline element is laid out within the text around it. Notes that
 * open on demand and labels for screen readers are not. Elements without a class or style of
 * their own are assumed to be.
 */
export function flowOf(element: Element): Flow {
  const { localName } = element;
  if (OF_ITS_LINE.has(localName)) return 'in';
  const isIn = INLINE.has(localName) ? !element.matches('[class],[style]') : isKnownToHtml(element);
  if (isIn) return 'in';
  if (lockAround(element)) return 'unknown';
  const { display, position = '' } = styleOf(element) ?? {};
  if (display === 'none') return 'out';
  return /abs|fix/.test(position) && !isInitial(element) ? 'out' : 'in';
}

/**
 * Elements that are not read whatever their name. Of the values of `contenteditable`,
 * those that make an element editable; any other value inherits (`plaintext-only` by
 * its start, to save bytes).
 *
 * @see https://html.spec.whatwg.org/multipage/interaction.html#attr-contenteditable
 */
const OFF =
  '[hidden],[inert],[contenteditable=""],[contenteditable=true i],[contenteditable^=plain i],' +
  // A dialog may show an article; others are usually notices.
  '[role$=dialog]:not(dialog,article,:has(article))';

/** Whether an element's text is read at all. */
export function isRead(element: Element): boolean {
  const { localName } = element;
  const isOther = NOT_READ.has(localName) ? !holdsHtml(element) : isLabel(element);
  if (isOther || SILENT.has(localName)) return isOrdinal(element);
  // A closed dialog. One that is a popover, too, is hidden like any other.
  if (localName === 'dialog' && element.matches(':not([open],[popover])')) return false;
  // Fast path: most elements have none of these attributes.
  if (!element.hasAttributes()) return true;
  return !(
    matches(element, OFF) ||
    (matches(element, '[aria-hidden=true]') && !isInitial(element) && !isShownCopy(element)) ||
    ROLES_NOT_READ.has(element.getAttribute('role'))
  );
}
