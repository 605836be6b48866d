import type * as v from 'valibot';

/**
 * Who sends a message: our code in a page (the probe, the reader), our code in a frame of such a
 * page, or the extension itself (its own pages and its background).
 */
export type SenderKind = 'page' | 'frame' | 'extension';

/** One row of a protocol table. */
interface Definition {
  readonly from: readonly SenderKind[];
  readonly request: v.GenericSchema<unknown, object>;
  readonly response: v.GenericSchema;
}

/** The types of one message: its senders, request and response. */
export interface MessageTypes {
  readonly from: SenderKind;
  readonly request: object;
  readonly response: unknown;
}

/** The types of all messages in a table, by name. */
export type MessagesOf<Table extends { readonly [type: string]: Definition }> = {
  readonly [T in keyof Table]: {
    readonly from: Table[T]['from'][number];
    readonly request: v.InferOutput<Table[T]['request']>;
    readonly response: v.InferOutput<Table[T]['response']>;
  };
};

/** A table as a mapped type, so that a lookup by a generic name keeps that message's types. */
export type Protocol<M extends { readonly [T in keyof M]: MessageTypes }> = {
  readonly [T in keyof M]: {
    readonly from: readonly M[T]['from'][];
    readonly request: v.GenericSchema<unknown, M[T]['request']>;
    readonly response: v.GenericSchema<unknown, M[T]['response']>;
  };
};

/** A message as sent: its type and the fields of its request. */
export type Message<M extends { readonly [K in keyof M]: MessageTypes }, T extends keyof M> = {
  readonly type: T;
} & M[T]['request'];
