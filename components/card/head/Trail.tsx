import { t } from '../../../i18n/i18n.ts';

export interface TrailProps {
  /** Name of the card that “Back” leads to. */
  readonly backTo: string;
  /** Names of the cards that led here, oldest first. */
  readonly trail: readonly string[];
  readonly onBack: () => void;
  /** @param index into `trail`. */
  readonly onTrail: (index: number) => void;
}

/** Number of steps shown by name; an ellipsis stands for earlier ones. */
const SHOWN = 2;

/** The way back: a single step, or the whole trail after two or more. */
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
