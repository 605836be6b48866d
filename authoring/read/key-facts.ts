import * as v from 'valibot';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { type FactLabel, factLabelsOf, TIMELESS } from '../../packs/fact-labels.ts';
import type { Kind } from '../../packs/kind.ts';
import { KeyFact, PartialDate } from '../../packs/schema.ts';
import type { PlacedSentence } from '../book.ts';
import { lineOfKey } from '../check/text.ts';
import type { Footnotes } from './cited.ts';
import { readClaim } from './claim.ts';
import { problem } from './problem.ts';

/** The key facts in an entry's front matter, by label: `population: about 2 million | 2025[^2]`. */
export const FactsByLabel = v.record(v.string(), v.string());

/** A key fact and its position in the file. */
type PlacedFact = PlacedSentence & { readonly fact: KeyFact };

/**
 * Reads the key facts in an entry's front matter, and reports on `file` unknown labels, labels out
 * of order, values that are sentences, and missing dates.
 *
 * @param isCountry countries have labels of their own among places.
 */
export function readKeyFacts(
  facts: Readonly<Record<string, string>>,
  entry: { readonly kind: Kind; readonly isCountry: boolean; readonly asOf: string },
  file: VFile,
  footnotes: Footnotes,
): PlacedFact[] {
  const labels: readonly FactLabel[] = factLabelsOf(entry.kind, entry.isCountry);
  const placed: PlacedFact[] = [];
  let last = -1;
  for (const [label, written] of Object.entries(facts)) {
    const line = lineOfKey(file, label, true);
    const say = (reason: string) => problem(file, 'key-fact', reason, line);
    const known = labels.find((each) => each === label);
    if (!known) {
      const what = entry.isCountry ? 'a country' : `a card of kind ${entry.kind}`;
      say(`“${label}” is no key fact of ${what}; there are ${labels.join(', ')}.`);
      continue;
    }
    const index = labels.indexOf(known);
    if (index < last) say(`“${label}” stands before “${labels[last]}”: ${labels.join(', ')}.`);
    last = Math.max(last, index);
    const claim = readClaim({ key: label, place: line }, written, file, footnotes);
    if (!claim) continue;
    const [value = '', date, more] = claim.text.split('|').map((part) => part.trim());
    if (more !== undefined) say(`“${label}” reads “value | date”, with one line between.`);
    const fact = v.safeParse(KeyFact, {
      label: known,
      value,
      ...(date === undefined ? {} : { date }),
      cites: claim.cites,
    });
    if (!fact.success) {
      for (const issue of fact.issues) say(`${label}: ${issue.message}`);
      continue;
    }
    if (date === undefined && !TIMELESS.has(known)) {
      say(`“${label}” changes: say when it held, as in “${value} | 2026-03”.`);
    }
    if (/[.!?]$/.test(value)) say(`“${label}” is no sentence: take the full stop out.`);
    if (date !== undefined && v.is(PartialDate, date) && date.slice(0, 10) > entry.asOf) {
      say(`“${label}” is of ${date}, after asOf ${entry.asOf}.`);
    }
    placed.push({ ...positionOf(file, written, line), ...textOf(fact.output), fact: fact.output });
  }
  return placed;
}

function positionOf(file: VFile, written: string, line: PlacedSentence['place']) {
  const start = location(file).toOffset(line) ?? 0;
  // In quotes, it may be written otherwise.
  const offset = Math.max(start, String(file).indexOf(written, start));
  return { place: { ...line, offset }, end: offset + written.length };
}

function textOf(fact: KeyFact) {
  const { value: text, cites, date } = fact;
  return { text, cites, part: 'fact' as const, ...(date ? { date } : {}) };
}
