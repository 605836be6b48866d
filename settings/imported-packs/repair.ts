import * as v from 'valibot';
import { Pack } from '../../packs/schema.ts';
import type { Area } from '../area.ts';
import { MAX_SET_ASIDE } from '../create-settings-store.ts';
import { PACKS_ASIDE_KEY } from '../layout.ts';
import { isStopping } from '../stopping.ts';
import { bodyIn, bodyKey, ImportedPack, LIST_KEY, rowOf } from './layout.ts';

/**
 * The list of packs as far as it can be read; `damaged` has the other rows, or is empty where
 * there is no list at all.
 */
interface Rows {
  readonly list: ImportedPack[];
  readonly damaged: readonly unknown[] | null;
}

/** Reads a stored list of packs. Of two rows for one pack, the first counts. */
export function rowsIn(stored: unknown): Rows {
  const rows = new Map<string, ImportedPack>();
  const damaged: unknown[] = [];
  for (const row of Array.isArray(stored) ? stored : [stored]) {
    const read = v.safeParse(ImportedPack, row);
    if (read.success && !rows.has(read.output.id)) rows.set(read.output.id, titled(read.output));
    else if (row !== undefined) damaged.push(row);
  }
  const isWhole = damaged.length === 0 && stored !== undefined;
  return { list: [...rows.values()], damaged: isWhole ? null : damaged };
}

/** A row without a title that can be shown has its id as one. */
function titled(row: ImportedPack): ImportedPack {
  return { ...row, title: row.title || row.id };
}

/**
 * Sets damaged and duplicate rows aside, and lists the packs they were for by their content: turned
 * off, since the sites they were marked on are not known.
 */
export async function repaired(
  local: Area,
  { list: whole, damaged }: Rows,
): Promise<ImportedPack[]> {
  const all = await local.get(null);
  const list = [...whole, ...unlisted(all, new Set(whole.map(({ id }) => id)))];
  if (damaged && damaged.length > 0) {
    console.warn('Backgrounder set damaged rows of the list of packs aside and ignores them.');
    const before: unknown = all[PACKS_ASIDE_KEY];
    const kept: unknown[] = Array.isArray(before) ? before : [];
    const aside = [...kept, ...damaged].slice(-MAX_SET_ASIDE);
    await local.set({ [LIST_KEY]: list, [PACKS_ASIDE_KEY]: aside }).catch(report);
  } else if (list.length > 0) {
    await local.set({ [LIST_KEY]: list }).catch(report);
  }
  return list;
}

/** Rows for stored packs that are in no list. */
function unlisted(items: Record<string, unknown>, listed: ReadonlySet<string>): ImportedPack[] {
  return Object.keys(items).flatMap((key) => {
    const id = key.startsWith(bodyKey('')) ? key.slice(bodyKey('').length) : '';
    const body = listed.has(id) ? null : bodyIn(items, id);
    if (!body) return [];
    try {
      const pack = v.parse(Pack, JSON.parse(body.text));
      return pack.id === id ? [rowOf(pack, body)] : [];
    } catch {
      return [];
    }
  });
}

/** Logs a failed clean-up, which does no harm. */
export function report(error: unknown): void {
  if (isStopping(error)) return;
  console.error('Backgrounder could not clean up its storage:', error);
}
