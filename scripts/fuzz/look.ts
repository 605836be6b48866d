/** What there is to see of a page, with its shadow trees and the frames that it can look into. */
export interface Look {
  /** Each with the place it is at, sorted. */
  readonly marks: string[];
  readonly html: string;
}

/** Looks at the page it runs in; sent there as source, so it knows nothing of this file. */
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
  // What a page keeps in memory has another address each time.
  return { marks: marks.sort(), html: html.join('\n').replace(/blob:[^"&\s]*/g, 'blob:') };
}
