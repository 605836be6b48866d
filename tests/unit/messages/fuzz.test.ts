import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FromCard, ToCard } from '../../../messages/card-port.ts';
import { BACKGROUND_PROTOCOL, TAB_PROTOCOL } from '../../../messages/protocol.ts';

const ALL = { ...BACKGROUND_PROTOCOL, ...TAB_PROTOCOL };
const PORT = [...ToCard.options, ...FromCard.options].map(({ entries }) => entries.type.literal);

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
