/** A tag in the markup of an XML file. */
export interface XmlTag {
  /** With its prefix: `w:r`. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  /** All between its angle brackets. */
  readonly inside: string;
  /** Offset of its first character, and of what follows it. */
  readonly from: number;
  readonly to: number;
}

/** What is no markup although it may hold angle brackets. */
const PASSED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
] as const;

/**
 * The tags of an XML file in their order. Each character is looked at once, however broken the file
 * is: what has no end is the end. A `>` within an attribute ends the tag, which Word never writes.
 */
export function* tagsIn(xml: string): Generator<XmlTag> {
  for (let from = xml.indexOf('<'); from >= 0; ) {
    const passed = PASSED.find(([begin]) => xml.startsWith(begin, from));
    const end = passed?.[1] ?? '>';
    const at = xml.indexOf(end, from);
    if (at < 0) return;
    const to = at + end.length;
    if (!passed) yield tagOf(xml.slice(from + 1, at), from, to);
    from = xml.indexOf('<', to);
  }
}

function tagOf(inside: string, from: number, to: number): XmlTag {
  const name = /^\/?([^\s/]*)/.exec(inside)?.[1] ?? '';
  const kind = inside.startsWith('/') ? 'close' : inside.endsWith('/') ? 'empty' : 'open';
  return { name, kind, inside, from, to };
}

/** The value of a tag's attribute; undefined if it has none of this name. */
export function attributeOf({ inside }: XmlTag, name: string): string | undefined {
  for (const [, key, value] of inside.matchAll(/\s([^\s=]+)="([^"]*)"/g)) {
    if (key === name) return value;
  }
  return undefined;
}
