import type { Point } from 'unist';
import type { VFile } from 'vfile';
import type { Citation } from '../../packs/schema.ts';
import type { Footnotes } from './cited.ts';
import { problem } from './problem.ts';

/**
 * Splits a front matter value, such as `2024-03-22[^1][^2]`, into its text and the
 * citations of its footnotes.
 *
 * @param key the value's key, and `place` where it stands, for reports.
 * @returns null if it is invalid, which is reported on `file`.
 */
export function readClaim(
  { key, place }: { readonly key: string; readonly place: Point },
  claim: string,
  file: VFile,
  footnotes: Footnotes,
): { text: string; cites: Citation[] } | null {
  const match = /^(.*?)\s*((?:\[\^[^\]\s]+\])*)$/.exec(claim.trim());
  const [, text = '', references = ''] = match ?? [];
  const labels = [...references.matchAll(/\[\^([^\]]+)\]/g)].flatMap(([, label]) =>
    label ? [label.toLowerCase()] : [],
  );
  const cites: Citation[] = [];
  for (const label of labels) {
    footnotes.used.add(label);
    const note = footnotes.byLabel.get(label);
    if (note) cites.push(note.cite);
    else if (!footnotes.unread.has(label))
      problem(file, 'footnote', `Footnote ${label} has no definition.`, place);
  }
  if (labels.length === 0) {
    problem(
      file,
      'uncited-sentence',
      `No source for \`${key}\`: end it with footnotes, as in “${text}[^1]”.`,
      place,
    );
  }
  return text && cites.length > 0 ? { text, cites } : null;
}
