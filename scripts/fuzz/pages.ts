import fc from 'fast-check';

/** A page and what becomes of it, as data: the same can be done in any browser. */
export interface Case {
  readonly html: string;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly act: (typeof ACTS)[number];
  /** Which node, and which other one; counted around. */
  readonly at: number;
  readonly to: number;
  readonly html: string;
}

const ACTS = [
  'text',
  'insert',
  'remove',
  'move',
  'replace',
  'wrap',
  'split',
  'normalize',
  'hide',
  'show',
  'attribute',
  'shadow',
] as const;

const text = fc.constantFrom(
  'ISIS-K was named that day, and so on for the length of a sentence that is prose. ',
  'The Taliban said so, and so on for the length of a sentence that is prose. ',
  'Crocus City Hall',
  'ISIS',
  '-K ',
  'Crocus ',
  'City Hall ',
  'IS ',
  'Khorasan, ',
  'IS\u00adIS\u2011K ',
  '\u202eTaliban\u202c ',
  '\ud800 ',
  ' ',
  'Nothing of note happened on that day, which is worth a whole sentence of prose. ',
);
const name = fc.constantFrom(
  'p',
  'div',
  'span',
  'b',
  'a',
  'li',
  'td',
  'section',
  'x-part',
  'slot',
  'h2',
  'aside',
  'code',
  'sup',
  'blockquote',
);
const attribute = fc.constantFrom(
  '',
  ' hidden',
  ' aria-hidden="true"',
  ' style="display:none"',
  ' class="off"',
  ' contenteditable',
  ' translate="no"',
  ' style="display:contents"',
  ' slot="s"',
);

const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    text,
    fc
      .tuple(name, attribute, fc.array(tie('tree'), { maxLength: 5 }))
      .map(([tag, extra, children]) => `<${tag}${extra}>${children.join('')}</${tag}>`),
  ),
}));

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom(...ACTS),
  at: fc.nat(1000),
  to: fc.nat(1000),
  html: tree,
});

export const cases: fc.Arbitrary<Case> = fc.record({
  html: fc.array(tree, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
  steps: fc.array(step, { maxLength: 12 }),
});

/** Does the steps to the page it runs in; sent there as source, so it knows nothing of this file. */
export function perform(steps: readonly Step[]): void {
  for (const { act, at, to, html } of steps) {
    const nodes: (Element | Text)[] = [];
    const collect = (node: Node) => {
      for (const child of node.childNodes) {
        if (!(child instanceof Element || child instanceof Text)) continue;
        nodes.push(child);
        if (child instanceof Element && child.shadowRoot) collect(child.shadowRoot);
        collect(child);
      }
    };
    collect(document.body);
    const node = nodes[at % Math.max(1, nodes.length)];
    if (!node) return;
    const other = nodes[to % nodes.length];
    const element = node instanceof Element ? node : node.parentElement;
    const made = document.createElement('template');
    made.innerHTML = html;
    try {
      if (act === 'text') node.textContent = html.replace(/<[^>]*>/g, '');
      else if (act === 'insert') node.before(made.content);
      else if (act === 'remove') node.remove();
      else if (act === 'move') other?.after(node);
      else if (act === 'replace') node.replaceWith(made.content);
      else if (act === 'wrap') {
        const wrapper = document.createElement(to % 2 ? 'i' : 'section');
        node.replaceWith(wrapper);
        wrapper.append(node);
      } else if (act === 'split' && node instanceof Text) node.splitText(to % (node.length + 1));
      else if (act === 'normalize') element?.normalize();
      else if (act === 'hide') element?.setAttribute('class', 'off');
      else if (act === 'show') element?.removeAttribute('class');
      else if (act === 'attribute') {
        element?.toggleAttribute(['hidden', 'inert', 'contenteditable', 'translate'][to % 4] ?? '');
      } else if (act === 'shadow') {
        element
          ?.attachShadow({ mode: 'open' })
          .append(made.content, document.createElement('slot'));
      }
    } catch {
      // What the DOM does not allow is not done, with or without an extension.
    }
  }
}
