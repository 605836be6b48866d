import { t } from '../../../i18n/i18n.ts';

export interface GripProps {
  /** Whether the sheet has its full height. */
  readonly tall: boolean;
  readonly onStretch: (tall: boolean) => void;
}

/** The handle that drags a sheet up and down; pressing it does the same. */
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
