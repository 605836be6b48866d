import type { Step } from './pages.ts';

/** The changes to make to a page, and whether to pause between them as real pages do. */
interface Doings {
  readonly steps: readonly Step[];
  readonly resting: boolean;
}

/**
 * Makes the changes in the page it runs in. Serialised to run there, so it cannot refer
 * to anything in this file.
 */
export async function perform({ steps, resting }: Doings): Promise<void> {
  /** In ms; longer than the reader batches changes, so that what follows is a separate change. */
  const REST = 300;
  /** With more pauses, the reader would deliberately back off from parts of the page. */
  let rests = 3;

  const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
  const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
  const isFrame = (element: Element): element is HTMLIFrameElement =>
    element.localName === 'iframe';
  const isDialog = (element: Element): element is HTMLDialogElement =>
    element.localName === 'dialog';
  /** Whether only scripts assign what is in the slots of a host. */
  const isAssigned = ({ shadowRoot }: Element) => shadowRoot?.slotAssignment === 'manual';
  const isSlottable = (node: Node): node is Element | Text => isElement(node) || isText(node);

  const nodesOfPage = () => {
    const nodes: (Element | Text)[] = [];
    const collect = (parent: Node) => {
      // Also of a body, whose frames have to load as others do.
      if (isElement(parent) && parent.shadowRoot) collect(parent.shadowRoot);
      for (const child of parent.childNodes) {
        if (isText(child)) nodes.push(child);
        else if (isElement(child)) {
          nodes.push(child);
          if (isFrame(child) && child.contentDocument?.body) collect(child.contentDocument.body);
          collect(child);
        }
      }
    };
    if (document.body) collect(document.body);
    return nodes;
  };

  /** Whether a frame has loaded its content; changes made earlier would be lost. */
  const isLoaded = (frame: HTMLIFrameElement) => {
    const shown = frame.contentDocument;
    if (!frame.isConnected || !shown) return true;
    if (shown.readyState !== 'complete') return false;
    // A frame starts with an empty document; after `document.write` it has the URL of the page.
    const blank = !frame.hasAttribute('srcdoc') && !frame.src.startsWith('blob:');
    return blank || shown.URL !== 'about:blank';
  };
  const framesOfPage = () =>
    nodesOfPage().flatMap((node) => (isElement(node) && isFrame(node) ? node : []));
  const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
  const framesLoad = async () => {
    // On a busy machine, frames in frames take seconds; the same ones must
    // have loaded in both tabs.
    for (let tries = 0; tries < 3000 && !framesOfPage().every(isLoaded); tries++) await wait(10);
  };
  /** Makes a frame load something, and waits for it. */
  const load = async (frame: HTMLIFrameElement, start: () => void) => {
    const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    start();
    await Promise.race([loaded, wait(3000)]);
  };
  const inMemory = (html: string) =>
    URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }));

  const navigate = async (frame: HTMLIFrameElement, html: string, how: number) => {
    if (how % 4 === 0) await load(frame, () => frame.setAttribute('srcdoc', html));
    else if (how % 4 === 1) await load(frame, () => frame.contentWindow?.location.reload());
    else {
      frame.removeAttribute('srcdoc');
      const address = how % 4 === 2 ? inMemory(html) : 'about:blank';
      await load(frame, () => frame.setAttribute('src', address));
    }
  };

  const act = async ({ act, at, to, html }: Step, nodes: (Element | Text)[]) => {
    const node = nodes[at % nodes.length];
    const other = nodes[to % nodes.length];
    if (!node || !other) return;
    const element = isElement(node) ? node : node.parentElement;
    const made = document.createElement('template');
    made.innerHTML = html;
    if (act === 'text') node.textContent = html.replace(/<[^>]*>/g, '');
    else if (act === 'insert') node.before(made.content);
    else if (act === 'remove') node.remove();
    else if (act === 'move') other.after(node);
    else if (act === 'replace') node.replaceWith(made.content);
    else if (act === 'wrap') {
      const wrapper = document.createElement(to % 2 ? 'i' : 'section');
      node.replaceWith(wrapper);
      wrapper.append(node);
    } else if (act === 'split' && isText(node)) node.splitText(to % (node.length + 1));
    else if (act === 'normalize') element?.normalize();
    else if (act === 'hide') element?.setAttribute('class', 'off');
    else if (act === 'show') element?.removeAttribute('class');
    else if (act === 'attribute') {
      element?.toggleAttribute(['hidden', 'inert', 'contenteditable', 'translate'][to % 4] ?? '');
    } else if (act === 'shadow') {
      element?.attachShadow({ mode: 'open' }).append(made.content, document.createElement('slot'));
      // Attaching a shadow root alone triggers no mutation observer.
      element?.append('.');
    } else if (act === 'assign') {
      const hosts = nodes.filter((one) => isElement(one)).filter(isAssigned);
      const host = hosts[at % hosts.length];
      const slot = host?.shadowRoot?.querySelector('slot');
      if (host && slot && to % 3) {
        const isEmpty = slot.assignedNodes().length === 0;
        slot.assign(...(isEmpty ? [...host.childNodes].filter(isSlottable) : []));
      } else {
        const root = element?.attachShadow({ mode: 'open', slotAssignment: 'manual' });
        root?.append(document.createElement('slot'));
        element?.append('.');
      }
    } else if (act === 'dialog') {
      const dialogs = nodes.filter((one) => isElement(one)).filter(isDialog);
      const dialog = dialogs[at % dialogs.length];
      if (dialog?.open) dialog.close();
      else if (to % 2) dialog?.showModal();
      else dialog?.show();
    } else if (act === 'frame') {
      const frame = document.createElement('iframe');
      node.before(frame);
      if (to % 2) await navigate(frame, html, 2);
      else frame.contentDocument?.body.append(made.content);
    } else if (act === 'navigate' || act === 'write') {
      const frames = nodes.filter((one) => isElement(one)).filter(isFrame);
      const frame = frames[at % frames.length];
      if (!frame) return;
      if (act === 'navigate') await navigate(frame, html, to);
      else {
        frame.contentDocument?.open();
        frame.contentDocument?.write(html);
        frame.contentDocument?.close();
      }
    }
  };

  await framesLoad();
  for (const step of steps) {
    try {
      await act(step, nodesOfPage());
    } catch {
      // Changes that the DOM does not allow fail equally with and without the extension.
    }
    await framesLoad();
    if (resting && step.rest && rests-- > 0) await wait(REST);
  }
}
