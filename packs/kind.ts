import * as v from 'valibot';

export const Kind = v.picklist([
  'organisation',
  'event',
  'person',
  'place',
  'institution',
  'concept',
]);
export type Kind = v.InferOutput<typeof Kind>;
