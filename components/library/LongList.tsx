import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatNumber, t } from '../../i18n/i18n.ts';
import { lastPosition, noteMost } from './reading-position.ts';

interface LongListProps<T> {
  readonly class: string;
  readonly items: readonly T[];
  /** Draws an item; it has a link. */
  readonly children: (item: T) => ComponentChildren;
}

/** Number of items that are drawn at once: drawing thousands with each letter typed is felt. */
const BATCH = 100;

/**
 * A list that shows its first items, and more on demand: then, the first that is added has the
 * focus. Where the reader comes back to it, as many are shown as before.
 */
export function LongList<T extends { readonly id: string }>({
  class: name,
  items,
  children,
}: LongListProps<T>) {
  const [most, setMost] = useState(() => lastPosition()?.most ?? BATCH);
  const isAsked = useRef(false);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (!isAsked.current) return;
    noteMost(most);
    list.current?.children[most - BATCH]?.querySelector('a')?.focus();
  }, [most]);
  const showMore = () => {
    isAsked.current = true;
    setMost(most + BATCH);
  };
  return (
    <>
      <ul class={name} ref={list}>
        {items.slice(0, most).map((item) => (
          <li key={item.id}>{children(item)}</li>
        ))}
      </ul>
      {items.length > most && (
        <button type="button" class="quiet more" onClick={showMore}>
          {t('list.more', { number: formatNumber(items.length - most) })}
        </button>
      )}
    </>
  );
}
