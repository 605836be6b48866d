import * as v from 'valibot';
import { nameIndexOf } from '../../packs/imported/name-index.ts';
import { qualified } from '../../packs/imported/qualify.ts';
import { Pack } from '../../packs/schema.ts';
import type { Dictionary } from '../../spotting/dictionary/dictionary.ts';
import { openIndex } from '../../spotting/dictionary/index-read.ts';
import { fromBase64 } from './base64.ts';
import type { Body, ImportedPack } from './layout.ts';

/** A pack that is on, parsed and ready for use. */
export interface Opened {
  readonly id: string;
  readonly title: string;
  readonly sites: readonly string[] | null;
  /** With qualified ids, parsed when it is first asked for; null where it is damaged. */
  pack(): Promise<Pack | null>;
  readonly dictionary: Dictionary;
}

/**
 * Opens a stored pack.
 *
 * @param rewritten is given the index if it had to be written anew, as that of an older version:
 *   doing so at each start of the background would take up to seconds of each.
 * @returns null if the pack is missing or damaged, with a warning in the console.
 */
export function open(
  { id, title, sites }: ImportedPack,
  body: Body | null,
  rewritten: (body: Body, index: Uint8Array) => void,
): Opened | null {
  try {
    if (!body) throw new Error('it has no content');
    const parse = () => v.parse(Pack, JSON.parse(body.text));
    const stored = dictionaryOf(body);
    const opened = { id, title, sites, pack: later(id, parse) };
    if (stored) return { ...opened, dictionary: stored };
    const index = nameIndexOf(parse());
    rewritten(body, index);
    return { ...opened, dictionary: openIndex(index) };
  } catch (error) {
    return without(id, error);
  }
}

/** Null if the stored index cannot be read. */
function dictionaryOf({ index }: Body): Dictionary | null {
  try {
    return openIndex(fromBase64(index));
  } catch {
    return null;
  }
}

function later(id: string, parse: () => Pack): () => Promise<Pack | null> {
  let parsed: Pack | null | undefined;
  return async () => {
    try {
      parsed ??= qualified(parse());
    } catch (error) {
      parsed = without(id, error);
    }
    return parsed;
  };
}

function without(id: string, error: unknown): null {
  console.warn(`Backgrounder ignores the damaged pack “${id}”:`, error);
  return null;
}
