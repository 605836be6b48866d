import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { directionOf, language } from '../../i18n/i18n.ts';
import { nextTab } from './tab-keys.ts';

interface TabListProps<P extends string> {
  readonly label: string;
  readonly class: string;
  readonly parts: readonly P[];
  readonly selected: P | null;
  readonly classOf?: (part: P) => string;
  /** Id of a tab's panel; undefined while the panel is not rendered. */
  readonly panelOf: (part: P) => string | undefined;
  readonly onPress: (part: P) => void;
  /** Called when a tab is focused by keyboard. */
  readonly onMove?: (part: P) => void;
  /** Content of a tab. */
  readonly children: (part: P) => ComponentChildren;
}

/**
 * A tab list with a single tab stop. Each tab has the id `tab-` plus the name of its part.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function TabList<P extends string>(props: TabListProps<P>) {
  const { label, parts, selected, classOf, panelOf, onPress, onMove, children } = props;
  const tabs = useRef(new Map<P, HTMLButtonElement>());
  /** The part whose tab is in the tab order. */
  const [stop, setStop] = useState(selected ?? parts[0]);
  useEffect(() => {
    if (selected !== null) setStop(selected);
  }, [selected]);

  const move = (event: KeyboardEvent, at: number) => {
    const next = nextTab(event.key, at, parts.length, directionOf(language()));
    const part = next === null ? undefined : parts[next];
    if (!part) return;
    event.preventDefault();
    setStop(part);
    onMove?.(part);
    tabs.current.get(part)?.focus();
  };

  return (
    <div class={props.class} role="tablist" aria-label={label}>
      {parts.map((part, index) => (
        <button
          key={part}
          ref={(tab) => {
            if (tab) tabs.current.set(part, tab);
          }}
          type="button"
          role="tab"
          id={`tab-${part}`}
          class={classOf?.(part)}
          aria-selected={selected === part}
          aria-controls={panelOf(part)}
          tabIndex={stop === part ? 0 : -1}
          onClick={() => {
            setStop(part);
            onPress(part);
          }}
          onKeyDown={(event) => move(event, index)}
        >
          {children(part)}
        </button>
      ))}
    </div>
  );
}
