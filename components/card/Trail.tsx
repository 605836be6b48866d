import { t } from '../../i18n/i18n.ts';

export interface TrailProps {
  /** Name of what “Back” leads to. */
  readonly backTo: string;
  /** Names of the cards that led to this one, the first first. */
  readonly trail: readonly string[];
  readonly onBack: () => void;
  /** @param index into `trail`. */
  readonly onTrail: (index: number) => void;
}

/** Steps that are shown by name; those before them are a mark that there are more. */
const SHOWN = 2;

/** The way back: one step, and after two or more the whole way here. */
export function Trail({ backTo, trail, onBack, onTrail }: TrailProps) {
  const before = trail.slice(0, -1);
  const hidden = Math.max(0, before.length - SHOWN);
  return (
    <nav class="trail" aria-label={t('card.trail')}>
      <ol>
        {before.slice(hidden).map((name, index) => (
          <li key={hidden + index} class={index === 0 && hidden > 0 ? 'after-more' : ''}>
            <button type="button" class="step" onClick={() => onTrail(hidden + index)}>
              <bdi>{name}</bdi>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            class="back"
            aria-label={t('card.back', { name: backTo })}
            onClick={onBack}
          >
            {before.length === 0 && <span class="arrow" aria-hidden="true" />} <bdi>{backTo}</bdi>
          </button>
        </li>
      </ol>
    </nav>
  );
}
