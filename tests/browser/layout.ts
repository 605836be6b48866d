/**
 * A function, as source text so that it can be called in closed shadow roots too, that finds what
 * does not fit below `this`, an element or a shadow root: text that is cut off, boxes that overlap
 * the edge of the window or each other, and targets smaller than 24 pixels (WCAG 2.2, 2.5.8). Looks
 * at the first `most` children of each element. Returns a line for each finding.
 */
export const MISFITS = `function (most = Infinity) {
  const found = [];
  const all = [...this.querySelectorAll('*')];
  const others = new Set(all.filter((element) => element.childElementCount > most)
    .flatMap((element) => [...element.children].slice(most))
    .flatMap((child) => [child, ...child.querySelectorAll('*')]));
  const name = (element) =>
    element.localName + '.' + element.className + ' “' + element.textContent.trim().slice(0, 40) + '”';
  const shown = all.filter((element) => {
    if (others.has(element)) return false;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return style.visibility !== 'hidden' && style.clipPath === 'none' && box.width > 0 && box.height > 0;
  });
  const isScroller = (element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  // Targets in a sentence are as high as its line, and wrap with it.
  const isInSentence = (element) =>
    getComputedStyle(element).display === 'inline' && element.parentElement.textContent.trim() !== element.textContent.trim();
  const isTooSmall = (target) => {
    const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
    return width < 23.5 || height < 23.5;
  };
  for (const element of shown) {
    const box = element.getBoundingClientRect();
    // A drawing clips at its edge, like a map of which a part is shown.
    if (element.parentElement?.closest('svg')) continue;
    if (box.left < -1 || box.right > innerWidth + 1) found.push('out of the window: ' + name(element));
    const { display, textOverflow } = getComputedStyle(element);
    const isBlock = !display.startsWith('inline');
    // Text that ends in an ellipsis must be available in full on click.
    const isShort = textOverflow === 'ellipsis' && element.closest('button') !== null;
    if (isBlock && !isShort && !isScroller(element) && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) {
      found.push('wider than its place: ' + name(element));
    }
    if (element.localName === 'select') {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d');
      canvas.font = getComputedStyle(element).font;
      const width = canvas.measureText(element.selectedOptions[0].textContent).width;
      if (width > element.clientWidth - 12) found.push('cut off: ' + name(element));
    }
  }
  // Only addresses and what is longer than its line may be broken in the middle of a word.
  const lines = document.createRange();
  // From the top of the first line to that of the last.
  const heightOf = (range) => {
    const tops = [...range.getClientRects()].map(({ top }) => top);
    return Math.max(...tops) - Math.min(...tops);
  };
  for (const element of shown) {
    if (element.closest('svg') || element.clientWidth === 0 && getComputedStyle(element).display !== 'inline') continue;
    for (const text of [...element.childNodes].filter((node) => node.nodeType === 3 && !node.data.includes('://'))) {
      lines.selectNodeContents(text);
      // On a single line, no word can be broken.
      if (heightOf(lines) <= 4) continue;
      for (const { index, 0: word } of text.data.matchAll(/(?<![\\p{L}\\p{M}])[\\p{L}\\p{M}]{2,14}(?![\\p{L}\\p{M}])/gu)) {
        lines.setStart(text, index);
        lines.setEnd(text, index + word.length);
        if (heightOf(lines) > 4) found.push('broken: “' + word + '” in ' + name(element));
      }
    }
  }
  // Places are where they are on a map, and stand in a list below it, too.
  const targets = shown.filter((element) => element.matches('button, input, select, summary, a') && !element.closest('svg') && !isInSentence(element));
  // By where they begin, from the top: only those that begin above the end of another can
  // reach over it.
  const boxes = targets.map((target) => ({ target, box: target.getBoundingClientRect() }));
  boxes.sort((a, b) => a.box.top - b.box.top);
  for (const [index, { target: one, box: a }] of boxes.entries()) {
    if (isTooSmall(one)) found.push('too small to hit: ' + name(one));
    for (let next = index + 1; next < boxes.length && boxes[next].box.top < a.bottom - 1; next++) {
      const { target: other, box: b } = boxes[next];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across <= 1 || down <= 1) continue;
      if (one.contains(other) || other.contains(one) || one.closest('.cites') || other.closest('.cites')) continue;
      // What is scrolled out of a list lies under the list's neighbours and is not shown.
      if (one.parentElement.closest('.body,.terms,ul') === other.parentElement.closest('.body,.terms,ul')) {
        found.push('one over the other: ' + name(one) + ' and ' + name(other));
      }
    }
  }
  return found;
}`;

/**
 * A function, as source text, that spaces the text of `this`, a document or a shadow root, as
 * widely as it must stand, from WCAG 2.2, 1.4.12. By a constructed sheet: a style element would be
 * refused by the policy of the extension's pages.
 */
export const SPACE_TEXT = `function () {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }');
  this.adoptedStyleSheets = [...this.adoptedStyleSheets, sheet];
}`;

/**
 * An expression, as source text, that finds lines of these elements that do not begin at the side
 * where the page begins, whatever the direction of their own text: the first 40 letters of each.
 */
export const offSide = (selector: string) => `(() => {
  const isRtl = document.documentElement.dir === 'rtl';
  const lines = document.createRange();
  return [...document.querySelectorAll('${selector}')].filter((element) => {
    if (element.checkVisibility?.() === false) return false;
    lines.selectNodeContents(element);
    const around = element.closest('li, main');
    const { paddingLeft, paddingRight } = getComputedStyle(around);
    const box = around.getBoundingClientRect();
    const [left, right] = [box.left + parseFloat(paddingLeft), box.right - parseFloat(paddingRight)];
    const byTop = Map.groupBy(lines.getClientRects(), ({ bottom }) => Math.round(bottom / 8));
    return [...byTop.values()].some((rects) => isRtl
      ? right - Math.max(...rects.map((rect) => rect.right)) > 3
      : Math.min(...rects.map((rect) => rect.left)) - left > 3);
  }).map((element) => element.textContent.slice(0, 40));
})()`;
