import type { PhrasingContent } from 'mdast';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { problem } from './problem.ts';
import type { Citation, Sentence } from './schema.ts';

/** The footnotes of an entry: label to citation, with a note of which were used. */
export interface Footnotes {
  readonly byLabel: ReadonlyMap<string, { readonly cite: Citation; readonly place?: Point }>;
  readonly used: Set<string>;
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Splits running text with footnote references into sentences, each with its citations.
 * A sentence ends where its references stand: `It opened in 2009.[^1][^2] It has …`.
 *
 * Reports on `file` every sentence that lacks a reference.
 */
export function citedSentences(
  nodes: readonly PhrasingContent[],
  file: VFile,
  footnotes: Footnotes,
): Sentence[] {
  const result: Sentence[] = [];
  let text = '';
  let cites: Citation[] = [];
  let place: Point | undefined;

  const close = () => {
    const sentence = text.replace(/\s+/g, ' ').trim();
    if (sentence) {
      if (cites.length === 0) problem(file, `No source for: “${sentence}”`, place);
      else if (checkOne(sentence, file, place)) result.push({ text: sentence, cites });
    }
    text = '';
    cites = [];
    place = undefined;
  };

  for (const node of nodes) {
    const start = node.position?.start;
    if (node.type === 'text') {
      if (cites.length > 0) close();
      if (/\[\^/.test(node.value)) {
        problem(file, 'A footnote reference here has no definition.', start);
      }
      place ??= start;
      text += node.value;
    } else if (node.type === 'footnoteReference') {
      if (!text.trim()) problem(file, 'A footnote reference must follow its sentence.', start);
      footnotes.used.add(node.identifier);
      const note = footnotes.byLabel.get(node.identifier);
      if (note) cites.push(note.cite);
    } else {
      problem(file, `Only plain text and footnotes may stand here, not ${node.type}.`, start);
    }
  }
  close();
  return result;
}

function checkOne(sentence: string, file: VFile, place: Point | undefined): boolean {
  if (!/[.!?]$/.test(sentence)) {
    problem(file, `A sentence ends with its full stop, before its sources: “${sentence}”`, place);
    return false;
  }
  const [first, second] = [...sentences.segment(sentence)];
  if (first && second) {
    problem(file, `No source for: “${first.segment.trim()}”`, place);
    return false;
  }
  return true;
}
