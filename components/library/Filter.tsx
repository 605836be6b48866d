import { useRef } from 'preact/hooks';
import { formatNumber } from '../../i18n/i18n.ts';
import { hrefOf, type LibraryRoute } from '../../messages/library-route.ts';

export interface Choice {
  readonly route: LibraryRoute;
  readonly text: string;
  /** How many entries it leaves. */
  readonly amount: number;
  readonly isOn: boolean;
  readonly lang?: string | undefined;
  /** What it is about. */
  readonly about?: string | undefined;
}

interface FilterProps {
  readonly label: string;
  readonly choices: readonly Choice[];
}

/**
 * Choices that narrow a list. In a narrow window they are folded, and only
 * the one that is on is seen.
 */
export function Filter({ label, choices }: FilterProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  const fold = () => {
    // In a wide window there is no summary to take the focus, and the links stay in sight.
    summary.current?.focus();
    if (details.current) details.current.open = false;
  };
  const on = choices.find(({ isOn }) => isOn);
  return (
    <nav aria-label={label}>
      <details class="filter" ref={details}>
        <summary ref={summary}>
          <span class="soft">{label}</span>{' '}
          {on && (
            <bdi class="chosen" lang={on.lang}>
              {on.text}
            </bdi>
          )}
        </summary>
        <ul class="chips">
          {choices.map(({ route, text, amount, isOn, lang, about }) => (
            <li key={hrefOf(route)}>
              <a
                class="chip"
                href={hrefOf(route)}
                lang={lang}
                title={about}
                onClick={fold}
                {...(isOn ? { 'aria-current': 'true' as const } : {})}
              >
                <bdi>{text}</bdi> <span class="amount soft">{formatNumber(amount)}</span>
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
