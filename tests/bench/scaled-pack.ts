import type { Citation, Entry, Pack, SourceDocument } from '../../packs/schema.ts';
import { random } from './random.ts';

/** Letters that stand for each other in made words, so that a word keeps its script, its shape and its ending. */
const ALIKE = [
  'aeiou',
  'bcdfghjklmnpqrstvwxz',
  'аеиоуыюя',
  'бвгджзклмнпрстфхцчшщ',
  'بتثجحخدذرزسشصضطظعغفقکلمن',
];
/** Shorter words are articles and prepositions. */
const SHORTEST = 4;
/** Letters at the end of a word by which it is inflected. */
const ENDING = 2;

/**
 * A pack of `count` entries: those of `pack`, and where there are too few, more of them under made names, with the
 * same forms in the same languages and the same rules for their endings. Each run makes the same.
 */
export function scaledPack(pack: Pack, count: number): Pack {
  const copies = Math.ceil(count / pack.entries.length);
  const entries = Array.from({ length: copies }, (_, copy) =>
    copy === 0 ? pack.entries : pack.entries.map((entry) => renamed(entry, copy)),
  )
    .flat()
    .slice(0, count);
  const cited = new Set(entries.flatMap((entry) => citedIn(entry).map((cite) => cite.document)));
  const documents = Array.from({ length: copies }, (_, copy) =>
    pack.documents.map(
      (document): SourceDocument => ({ ...document, id: idOf(document.id, copy) }),
    ),
  )
    .flat()
    .filter(({ id }) => cited.has(id));
  const { map, ...rest } = pack;
  const places = entries.flatMap((entry) => map?.points.find(({ id }) => id === entry.id) ?? []);
  return {
    ...rest,
    documents,
    entries,
    ...(map ? { map: { ...map, points: [...places, ...scattered(entries, map)] } } : {}),
  };
}

/** Places of the made entries, anywhere on the map. */
function scattered(entries: readonly Entry[], map: NonNullable<Pack['map']>) {
  const next = random(entries.length);
  const known = new Set(map.points.map(({ id }) => id));
  return entries
    .filter(({ id, at }) => at && !known.has(id))
    .map(({ id, name }) => ({
      id,
      name,
      x: Math.round(next() * map.width),
      y: Math.round(next() * map.height),
      down: 0,
    }));
}

function idOf(id: string, copy: number): string {
  return copy === 0 ? id : `${id}-${copy}`;
}

function renamed(entry: Entry, copy: number): Entry {
  const own = (id: string) => idOf(id, copy);
  const cites = (list: readonly Citation[]) =>
    list.map((cite) => ({ ...cite, document: own(cite.document) }));
  const cited = <T extends { readonly cites: readonly Citation[] }>(one: T) => ({
    ...one,
    cites: cites(one.cites),
    links: [],
  });
  const name = (text: string) => made(text, copy);
  const { latest, when, area, parent, map, fullName } = entry;
  return {
    ...entry,
    id: own(entry.id),
    name: name(entry.name),
    ...(fullName ? { fullName: name(fullName) } : {}),
    forms: entry.forms.map((form) => ({ ...form, text: name(form.text) })),
    // Countries and parties are cues of many entries; what else tells an entry is its own.
    cues: entry.cues.map((cue, at) => (at % 2 === 0 ? cue : name(cue))),
    against: entry.against.map((word, at) => (at % 2 === 0 ? word : name(word))),
    gloss: cited(entry.gloss),
    facts: entry.facts.map(cited),
    summary: entry.summary.map(cited),
    sinceThen: entry.sinceThen.map(cited),
    differ: entry.differ.map(cited),
    related: entry.related.map(own),
    rivals: entry.rivals.map((one) => ({ id: own(one.id), cites: cites(one.cites) })),
    ...(latest ? { latest: cited(latest) } : {}),
    ...(when ? { when: { ...when, cites: cites(when.cites) } } : {}),
    ...(area ? { area: { ...area, cites: cites(area.cites) } } : {}),
    ...(parent ? { parent: { id: own(parent.id), cites: cites(parent.cites) } } : {}),
    ...(map
      ? { map: { ...map, points: map.points.map((at) => ({ ...at, id: own(at.id) })) } }
      : {}),
  };
}

function citedIn(entry: Entry): Citation[] {
  const { gloss, facts, summary, sinceThen, differ, rivals, latest, when, area, parent } = entry;
  return [
    gloss,
    ...facts,
    ...summary,
    ...sinceThen,
    ...differ,
    ...rivals,
    latest,
    when,
    area,
    parent,
  ]
    .filter((one) => one !== undefined)
    .flatMap(({ cites }) => cites);
}

/** Other words for the same words, but for the short ones. */
function made(text: string, copy: number): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    if (word.length < SHORTEST) return word;
    const seed = [...word.toLowerCase()].reduce(
      (sum, one) => sum * 31 + (one.codePointAt(0) ?? 0),
      7,
    );
    const next = random((seed % 2 ** 31) ^ (copy * 7919));
    const kept = word.length - ENDING;
    return (
      word.slice(0, kept).replace(/./gu, (letter) => another(letter, next())) + word.slice(kept)
    );
  });
}

function another(letter: string, chance: number): string {
  const small = letter.toLowerCase();
  const letters = ALIKE.find((row) => row.includes(small));
  if (!letters) return letter;
  const other = letters.charAt(Math.floor(chance * letters.length));
  return letter === small ? other : other.toUpperCase();
}
