import type * as v from 'valibot';

/** A schema for each message type; spelled as a mapped type, so that a generic key keeps its own. */
export type SchemasOf<A> = { readonly [T in keyof A]: v.GenericSchema<unknown, A[T]> };
