import { ALL_FACT_LABELS } from '../../packs/fact-labels.ts';

/** What is measured in a card, as functions to call on its page. */

/** How many lines the note about a card’s language takes. */
export const LINES_OF_LANGUAGE = `function () {
  return new Set([...this.querySelectorAll('.in-language')].flatMap((note) =>
    [...note.getClientRects()].map(({ top }) => Math.round(top)))).size;
}`;

/**
 * Separators in the head that can be seen though nothing stands before them on their line. Each is
 * in the padding of its part, and is cut off where that begins at the edge of the title.
 */
export const LOOSE_SEPARATORS = `function () {
  const head = this.querySelector('.title');
  const title = head.getBoundingClientRect();
  const isRtl = getComputedStyle(head).direction === 'rtl';
  const startOf = (box) => isRtl ? title.right - box.right : box.left - title.left;
  const isCut = getComputedStyle(head).clipPath.startsWith('inset');
  const parts = [...this.querySelectorAll('.name, .kind > span, .head-note')];
  const boxes = parts.flatMap((part) => [...part.getClientRects()]);
  return parts
    .filter((part) => getComputedStyle(part, '::before').content.includes('·'))
    .filter((part) => {
      const [first] = part.getClientRects();
      return !(isCut && startOf(first) <= 1) && !boxes.some((box) =>
        box.top < first.bottom && box.bottom > first.top && startOf(box) < startOf(first) - 1);
    })
    .map((part) => part.textContent);
}`;

/**
 * The labels of key facts, each put in the place of one that is shown, that do
 * not fit on a line there.
 */
export const LABELS_THAT_WRAP = `function () {
  const label = this.querySelector('.facts dt');
  const before = label.textContent;
  const line = document.createRange();
  const wrapping = ${JSON.stringify(ALL_FACT_LABELS.map(camelCase))}
    .map((key) => chrome.i18n.getMessage('fact_' + key))
    .filter((text) => {
      label.textContent = text;
      line.selectNodeContents(label);
      return text === '' || line.getClientRects().length > 1;
    });
  label.textContent = before;
  return wrapping;
}`;

/**
 * How far the date of the latest is, in the direction of the interface,
 * from where its heading ends.
 */
export const DATE_AFTER_HEADING = `function () {
  const [heading, date] = ['.latest h3', '.latest time'].map((selector) =>
    this.querySelector(selector).getBoundingClientRect());
  return getComputedStyle(this.querySelector('.card')).direction === 'rtl'
    ? heading.left - date.right
    : date.left - heading.right;
}`;

/** How far the title of a card stands from the card's upper edge. */
export const ABOVE_TITLE = `function () {
  const [card, title] = ['.card', '.title'].map((selector) =>
    this.querySelector(selector).getBoundingClientRect());
  return title.top - card.top;
}`;

/** Converts a label to the form of keys in `i18n/locales`. */
function camelCase(label: string): string {
  return label.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * The parts of a card in its own language whose text begins on the other side than its gloss, in
 * the direction of the gloss.
 */
export const ON_OTHER_SIDE = `function () {
  const start = (element) => {
    const text = this.createRange();
    text.selectNodeContents(element);
    const { left, right } = text.getBoundingClientRect();
    return this.querySelector('.gloss').dir === 'rtl' ? innerWidth - right : left;
  };
  const from = start(this.querySelector('.gloss'));
  return [...this.querySelectorAll('.facts dt, .summary, .sources .number')]
    .filter((element) => start(element) - from > 20).map((element) => element.innerText.slice(0, 40));
}`;
