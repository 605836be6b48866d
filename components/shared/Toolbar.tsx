import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { directionOf, language } from '../../i18n/i18n.ts';
import { nextTab } from './tab-keys.ts';

interface ToolbarProps {
  readonly label: string;
  readonly class: string;
  /** Buttons, which come and go. */
  readonly children: ComponentChildren;
}

/**
 * A row of buttons with a single tab stop: the one that had the focus last, at first the first.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
 */
export function Toolbar({ label, class: className, children }: ToolbarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const stop = useRef<HTMLButtonElement | null>(null);
  const buttons = () => [...(bar.current?.querySelectorAll('button') ?? [])];
  const setStop = (button: HTMLButtonElement | undefined) => {
    stop.current = button ?? null;
    for (const each of buttons()) each.tabIndex = each === button ? 0 : -1;
  };
  useLayoutEffect(() => {
    const all = buttons();
    setStop(all.find((button) => button === stop.current) ?? all[0]);
  });

  const move = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const all = buttons();
    const at = all.findIndex((button) => button.tabIndex === 0);
    const next = nextTab(event.key, at, all.length, directionOf(language()));
    if (next === null) return;
    event.preventDefault();
    all[next]?.focus();
  };

  return (
    <div
      class={className}
      role="toolbar"
      aria-label={label}
      ref={bar}
      onKeyDown={move}
      onFocusIn={({ target }) => setStop(buttons().find((button) => button === target))}
    >
      {children}
    </div>
  );
}
