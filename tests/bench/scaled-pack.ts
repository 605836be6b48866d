import type { Citation, Entry, Pack, SourceDocument } from '../../packs/schema.ts';
import { random } from './random.ts';

/** Shorter words are articles and prepositions. */
const SHORTEST = 4;
/** Letters at the end of a word by which it is inflected. */
const ENDING = 2;

/**
 * A pack of `count` entries: those of `pack` and, if there are too few, copies of them under generated names, with the
 * same forms in the same languages and the same rules for endings. Every run makes the same pack.
 */
export function scaledPack(pack: Pack, count: number): Pack {
  const copies = Math.ceil(count / pack.entries.length);
  const namer = createNamer(pack);
  const entries = Array.from({ length: copies }, (_, copy) =>
    copy === 0
      ? pack.entries
      : pack.entries.map((entry) => renamed(entry, copy, (text) => namer(text, copy))),
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

function renamed(entry: Entry, copy: number, name: (text: string) => string): Entry {
  const own = (id: string) => idOf(id, copy);
  const cites = (list: readonly Citation[]) =>
    list.map((cite) => ({ ...cite, document: own(cite.document) }));
  const cited = <T extends { readonly cites: readonly Citation[] }>(one: T) => ({
    ...one,
    cites: cites(one.cites),
    links: [],
  });
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

/**
 * Makes other words of the words of names, letter by letter as they follow each other in the names that there are, so that
 * they look and weigh like names; of the same length and ending.
 */
function createNamer(pack: Pack): (text: string, copy: number) => string {
  const texts = pack.entries.flatMap(({ forms }) => forms.map(({ text }) => text));
  const words = new Set(texts.flatMap((text) => text.toLowerCase().match(WORD) ?? []));
  const following = new Map<string, string>();
  for (const word of words) {
    for (let at = 0; at < word.length; at++) {
      const before = word.slice(Math.max(0, at - 2), at);
      following.set(before, (following.get(before) ?? '') + word.charAt(at));
    }
  }
  return (text, copy) => {
    // A noun in a phrase is one of the language: “war in …”.
    const hasCapital = text !== text.toLowerCase();
    return text.replace(WORD, (word) => {
      const small = word.toLowerCase();
      if (word.length < SHORTEST || (hasCapital && word === small)) return word;
      const seed = [...small].reduce((sum, one) => (sum * 31 + (one.codePointAt(0) ?? 0)) | 0, 7);
      const next = random(seed ^ (copy * 7919));
      let name = seed % 2 === 0 ? small.slice(0, 1) : small.slice(0, 2);
      while (name.length < word.length - ENDING) {
        const letters = following.get(name.slice(-2)) ?? small;
        name += letters.charAt(Math.floor(next() * letters.length));
      }
      name += small.slice(-ENDING);
      return [...name].map((letter, at) => asIn(word.charAt(at), letter)).join('');
    });
  };
}

const WORD = /[\p{L}\p{M}]+/gu;

function asIn(letter: string, other: string): string {
  return letter === letter.toLowerCase() ? other : other.toUpperCase();
}
