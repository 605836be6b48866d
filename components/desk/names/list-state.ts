import { useState } from 'preact/hooks';
import type { NameGroup } from './listed-names.ts';
import { isSideBySide } from './side-by-side.ts';

/** Shown at first; a button shows more. Fewer if the document is below the list. */
const FEW = isSideBySide() ? 25 : 8;

/** What is unfolded of the names in a document, and how many are shown. */
interface ListState {
  /** Null if nobody has folded or unfolded anything: then the first group is open. */
  readonly open: readonly NameGroup[] | null;
  readonly most: Readonly<Record<NameGroup, number>>;
}

const AT_FIRST: ListState = { open: null, most: { without: FEW, with: FEW, words: FEW } };

/** As long as the page is open: whoever comes back from a card finds the list as it was. */
const states = new Map<string, ListState>();

/**
 * @param document its key among all packs.
 * @param first the first group that has names.
 */
export function useListState(document: string, first: NameGroup) {
  const [state, setState] = useState(states.get(document) ?? AT_FIRST);
  const put = (next: ListState) => {
    states.set(document, next);
    setState(next);
  };
  const open = state.open ?? [first];
  return {
    ...state,
    open,
    setOpen: (group: NameGroup, isOpen: boolean) => {
      const others = open.filter((each) => each !== group);
      put({ ...state, open: isOpen ? [...others, group] : others });
    },
    showMore: (group: NameGroup) =>
      put({ ...state, most: { ...state.most, [group]: state.most[group] + FEW } }),
    /** Unfolds a group as far as its item at this index. */
    reveal: (group: NameGroup, index: number) =>
      put({
        open: [...new Set([...open, group])],
        most: { ...state.most, [group]: Math.max(state.most[group], index + 1) },
      }),
  };
}

/** By document: the names after the one that a card was last started for. */
const following = new Map<string, readonly string[]>();

/** Remembers where in a list somebody left off: once a name has a card, it moves. */
export function leaveOff(document: string, after: readonly string[]): void {
  following.set(document, after);
}

/** The names that `leaveOff` kept for a document, in order. */
export function namesToCome(document: string): readonly string[] {
  return following.get(document) ?? [];
}
