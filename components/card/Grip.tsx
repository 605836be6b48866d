import { t } from '../../i18n/i18n.ts';

export interface GripProps {
  /** Whether the sheet stands at its full height. */
  readonly tall: boolean;
  readonly onStretch: (tall: boolean) => void;
}

/** What a sheet is pulled up and down by; pressed, it does the same for whoever drags nothing. */
export function Grip({ tall, onStretch }: GripProps) {
  return (
    <button
      type="button"
      class="grip"
      aria-expanded={tall}
      aria-label={t('card.fullHeight')}
      onClick={() => onStretch(!tall)}
    />
  );
}
