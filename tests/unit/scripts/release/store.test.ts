import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { filled } from '../../../../scripts/release/listing.ts';
import { STORE } from '../../../../scripts/store-pictures.ts';

const LOCALES = 'i18n/locales';
const languages = readdirSync(LOCALES).map((file) => file.replace('.yml', ''));
const Words = v.object({ manifest: v.object({ name: v.string(), description: v.string() }) });
const NUMBERS = { entries: 1234, subjects: 56, documents: 7890 };

describe.each(languages)('the listing in %s', (lang) => {
  const { manifest } = v.parse(Words, parse(readFileSync(`${LOCALES}/${lang}.yml`, 'utf8')));
  const description = filled(readFileSync(`store/description/${lang}.txt`, 'utf8'), lang, NUMBERS);

  test('has a name and a summary that all stores take', () => {
    // 75 and 132 characters in Chrome, 50 and 250 in Firefox, 45 in Edge's lists.
    expect(manifest.name.length).toBeLessThanOrEqual(45);
    expect(manifest.description.length).toBeLessThanOrEqual(132);
    // Firefox refuses more than a sentence's worth of capitals and marks; so do readers.
    expect(manifest.description).not.toMatch(/!|\n/);
  });

  test('has a description within the stores’ limits', () => {
    // Edge wants 250 at least; Edge takes 10,000, Firefox 15,000, Chrome 16,000 at most.
    expect(description.length).toBeGreaterThanOrEqual(250);
    expect(description.length).toBeLessThanOrEqual(10_000);
  });

  test('states the coverage and the licences', () => {
    for (const number of Object.values(NUMBERS)) {
      expect(description).toContain(new Intl.NumberFormat(lang).format(number));
    }
    expect(description).toContain('CC BY-SA 4.0');
    expect(description).toContain('MIT');
  });
});

test('there is a description for each language of the interface, and no other', () => {
  const described = readdirSync('store/description').map((file) => file.replace('.txt', ''));
  expect(described.sort()).toEqual([...languages].sort());
});

test('an unknown number fails it', () => {
  expect(() => filled('{cards} cards', 'en', NUMBERS)).toThrow('no number for “cards”');
});

describe('pictures', () => {
  test('are five and a tile, and no others', () => {
    const names = STORE.map(({ name }) => `${name}.png`);
    expect(readdirSync('store/pictures').sort()).toEqual(names.sort());
    expect(names.filter((name) => /^\d/.test(name))).toHaveLength(5);
  });

  test.each(STORE.map(({ name }) => name))(
    '%s has the size and format that stores accept',
    (name) => {
      const { width, height, kind } = readPng(readFileSync(`store/pictures/${name}.png`));
      expect([width, height]).toEqual(name === 'tile' ? [440, 280] : [1280, 800]);
      // 24 bits, without transparency.
      expect(kind).toEqual({ depth: 8, colour: 2 });
    },
  );

  test('are not blank', () => {
    for (const { name } of STORE) {
      // One colour would be a few kilobytes.
      expect(readFileSync(`store/pictures/${name}.png`).length, name).toBeGreaterThan(8_000);
    }
  });
});

/** @see https://www.w3.org/TR/png-3/#11IHDR */
function readPng(file: Buffer) {
  expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
  return {
    width: file.readUInt32BE(16),
    height: file.readUInt32BE(20),
    kind: { depth: file[24], colour: file[25] },
  };
}
