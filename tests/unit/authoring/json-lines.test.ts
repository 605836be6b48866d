import escapeForRegExp from 'escape-string-regexp';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineCounter, parseDocument } from 'yaml';
import { faultIn } from '../../../authoring/import/json-fault.ts';
import { linesOf } from '../../../authoring/import/json-lines.ts';
import { readPackFile } from '../../../authoring/import/pack-file.ts';

const TEXT = `{
 "a": [
  1, {"b]": "x\\"]},",
   "c": null}
 ],
 "a\\u0062": {
  "deep": [[[1]]]
 }, "z": 2
}`;

describe('lines of a JSON text', () => {
  it('are those of values, or of where missing values belong', () => {
    expect(
      linesOf(TEXT, [
        [],
        ['a'],
        ['a', '1', 'c'],
        ['a', '1', 'b]'],
        ['a', '7'],
        ['ab', 'deep'],
        ['z'],
      ]),
    ).toEqual([1, 2, 4, 3, 2, 7, 8]);
  });

  it('equal those that a YAML parser finds, for any text', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (json) => {
        const value: unknown = JSON.parse(json);
        const text = JSON.stringify(value, null, 1);
        const lines = new LineCounter();
        const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false });
        const paths = pathsOf(value).slice(0, 50);
        const wanted = paths.map((path) => {
          const node: unknown = path.length > 0 ? document.getIn(path, true) : document.contents;
          const range = node && typeof node === 'object' && 'range' in node ? node.range : null;
          return Array.isArray(range) ? lines.linePos(Number(range[0])).line : 1;
        });
        expect(linesOf(text, paths)).toEqual(wanted);
      }),
      { numRuns: 200 },
    );
  });

  it('are found in a million brackets', () => {
    const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
    expect(linesOf(`{"a":${deep},\n"b":1}`, [['b'], ['a', '0', '0']])).toEqual([2, 1]);
  });
});

/** The ways to all values in this one. */
function pathsOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const inside = Object.entries(value).flatMap(([key, one]) =>
    pathsOf(one).map((path) => [key, ...path]),
  );
  return [[], ...inside];
}

describe('the place where a text stops being JSON', () => {
  it.each([
    ['{"a": x}', 'x'],
    ['{"a": 1,}', '}'],
    ['[1, 2,]', ']'],
    ['[1 2]', '2'],
    ['{"a" 1}', '1'],
    ['{"a": {"b": 1]}', ']'],
    ['{a: 1}', 'a'],
    ['{"a", "b"}', ','],
    ['[1], 2', ','],
    ['{"a": "\\x"}', '"\\x"'],
    ['[,]', ','],
    ['{"a": "say line 99" x}', 'x'],
  ])('of %s is at %s', (text, at) => {
    expect(text.slice(faultIn(text))).toMatch(new RegExp(`^${escapeForRegExp(at)}`));
    expect(() => JSON.parse(text)).toThrow();
  });

  it('is its end, where it is only cut off', () => {
    for (const text of ['{"a": [1,', '{"a": [1', '{"a"', '{"a": {}', '[', '{']) {
      expect(faultIn(text)).toBe(text.length);
    }
    // Half a string is a fault where it begins.
    expect(faultIn('{"a": "half of')).toBe(6);
    expect(faultIn('')).toBe(0);
  });

  it('is never found in what is JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(faultIn(text)).toBe(text.length);
      }),
    );
  });

  it('is given by its line', () => {
    const text = '{\n "format": 1,\n "id": x,\n "entries": []\n}\n\n\n';
    expect(readPackFile('a.json', text)).toMatchObject({ findings: [{ line: 3 }] });
  });
});
