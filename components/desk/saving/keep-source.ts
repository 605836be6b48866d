import { type SourceText, textOf } from '../../../desk/source.ts';
import type { DeskStore } from '../../../desk/store.ts';
import { digestOf } from './digest.ts';

/** Stores the text of a document. @returns its key, which is the same for the same text. */
export async function keepSource(store: DeskStore, source: SourceText) {
  const key = await digestOf(textOf(source));
  return { key, written: await store.putSource(key, source) };
}
