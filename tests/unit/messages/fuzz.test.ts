import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FromCard, ToCard } from '../../../messages/card-port.ts';
import { BACKGROUND_PROTOCOL, TAB_PROTOCOL } from '../../../messages/protocol.ts';
import { TO_BACKGROUND, TO_TAB } from './examples.ts';

const ALL = { ...BACKGROUND_PROTOCOL, ...TAB_PROTOCOL };
const PORT = [...ToCard.pipe[2].options, ...FromCard.options].map(
  ({ entries }) => entries.type.literal,
);

/** Arbitrary values, and values that nearly are messages. */
const message = fc.oneof(
  fc.anything(),
  fc.record(
    {
      type: fc.oneof(fc.constantFrom(...Object.keys(ALL), ...PORT), fc.anything()),
      vote: fc.anything(),
      blocks: fc.oneof(fc.array(fc.string()), fc.anything()),
      langs: fc.anything(),
      entry: fc.oneof(fc.string(), fc.anything()),
      id: fc.anything(),
      by: fc.oneof(fc.constantFrom(1, -1), fc.anything()),
      query: fc.oneof(fc.string(), fc.anything()),
      tabId: fc.oneof(fc.integer(), fc.anything()),
      terms: fc.oneof(fc.integer(), fc.anything()),
      nonce: fc.oneof(fc.string(), fc.anything()),
      drawing: fc.oneof(fc.integer(), fc.anything()),
      height: fc.oneof(fc.double(), fc.anything()),
      inside: fc.oneof(fc.boolean(), fc.anything()),
      focus: fc.oneof(fc.boolean(), fc.anything()),
    },
    { requiredKeys: ['type'] },
  ),
);

const PARSERS: [string, v.GenericSchema][] = Object.entries(ALL).flatMap(
  ([name, { request, response }]): [string, v.GenericSchema][] => [
    [`request “${name}”`, request],
    [`response to “${name}”`, response],
  ],
);
PARSERS.push(['message to the card', ToCard], ['message from the card', FromCard]);

const EXAMPLES = Object.entries({ ...TO_BACKGROUND, ...TO_TAB }).map(
  ([type, request]): [string, object, v.GenericSchema] => [
    type,
    request,
    ALL[type as keyof typeof ALL].request,
  ],
);
const FIELDS = EXAMPLES.flatMap(([type, request, schema]) =>
  Object.keys(request).map((key): [string, string, object, v.GenericSchema] => [
    type,
    key,
    request,
    schema,
  ]),
);

/** Values of each type that can be sent, by `typeof`. */
const VALUES = {
  string: fc.string(),
  number: fc.oneof(fc.integer(), fc.double()),
  boolean: fc.boolean(),
  object: fc.oneof(fc.constant({}), fc.constant({ wrong: true })),
  array: fc.array(fc.constant({ wrong: true }), { minLength: 1 }),
};

/** A value whose type is not that of `value`. */
function otherThan(value: unknown): fc.Arbitrary<unknown> {
  const type = Array.isArray(value) ? 'array' : typeof value;
  const others = Object.entries(VALUES).filter(([each]) => each !== type);
  // What may be null may also be a string or a number.
  const fits = value === null ? ['string', 'number'] : [];
  return fc.oneof(...others.filter(([each]) => !fits.includes(each)).map(([, values]) => values));
}

describe('a request', () => {
  it.each(EXAMPLES)(
    '“%s” is taken, but for what does not belong to it',
    (_type, request, schema) => {
      expect(v.parse(schema, request)).toEqual(request);
      fc.assert(
        fc.property(fc.dictionary(fc.string(), fc.anything()), (foreign) => {
          const known = Object.keys(request);
          const parsed = v.safeParse(schema, { ...foreign, ...request });
          const kept = parsed.success ? Object.keys(Object(parsed.output)) : [];
          expect(kept.filter((key) => !known.includes(key))).toEqual([]);
        }),
        { numRuns: 50 },
      );
    },
  );

  it.each(FIELDS)('“%s” is rejected if %s is of another type', (_type, key, request, schema) => {
    fc.assert(
      fc.property(otherThan(Reflect.get(request, key)), (wrong) => {
        expect(v.safeParse(schema, { ...request, [key]: wrong }).success).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  it.each(FIELDS)('“%s” is rejected without %s', (_type, key, request, schema) => {
    const { [key]: _gone, ...rest } = Object.fromEntries(Object.entries(request));
    expect(v.safeParse(schema, rest).success).toBe(false);
  });
});

describe('messages', () => {
  it.each(PARSERS)('%s: any input is either parsed or rejected', (_name, schema) => {
    fc.assert(
      fc.property(message, (value) => {
        const parsed = v.safeParse(schema, value);
        // Parsing is idempotent.
        if (parsed.success) expect(v.parse(schema, parsed.output)).toEqual(parsed.output);
      }),
      { numRuns: 200 },
    );
  });
});
