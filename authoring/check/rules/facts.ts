import type { VFile } from 'vfile';
import { mayHave } from '../../../packs/kind.ts';
import { factsOf, namesOf } from '../../../packs/names.ts';
import type { Citation, Entry } from '../../../packs/schema.ts';
import type { Book, EntryFile } from '../../book.ts';
import { isCountry } from '../../maps/country-names.ts';
import { problem } from '../../read/problem.ts';
import { lineOfKey, lineOfNote, lineWith, MONTHS } from '../text.ts';

/**
 * Reports facts in an entry's front matter that the cited statements don't support (dates,
 * countries and organisations that none of them names), and relations that lead nowhere or in a
 * circle. Statements are only compared if they are in English.
 */
export function checkFacts(book: Book): void {
  for (const each of book.entries) {
    checkCitations(each, book);
    checkDate(each, book);
    checkCountries(each, book);
    checkRelations(each, book);
  }
}

function checkCitations({ file, entry }: EntryFile, book: Book): void {
  for (const { cites } of factsOf(entry)) {
    for (const cite of cites) {
      if (book.statement(cite) !== undefined || book.unread.has(cite.document)) continue;
      const text = `${cite.document}#${cite.statement}`;
      problem(file, 'citation-to-nothing', `There is no ${text}.`, lineOfNote(file, text));
    }
  }
}

function checkDate({ file, entry }: EntryFile, book: Book): void {
  const { from, to, cites } = entry.when ?? {};
  for (const date of [from, to]) {
    if (!date || date === '..') continue;
    unsaid(file, lineOfKey(file, 'date'), cites, [inWords(date)], book);
  }
}

/** With more, their names alone would fill a small map. */
const MAX_COUNTRIES = 60;

function checkCountries({ file, entry }: EntryFile, book: Book): void {
  const line = lineOfKey(file, entry.area?.part ? 'partsOf' : 'countries');
  const { countries = [] } = entry.area ?? {};
  if (countries.length > MAX_COUNTRIES) {
    problem(file, 'fact', `A map has room for ${MAX_COUNTRIES} countries at most.`, line);
    return;
  }
  for (const country of countries) {
    if (isCountry(country)) unsaid(file, line, entry.area?.cites, [country], book);
    else problem(file, 'fact', `The map has no country “${country}”.`, line);
  }
}

function checkRelations({ file, entry }: EntryFile, book: Book): void {
  const { id: own, parent, rivals } = entry;
  for (const { id, cites } of parent ? [parent, ...rivals] : rivals) {
    if (book.unread.has(id)) continue;
    const other = book.entry(id)?.entry;
    if (other && mayHave(other.kind, 'ties') && id !== own) {
      unsaid(file, lineWith(file, `${id}[`), cites, namesOf(other), book);
    } else {
      const reason = `“${id}” is not another entry that can be part of something.`;
      problem(file, 'related', reason, lineWith(file, `${id}[`));
    }
  }
  if (isOwnAncestor(entry, book)) {
    problem(file, 'related', '`parent` leads back to this entry.', lineOfKey(file, 'parent'));
  }
}

/** Reports citations where none of the statements has any of `words`. */
function unsaid(
  file: VFile,
  line: ReturnType<typeof lineWith>,
  cites: readonly Citation[] | undefined,
  words: readonly string[],
  book: Book,
): void {
  if (book.lang !== 'en') return;
  const said = (cites ?? []).map((cite) => book.statement(cite) ?? '').join('\n');
  if (words.some((word) => said.includes(word))) return;
  if (cites?.some(({ document }) => book.unread.has(document))) return;
  problem(file, 'fact-unsaid', `No statement cited says “${words[0]}”.`, line);
}

/** Formats `2024-03-22` as statements do: “22 March 2024”. */
function inWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}

function isOwnAncestor(entry: Entry, book: Book): boolean {
  const seen = new Set<string>();
  let id = entry.parent?.id;
  while (id !== undefined && !seen.has(id)) {
    if (id === entry.id) return true;
    seen.add(id);
    id = book.entry(id)?.entry.parent?.id;
  }
  return false;
}
