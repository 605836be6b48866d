/** A snapshot of a page, including shadow trees and same-origin frames. */
export interface Look {
  /** Each mark with its position, sorted. */
  readonly marks: string[];
  readonly html: string;
}

/**
 * Takes a snapshot of the page it runs in. Serialised to run there, so it cannot refer
 * to anything in this file.
 */
export function look(): Look {
  const marks: string[] = [];
  const html: string[] = [];
  const isFrame = (element: Element): element is HTMLIFrameElement =>
    element.localName === 'iframe';

  const addMarks = (shown: Document) => {
    for (const range of shown.defaultView?.CSS.highlights.get('backgrounder-term') ?? []) {
      const { startContainer: node, startOffset } = range;
      const text = 'cloneContents' in range ? String(range) : '';
      const place = `${node.parentElement?.localName} ${startOffset} ${node.textContent?.slice(0, 30)}`;
      marks.push(`${text} @ ${place} in tree ${html.length}`);
    }
  };
  const add = (root: Document | ShadowRoot) => {
    if ('documentElement' in root) {
      addMarks(root);
      html.push(root.documentElement?.outerHTML ?? '');
    } else html.push(root.innerHTML);
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) add(element.shadowRoot);
      if (isFrame(element) && element.contentDocument) add(element.contentDocument);
    }
  };

  add(document);
  // Blob URLs differ each time.
  return { marks: marks.sort(), html: html.join('\n').replace(/blob:[^"&\s]*/g, 'blob:') };
}
