/** A number whose first byte is at least this takes two bytes; from the second limit on, five. */
const [TWO, FIVE] = [224, 255];

/** Writes bytes one after another. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  length = 0;

  byte(value: number): void {
    if (this.length === this.#bytes.length) {
      const grown = new Uint8Array(this.length * 2);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes[this.length++] = value;
  }

  /** A whole number from 0 to 2³² − 1: one byte where it is small, then two, then five. */
  count(value: number): void {
    if (value < TWO) this.byte(value);
    else if (value < TWO + (FIVE - TWO) * 256) {
      this.byte(TWO + ((value - TWO) >>> 8));
      this.byte((value - TWO) & 0xff);
    } else {
      this.byte(FIVE);
      for (let shift = 0; shift < 32; shift += 8) this.byte((value >>> shift) & 0xff);
    }
  }

  bytes(values: Uint8Array): void {
    for (const value of values) this.byte(value);
  }

  done(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }
}

/** Reads what a `ByteWriter` wrote. Beyond the end, everything is 0. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  get isAtEnd(): boolean {
    return this.at >= this.#bytes.length;
  }

  byte(): number {
    return this.#bytes[this.at++] ?? 0;
  }

  count(): number {
    const count = countAt(this.#bytes, this.at);
    this.at += widthAt(this.#bytes, this.at);
    return count;
  }
}

/** The number that starts at an offset, as `ByteWriter.count` wrote it. */
export function countAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < TWO) return first;
  if (first < FIVE) return TWO + (((first - TWO) << 8) | (bytes[at + 1] ?? 0));
  let value = 0;
  for (let byte = 0; byte < 4; byte++) value |= (bytes[at + 1 + byte] ?? 0) << (8 * byte);
  return value >>> 0;
}

/** The number of bytes it takes. */
export function widthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  return first < TWO ? 1 : first < FIVE ? 2 : 5;
}

/** Packs numbers of `width` bits each, at most 31, one after another. */
export function packed(values: readonly number[], width: number): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((values.length * width) / 8));
  for (const [index, value] of values.entries()) {
    for (let bit = 0; bit < width; bit++) {
      if (((value >>> bit) & 1) === 0) continue;
      const at = index * width + bit;
      bytes[at >>> 3] = (bytes[at >>> 3] ?? 0) | (1 << (at & 7));
    }
  }
  return bytes;
}

/** The number at `index` in the result of `packed`. */
export function unpacked(bytes: Uint8Array, index: number, width: number): number {
  const first = index * width;
  let at = first >>> 3;
  let value = (bytes[at] ?? 0) >>> (first & 7);
  for (let bits = 8 - (first & 7); bits < width; bits += 8) {
    value |= (bytes[++at] ?? 0) << bits;
  }
  return value & (2 ** width - 1);
}

/** Whole numbers up to 2³² − 1, four bytes each. */
export function uint32Bytes(values: readonly number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(values).buffer);
}
