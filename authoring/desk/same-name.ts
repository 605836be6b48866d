/** The indexes of the sentences with a name, and whether it surely is one. */
export interface Found {
  readonly sentences: Set<number>;
  sure: boolean;
}

type Listed = readonly (readonly [string, Found])[];

/** More names than 600 sentences have; each is compared with each. */
const MAX_COMPARED = 2000;

/** The names that are compared with each other: those with the most sentences, in their order. */
export function toCompare<T>(names: readonly T[], sentencesOf: (name: T) => number): readonly T[] {
  if (names.length <= MAX_COMPARED) return names;
  const most = names.toSorted((a, b) => sentencesOf(b) - sentencesOf(a)).slice(0, MAX_COMPARED);
  const kept = new Set(most);
  return names.filter((name) => kept.has(name));
}

/** Merges “Präsident Emmanuel Macron” into “Emmanuel Macron” if that also occurs alone. */
export function withoutHeads(found: Listed): Listed {
  const names = new Map(found);
  for (const [name, { sentences }] of found) {
    const words = name.split(' ');
    for (let from = 1; from <= words.length - 2; from++) {
      const tail = words.slice(from).join(' ');
      const rest = found.find(([other]) => other !== name && isSameName(other, tail));
      if (!rest || !names.has(rest[0])) continue;
      for (const at of sentences) rest[1].sentences.add(at);
      names.delete(name);
      break;
    }
  }
  return [...names];
}

/** Case endings, in Cyrillic and in German, after the part that all cases share. */
const CYRILLIC_CASE = /^(?:[аеёиоуыэюяьйіїє]\p{L}{0,2})?$/u;
const GERMAN_CASE = /^(?:e?[nrsm]|e)?$/u;

/** Whether two names are the same in different cases: “Владимира Путина”, “Weißen Hauses”. */
function isSameName(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [one.split(' '), other.split(' ')];
  return a.length === b.length && a.every((word, at) => isSameWord(word, b[at] ?? ''));
}

function isSameWord(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  if (same === one.length && same === other.length) return true;
  if (same < 3) return false;
  const ends = [one.slice(same), other.slice(same)];
  return [CYRILLIC_CASE, GERMAN_CASE].some((pattern) => ends.every((end) => pattern.test(end)));
}

/** Merges the cases of a name into its most frequent form, or else the shortest. */
export function inflected(found: Listed): Listed {
  const groups: (readonly [string, Found])[][] = [];
  for (const each of found) {
    const group = groups.find(([first]) => first && isSameName(first[0], each[0]));
    if (group) group.push(each);
    else groups.push([each]);
  }
  return groups.flatMap((same) => {
    const [best] = same.toSorted(
      ([a, one], [b, other]) => other.sentences.size - one.sentences.size || a.length - b.length,
    );
    if (!best) return [];
    const sentences = new Set(same.flatMap(([, each]) => [...each.sentences]));
    return [[best[0], { ...best[1], sentences }] as const];
  });
}
