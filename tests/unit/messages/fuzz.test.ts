import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ANSWERS } from '../../../messages/answers.ts';
import { FromCard, ToCard } from '../../../messages/card-port.ts';
import { Request } from '../../../messages/requests.ts';
import { TAB_RESPONSES, TabMessage } from '../../../messages/tab-messages.ts';
import { Vote } from '../../../messages/vote.ts';

const types = [
  ...Request.options.map(({ entries }) => entries.type.literal),
  ...TabMessage.options.map(({ entries }) => entries.type.literal),
  ...ToCard.options.map(({ entries }) => entries.type.literal),
  ...FromCard.options.map(({ entries }) => entries.type.literal),
];

/** Anything at all, and things that look like a message until one looks closer. */
const message = fc.oneof(
  fc.anything(),
  fc.record(
    {
      type: fc.oneof(fc.constantFrom(...types), fc.anything()),
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

const PARSERS: Record<string, v.GenericSchema> = {
  Request,
  TabMessage,
  ToCard,
  FromCard,
  Vote,
  ...Object.fromEntries(
    Object.entries(ANSWERS).map(([name, schema]) => [`answer ${name}`, schema]),
  ),
  ...Object.fromEntries(
    Object.entries(TAB_RESPONSES).map(([name, schema]) => [`report ${name}`, schema]),
  ),
};

describe('messages', () => {
  it.each(Object.entries(PARSERS))('%s is parsed or refused, whatever comes', (_name, schema) => {
    fc.assert(
      fc.property(message, (value) => {
        const parsed = v.safeParse(schema, value);
        // What was parsed is what it says it is: parsing it again changes nothing.
        if (parsed.success) expect(v.parse(schema, parsed.output)).toEqual(parsed.output);
      }),
      { numRuns: 200 },
    );
  });
});
