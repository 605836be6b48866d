import type { Nodes, PhrasingContent } from 'mdast';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { Citation } from '../../packs/schema.ts';
import { endsSentence } from '../../packs/sentence-end.ts';
import type { Part, PlacedSentence } from '../book.ts';
import { isAllowance } from '../check/allow.ts';
import { isForeign } from './markdown.ts';
import { problem } from './problem.ts';
import { sentencesIn } from './split.ts';

/** The footnotes of an entry: citations by label, and which labels were used. */
export interface Footnotes {
  readonly byLabel: ReadonlyMap<string, { readonly cite: Citation; readonly place?: Point }>;
  /** Labels of footnotes without a readable target, which have been reported. */
  readonly unread: ReadonlySet<string>;
  readonly used: Set<string>;
  /** Language of the surrounding text. */
  readonly lang: string;
}

/**
 * Splits running text with footnote references into sentences with citations. References end a
 * sentence: `It opened in 2009.[^1][^2] It has …`.
 *
 * Reports every sentence without a reference on `file`.
 */
export function citedSentences(
  nodes: readonly PhrasingContent[],
  file: VFile,
  footnotes: Footnotes,
  part: Part,
): PlacedSentence[] {
  const lines = location(file);
  const result: PlacedSentence[] = [];
  let text = '';
  let cites: Citation[] = [];
  /** Whether there is a reference, even an invalid one, which is reported elsewhere. */
  let referred = false;
  /**
   * Whether a reference leads nowhere, which is reported elsewhere. The sentence can't be checked.
   */
  let lost = false;
  let place: Point | undefined;
  let end = 0;

  const close = () => {
    const sentence = text.replace(/\s+/g, ' ').trim();
    if (sentence) {
      if (!referred) uncited(file, sentence, place);
      else if (!lost) checkOne(sentence, footnotes.lang, file, place);
      // Kept even if something is wrong with it, so that its words are checked, too.
      if (place) result.push(...parted({ text: sentence, cites, part, place, end }));
    }
    text = '';
    cites = [];
    referred = false;
    lost = false;
    place = undefined;
  };

  /**
   * Splits a text that has several sentences before its references: only the last
   * of them has the sources.
   */
  const parted = (whole: PlacedSentence): PlacedSentence[] => {
    const parts = sentencesIn(whole.text, footnotes.lang);
    let from = whole.place.offset ?? 0;
    return parts.map((each, index) => {
      const found = index === 0 ? from : String(file).indexOf(each.slice(0, 20), from);
      const start = Math.max(from, found);
      from = start + each.length;
      const isLast = index === parts.length - 1;
      return {
        ...whole,
        text: each,
        cites: isLast ? whole.cites : [],
        place: lines.toPoint(start) ?? whole.place,
        end: isLast ? whole.end : from,
      };
    });
  };

  for (const node of nodes) {
    const start = node.position?.start;
    if (node.type === 'text') {
      if (referred) close();
      const [undefinedNote] = /\[\^[^\]]*\]?/.exec(node.value) ?? [];
      if (undefinedNote) {
        const reason = `${undefinedNote} is not defined: a line that begins with “${undefinedNote}:” is missing below.`;
        problem(file, 'citation-to-nothing', reason, start);
        referred = true;
        lost = true;
      }
      if (!text.trim()) place = lines.toPoint((start?.offset ?? 0) + leading(node.value));
      text += node.value;
      end = node.position?.end.offset ?? end;
    } else if (node.type === 'footnoteReference') {
      if (!text.trim()) {
        problem(file, 'shape', 'A footnote reference must follow its sentence.', start);
      }
      footnotes.used.add(node.identifier);
      const note = footnotes.byLabel.get(node.identifier);
      if (note) cites.push(note.cite);
      const unread = footnotes.unread.has(node.identifier);
      referred ||= unread || note !== undefined;
      lost ||= unread;
      end = node.position?.end.offset ?? end;
    } else reportNode(node, file);
  }
  close();
  return result;
}

/** Reports a Markdown node that is not allowed in running text. */
export function reportNode(node: Nodes, file: VFile): void {
  if (isForeign(node) || isAllowance(node)) return;
  const reason = `Only plain text and footnotes may stand here, not ${node.type}.`;
  problem(file, 'plain-text', reason, node.position?.start);
}

function leading(text: string): number {
  return text.length - text.trimStart().length;
}

function uncited(file: VFile, sentence: string, place: Point | undefined): void {
  problem(file, 'uncited-sentence', `No source for: “${sentence}”`, place);
}

function checkOne(sentence: string, lang: string, file: VFile, place: Point | undefined): void {
  if (!endsSentence(sentence)) {
    const reason = `A sentence ends with its full stop, before its sources: “${sentence}”`;
    problem(file, 'shape', reason, place);
    return;
  }
  const [first, second] = sentencesIn(sentence, lang);
  if (first && second) uncited(file, first, place);
}
