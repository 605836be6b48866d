import { documentOf, isElement, isFrame, isNode } from '../dom/nodes.ts';
import { TELLS_WHAT_IS_SEEN } from './hidden.ts';

/** Events after which text may appear or disappear without a DOM change. */
const SHOWN_BY = ['transitionend', 'animationend', 'toggle', 'fullscreenchange'];

/** User actions that CSS rules such as `:hover` or `:focus` may respond to. */
const ACTIONS = [
  'change',
  'click',
  'keyup',
  'focusin',
  // Unless the browser reports what becomes visible, which costs less.
  ...(TELLS_WHAT_IS_SEEN ? [] : ['pointerover']),
];

/**
 * Listens for what changes a page but not its DOM.
 *
 * @param shown is called with a node that may have been shown or hidden.
 * @param loaded is called with a frame that has loaded.
 * @param isHiding whether any name is hidden.
 * @returns a function that listens in a document. Doing so twice does nothing.
 */
export function listenForShown(
  shown: (node: Node) => void,
  loaded: (frame: Node) => void,
  isHiding: () => boolean,
  signal: AbortSignal,
): (tree: Document) => void {
  const seeAnew = ({ target }: Event) => shown(isNode(target) ? target : document);
  /**
   * User actions may show text by a CSS rule, or by a script that toggles a style sheet. No event reports that a
   * document has become an editor, in which nothing is marked.
   */
  const seeAnewIfHidden = (event: Event) => {
    const { target } = event;
    const isEditor = isNode(target) && documentOf(target).designMode === 'on';
    if (isEditor || isHiding()) seeAnew(event);
  };
  const onLoad = (event: Event) => {
    const { target } = event;
    if (!isNode(target) || !isElement(target)) return;
    if (isFrame(target)) loaded(target);
    else if (target.localName === 'link') seeAnewIfHidden(event);
  };
  const options = { capture: true, passive: true, signal };
  return (tree) => {
    for (const name of SHOWN_BY) tree.addEventListener(name, seeAnew, options);
    for (const name of ACTIONS) tree.addEventListener(name, seeAnewIfHidden, options);
    tree.addEventListener('load', onLoad, options);
    tree.defaultView?.addEventListener('resize', seeAnew, options);
    tree.defaultView?.addEventListener('hashchange', seeAnewIfHidden, options);
  };
}
