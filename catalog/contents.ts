import { hitIn } from '../packs/hit.ts';
import { ownerOf } from '../packs/imported/is-imported.ts';
import { momentsIn } from '../packs/line.ts';
import type { Contents, Coverage } from './library.ts';
import type { PackReader } from './pack-reader.ts';

/** Lists what packs contain. The map is the bundled pack's, as drawings cannot be merged. */
export async function contentsOf(
  bundled: PackReader,
  added: readonly PackReader[],
): Promise<Contents> {
  const readers = [bundled, ...added];
  const lines = readers.flatMap((reader) => reader.lines());
  const documents = (await Promise.all(readers.map((reader) => reader.documents()))).flat();
  const { compare } = new Intl.Collator(bundled.lang);
  return {
    subjects: subjectsOf(bundled),
    added: added.flatMap((reader) => {
      const id = ownerOf(reader.lines()[0]?.id ?? '');
      return id ? { id, title: reader.title } : [];
    }),
    entries: lines.map(hitIn).sort((a, b) => compare(a.name, b.name)),
    documents: documents.sort(
      (a, b) => compare(a.publisher, b.publisher) || compare(a.about, b.about),
    ),
    moments: momentsIn(lines),
    map: bundled.map(),
  };
}

/** Counts names, each once however many packs have it, and lists subjects and imported packs. */
export function coverageOf(bundled: PackReader, added: readonly PackReader[]): Coverage {
  return {
    names: added.length === 0 ? bundled.size : namesIn([bundled, ...added]).size,
    subjects: subjectsOf(bundled),
    added: added.map(({ title }) => title),
  };
}

/** The subjects of a pack, by title, each with the number of its entries. */
function subjectsOf({ lang, subjects, sizeOf }: PackReader): Coverage['subjects'] {
  const { compare } = new Intl.Collator(lang);
  return subjects
    .map((subject) => ({ ...subject, entries: sizeOf(subject.id) }))
    .sort((a, b) => compare(a.title, b.title));
}

function namesIn(readers: readonly PackReader[]): ReadonlySet<string> {
  return new Set(readers.flatMap((reader) => reader.lines().map(({ name }) => name)));
}
