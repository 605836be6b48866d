import { licensed } from '../spotting/licence.ts';
import type { Mention, Named } from '../spotting/types.ts';
import { type Block, rangeOf, readBlocks } from './blocks.ts';
import { namedBy } from './named.ts';
import { inSlices } from './slices.ts';

/** A mention and the block of the page it stands in. */
export interface Found {
  readonly entry: string;
  readonly block: Block;
  /** UTF-16 offsets into the block's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly licence: Mention['licence'];
  /** Primary language subtag of the form that stands there. */
  readonly lang: string;
  /** What licenses an ambiguous form: a stretch of this or another block. */
  readonly cue?: Pick<Found, 'block' | 'start' | 'end'>;
}

/** A mention that is marked on the page. */
export interface Marked {
  readonly entry: string;
  readonly range: Range;
  readonly named: Named;
}

/** Finds mentions in block texts; null where the reader is to stop. */
export type Spot = (blocks: readonly Block[]) => Promise<readonly Mention[] | null>;

/** Milliseconds of reading between two breaks: well inside a frame of 16 ms. */
const SLICE = 5;
/** Characters sent for spotting at once. */
const BATCH = 200_000;

/** What has been read of a page, and what was found in it. */
export interface Reading {
  /** Reads the prose below these elements, anew where it was read before. */
  read(roots: readonly Element[]): Promise<void>;
  /** The first visible mention of each entry, in reading order. */
  marked(): Marked[];
  /** All mentions that may be shown, by entry, entries in reading order. */
  byEntry(): Map<string, Found[]>;
}

export function createReading(spot: Spot, signal: AbortSignal): Reading {
  let found: Found[] = [];

  const forget = (roots: readonly Element[]) => {
    found = found.filter(
      ({ block }) =>
        block.element.isConnected && !roots.some((root) => root.contains(block.element)),
    );
  };

  const send = async (blocks: readonly Block[]) => {
    const mentions = await spot(blocks);
    if (!mentions || signal.aborted) return;
    for (const { block: index, cue, ...mention } of mentions) {
      const block = blocks[index];
      const beside = cue && blocks[cue.block];
      if (!block) continue;
      found.push({ ...mention, block, ...(beside ? { cue: { ...cue, block: beside } } : {}) });
    }
  };

  const byEntry = () => {
    const result = new Map<string, Found[]>();
    for (const item of licensed(found)) {
      const items = result.get(item.entry);
      if (items) items.push(item);
      else result.set(item.entry, [item]);
    }
    return result;
  };

  return {
    byEntry,
    async read(roots) {
      forget(roots);
      const again = found.length > 0;
      for (const root of roots) {
        let batch: Block[] = [];
        let size = 0;
        const sent: Promise<void>[] = [];
        await inSlices(readBlocks(root), SLICE, signal, (block) => {
          if (!block) return;
          batch.push(block);
          size += block.text.length;
          if (size >= BATCH) {
            sent.push(send(batch));
            batch = [];
            size = 0;
          }
        });
        if (batch.length > 0) sent.push(send(batch));
        await Promise.all(sent);
      }
      if (again || roots.length > 1) found.sort(inDocumentOrder);
    },
    marked() {
      const marked: Marked[] = [];
      for (const [entry, items] of byEntry()) {
        for (const item of items) {
          if (!isShown(item.block.element)) continue;
          const range = rangeOf(item.block, item.start, item.end);
          if (range) {
            marked.push({ entry, range, named: namedBy(item, found) });
            break;
          }
        }
      }
      return marked;
    },
  };
}

/** Asked only of blocks with a mention: it needs the styles, which reading does without. */
function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

function inDocumentOrder(a: Found, b: Found): number {
  if (a.block === b.block) return a.start - b.start;
  const [first, second] = [a.block.nodes[0], b.block.nodes[0]];
  if (!first || !second || first === second) return 0;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
