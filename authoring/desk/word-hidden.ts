import { strFromU8, strToU8 } from 'fflate';
import { attributeOf, tagsIn, type XmlTag } from './xml-tags.ts';

type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * The parts of a Word file without hidden text (“Hidden” in Word's font dialogue), which
 * mammoth reads like any other.
 *
 * @see https://learn.microsoft.com/dotnet/api/documentformat.openxml.wordprocessing.vanish
 */
export function withoutHidden(parts: Parts): Parts {
  const styles = hiddenStyles(textOf(parts['word/styles.xml']));
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => {
      if (!TEXT.test(name)) return [name, bytes];
      const xml = textOf(bytes);
      const hidden = hiddenRuns(xml, styles);
      return [name, hidden.length > 0 ? strToU8(without(xml, hidden)) : bytes];
    }),
  );
}

const TEXT = /^word\/(?:document|footnotes|endnotes)\d*\.xml$/;

function hiddenStyles(xml: string): ReadonlySet<string> {
  const hidden = new Set<string>();
  let style: string | undefined;
  for (const tag of tagsIn(xml)) {
    if (tag.name === 'w:style') {
      style = tag.kind === 'open' ? attributeOf(tag, 'w:styleId') : undefined;
    } else if (style !== undefined && isHiding(tag)) hidden.add(style);
  }
  return hidden;
}

/** On, unless it says off. */
function isHiding(tag: XmlTag): boolean {
  if (tag.kind === 'close' || !/^w:(?:vanish|specVanish)$/.test(tag.name)) return false;
  return /^(?:true|1|on)$/.test(attributeOf(tag, 'w:val') ?? 'on');
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** A piece of text with the same properties. */
interface Run {
  readonly from: number;
  hides: boolean;
  shows: boolean;
  style: string | undefined;
}

/** Where the hidden runs are, in their order; none is within another. */
function hiddenRuns(xml: string, styles: ReadonlySet<string>): Span[] {
  const hidden: Span[] = [];
  // Runs hold others: a text box is in a run, and has paragraphs.
  const open: Run[] = [];
  let properties: Run | undefined;
  let last: XmlTag | undefined;
  for (const tag of tagsIn(xml)) {
    const { name, kind } = tag;
    if (name === 'w:r' && kind === 'open') {
      open.push({ from: tag.from, hides: false, shows: false, style: undefined });
    } else if (name === 'w:r' && kind === 'close') {
      const run = open.pop();
      properties = undefined;
      if (run && isHidden(run, styles)) {
        while ((hidden.at(-1)?.from ?? -1) > run.from) hidden.pop();
        hidden.push({ from: run.from, to: tag.to });
      }
    } else if (name === 'w:rPr') {
      // They come first in a run. Those of a paragraph are of its end.
      const isFirst = kind === 'open' && last?.name === 'w:r' && last.kind === 'open';
      properties = isFirst ? open.at(-1) : undefined;
    } else if (name === 'w:rPrChange') {
      // What the properties were before.
      properties = undefined;
    } else if (properties) note(tag, properties);
    last = tag;
  }
  return hidden;
}

function note(tag: XmlTag, run: Run): void {
  if (tag.name === 'w:rStyle') run.style ??= attributeOf(tag, 'w:val');
  else if (isHiding(tag)) run.hides = true;
  else if (tag.name === 'w:vanish' && tag.kind !== 'close') run.shows = true;
}

function isHidden({ hides, shows, style }: Run, styles: ReadonlySet<string>): boolean {
  return !shows && (hides || (style !== undefined && styles.has(style)));
}

function without(xml: string, spans: readonly Span[]): string {
  const kept = spans.map(({ from }, index) => xml.slice(spans[index - 1]?.to ?? 0, from));
  return [...kept, xml.slice(spans.at(-1)?.to ?? 0)].join('');
}

function textOf(bytes: Uint8Array | undefined): string {
  return bytes ? strFromU8(bytes) : '';
}
