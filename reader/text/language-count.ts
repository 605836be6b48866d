import { isShowing, isThere } from '../dom/frames.ts';
import type { Block } from './block.ts';

/** Counts the text of a page by language, in UTF-16 units. */
export interface LanguageCount {
  /** Begins a reading: what it finds replaces what was found at the same text before. */
  begin(): void;
  /** @param foreign indices of the blocks in languages for which no entry has names. */
  add(blocks: readonly Block[], foreign: readonly number[]): void;
  /** Whether most of the text that is still there is in such languages. */
  isForeign(): boolean;
}

/** Text that begins at a node, in pieces if it is long. */
interface Counted {
  /** Nothing that the page has removed is kept. */
  readonly node: WeakRef<Text>;
  readonly reading: number;
  all: number;
  others: number;
}

/** Number of texts at which those that the page has replaced are forgotten for the first time. */
const FEW = 1000;

/** Creates a count for a page of which nothing has been read yet. */
export function createLanguageCount(): LanguageCount {
  const counts = new Set<Counted>();
  const countAt = new WeakMap<Text, Counted>();
  let reading = 0;
  let enough = FEW;

  const forgetReplaced = () => {
    for (const count of counts) {
      const node = count.node.deref();
      const isLatest = node !== undefined && countAt.get(node) === count;
      if (!isLatest || !isThere(node) || !isShowing(node.ownerDocument)) counts.delete(count);
    }
    // Not for each of many changes: that would take long on a page with much text.
    enough = Math.max(FEW, counts.size * 2);
  };

  return {
    begin() {
      reading++;
    },
    add(blocks, foreign) {
      const others = new Set(foreign);
      for (const [index, { text, nodes }] of blocks.entries()) {
        const [node] = nodes;
        if (!node) continue;
        const last = countAt.get(node);
        const count =
          last?.reading === reading
            ? last
            : { node: new WeakRef(node), reading, all: 0, others: 0 };
        count.all += text.length;
        if (others.has(index)) count.others += text.length;
        counts.add(count);
        countAt.set(node, count);
      }
      if (counts.size > enough) forgetReplaced();
    },
    isForeign() {
      forgetReplaced();
      let all = 0;
      let others = 0;
      for (const count of counts) {
        all += count.all;
        others += count.others;
      }
      return others > all / 2;
    },
  };
}
