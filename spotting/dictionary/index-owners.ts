import { ByteReader, unpacked } from './bytes.ts';
import { PATTERN_KINDS } from './dictionary.ts';
import { damaged, KIND_BITS, MAX_LANG_BITS, powerFor, type Tables } from './index-format.ts';
import type { Pattern } from './pattern.ts';
import { readText } from './pieces.ts';

/** What a text is to an entry, and its other spellings. */
interface Owner {
  readonly kind: Pattern['kind'];
  readonly caseless: boolean;
  readonly variants: readonly { readonly lang: string; readonly endings: readonly number[] }[];
}

/** Reads on demand, by number, what an ending does to a word. */
export function endingsIn(bytes: Uint8Array, pieces: readonly string[]) {
  const places = placesIn(bytes);
  const known = new Map<number, { readonly off: number; readonly put: string }>();
  return (number: number) => {
    const before = known.get(number);
    if (before) return before;
    const reader = new ByteReader(bytes, places(number));
    const end = reader.count() + reader.at;
    const off = reader.count();
    const ending = { off, put: readText(bytes, reader.at, end, pieces) };
    known.set(number, ending);
    return ending;
  };
}

/** Reads owners on demand, by number and by how many words their texts have. */
export function ownersOf(tables: Tables, owners: Uint8Array, width: number, paradigms: Uint8Array) {
  let places: ReturnType<typeof placesIn> | undefined;
  const langBits = powerFor(tables.langs.length, 1, MAX_LANG_BITS);
  const known = new Map<number, Owner>();
  return (number: number, words: number): Owner => {
    const before = known.get(number);
    if (before) return before;
    const row = unpacked(owners, number, width);
    const kindAndCase = row & (2 ** KIND_BITS - 1);
    const own = (row >>> KIND_BITS) & (2 ** langBits - 1);
    const paradigm = row >>> (KIND_BITS + langBits);
    const lang = (offset: number) => tables.langs[offset === 0 ? own : offset - 1] ?? damaged();
    const kind = PATTERN_KINDS[kindAndCase >>> 1] ?? damaged();
    const caseless = (kindAndCase & 1) === 1;
    places ??= placesIn(paradigms);
    const variants = new ByteReader(paradigms, places(paradigm));
    const end = variants.count() + variants.at;
    const more: Owner['variants'][number][] = [];
    while (variants.at < end) {
      const runLang = lang(variants.count());
      for (let left = variants.count(); left > 0 && variants.at < end; left--) {
        more.push({
          lang: runLang,
          endings: Array.from({ length: words }, () => variants.count()),
        });
      }
    }
    const owner: Owner = {
      kind,
      caseless,
      variants: [{ lang: lang(0), endings: Array.from({ length: words }, () => 0) }, ...more],
    };
    known.set(number, owner);
    return owner;
  };
}

/** The offsets of rows that start with their length. */
function placesIn(bytes: Uint8Array): (number: number) => number {
  const places: number[] = [];
  for (let reader = new ByteReader(bytes); !reader.isAtEnd; ) {
    const place = reader.at;
    const length = reader.count();
    places.push(place);
    reader.at += length;
  }
  return (number) => places[number] ?? damaged();
}
