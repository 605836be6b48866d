import * as v from 'valibot';
import type { Finding } from '../../packs/imported/finding.ts';
import { Pack } from '../../packs/schema.ts';
import { importedPacks as store } from '../../settings/imported-packs/imported-packs.ts';
import type { ImportedPack } from '../../settings/imported-packs/layout.ts';
import { useRequest } from '../shared/use-request.ts';
import { readPack } from './read-pack.ts';

/**
 * What is wrong with stored packs that cannot be used, by id: they are damaged, or an older
 * version accepted what is refused now. Nothing of them is marked, so the reader is told
 * which they are, and why.
 */
export function useUnusablePacks(
  packs: readonly ImportedPack[],
): ReadonlyMap<string, readonly Finding[]> {
  const found = useRequest(JSON.stringify(packs), () => findingsOn(packs));
  return found.state === 'answered' ? found.value : new Map();
}

/** One after the other: each may have megabytes. */
async function findingsOn(
  packs: readonly ImportedPack[],
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const found = new Map<string, readonly Finding[]>();
  for (const { id } of packs) {
    const text = (await store.stored(id))?.body.text ?? '';
    if (isPack(text)) continue;
    const name = `${id}.pack.json`;
    // The same check, with the same words, as when it was added.
    const read = await readPack(name, { kind: 'file', file: new File([withLines(text)], name) });
    if (!read.ok) found.set(id, read.findings);
  }
  return found;
}

function isPack(text: string): boolean {
  return v.is(v.pipe(v.string(), v.parseJson(), Pack), text);
}

/** As “Save” writes it, so that findings have lines. */
function withLines(text: string): string {
  const json = v.safeParse(v.pipe(v.string(), v.parseJson()), text);
  return json.success ? JSON.stringify(json.output, null, 1) : text;
}
