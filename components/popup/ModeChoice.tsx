import { t } from '../../i18n/i18n.ts';
import { MODES, type Mode } from '../../sites/rules.ts';
import { Select } from '../shared/Select.tsx';

interface ModeChoiceProps {
  readonly mode: Mode;
  readonly onChoose: (mode: Mode) => void;
}

/** Chooses where names are marked on sites without a rule of their own. */
export function ModeChoice({ mode, onChoose }: ModeChoiceProps) {
  return (
    <label class="mode">
      <span>{t('mode.label')}</span>
      <Select
        value={mode}
        options={MODES.map((each) => [each, t(`mode.${each}`)])}
        onChoose={onChoose}
      />
    </label>
  );
}
