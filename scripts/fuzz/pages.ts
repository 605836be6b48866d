import fc from 'fast-check';

/** A page and the changes made to it, as data, so that they can be replayed in any browser. */
export interface Case {
  readonly html: string;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly act: (typeof ACTS)[number];
  /** Indexes of a node and of another one, modulo the number of nodes. */
  readonly at: number;
  readonly to: number;
  readonly html: string;
  /** Whether to pause afterwards. */
  readonly rest: boolean;
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
  'assign',
  'dialog',
  'frame',
  'navigate',
  'write',
] as const;

/** Enough prose for a frame to be read. */
const ARTICLE = `<p>${'Nothing of note happened on that day, which is worth a whole sentence of prose. '.repeat(6)}</p>`;

/** All are unambiguous: text in other paragraphs is unknown when only one of them is read again. */
const text = fc.constantFrom(
  'ISIS-K was named that day, and so on for the length of a sentence that is prose. ',
  'So Daesh said, and so on for the length of a sentence that is prose. ',
  'Human Rights Watch',
  'ISIS',
  '-K ',
  'Human Rights ',
  'Watch ',
  'IS\u00adIS\u2011K ',
  '\u202eDaesh\u202c ',
  '\ud800 ',
  ' ',
  'Nothing of note happened on that day, which is worth a whole sentence of prose. ',
  ARTICLE,
);
const oneOf = (list: string) => fc.constantFrom(...list.split(' '));
/** Mostly elements that are read, or there would be little to find. */
const name = fc.oneof(
  { weight: 3, arbitrary: oneOf('p div span b a li td section x-part slot blockquote') },
  { weight: 1, arbitrary: oneOf('h2 aside code sup details dialog') },
  { weight: 1, arbitrary: fc.constant('dialog open') },
);
const attribute = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ' hidden',
      ' aria-hidden="true"',
      ' style="display:none"',
      ' class="off"',
      ' contenteditable',
      ' translate="no"',
      ' style="display:contents"',
      ' slot="s"',
    ),
  },
);

const { tree, frame } = fc.letrec<{ tree: string; element: string; frame: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    { weight: 5, arbitrary: text },
    { weight: 7, arbitrary: tie('element') },
    // Rare, because frames take most of the time.
    { weight: 1, arbitrary: tie('frame') },
  ),
  element: fc
    .tuple(name, attribute, fc.array(tie('tree'), { maxLength: 5 }))
    .map(([tag, extra, children]) => element(tag, extra, children.join(''))),
  frame: fc
    .tuple(attribute, fc.nat(3), fc.array(tie('tree'), { minLength: 1, maxLength: 4 }))
    .map(([extra, short, children]) =>
      framed(extra, STYLE + children.join('') + (short ? ARTICLE : '')),
    ),
}));

/** The hiding class, included in every document of a case. */
export const STYLE = '<style>.off { display: none }</style>';

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom(...ACTS),
  at: fc.nat(1000),
  to: fc.nat(1000),
  html: tree,
  rest: fc.boolean(),
});

export const cases: fc.Arbitrary<Case> = fc.record({
  // In sections: a change in one makes the reader read only that one again.
  html: fc
    .tuple(
      fc.array(tree, { minLength: 1, maxLength: 8, size: 'max' }),
      fc.array(frame, { maxLength: 2 }),
    )
    .map((parts) =>
      parts
        .flat()
        .map((part) => `<section>${part}</section>`)
        .join(''),
    ),
  // Few, because a later step can cover up what was missed at an earlier one.
  steps: fc.array(step, { minLength: 1, maxLength: 6, size: 'max' }),
});

function element(tag: string, extra: string, content: string): string {
  return `<${tag}${extra}>${content}</${tag.replace(/ .*/, '')}>`;
}

function framed(extra: string, content: string): string {
  const html = content.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe${extra} srcdoc="${html}"></iframe>`;
}
