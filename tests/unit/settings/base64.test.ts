import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../../settings/imported-packs/base64.ts';

it('bytes are the same again after a way as text, however many', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), fc.nat({ max: 3 }), (some, times) => {
      const bytes = new Uint8Array(some.length + times * 8192).map((_, at) => some[at] ?? at);
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
    { numRuns: 50 },
  );
  expect(toBase64(new TextEncoder().encode('Kabul'))).toBe('S2FidWw=');
  expect(() => fromBase64('Ü')).toThrow();
});
