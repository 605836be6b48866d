import { t } from '../../i18n/i18n.ts';
import { MODES, type Mode } from '../../sites/rules.ts';

interface ModeChoiceProps {
  readonly mode: Mode;
  readonly onChoose: (mode: Mode) => void;
}

/** Chooses where names are marked on sites without a rule of their own. */
export function ModeChoice({ mode, onChoose }: ModeChoiceProps) {
  return (
    <label class="mode">
      <span>{t('mode.label')}</span>
      <select
        class="input"
        value={mode}
        onChange={(event) => {
          const chosen = MODES.find((mode) => mode === event.currentTarget.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {MODES.map((mode) => (
          <option key={mode} value={mode}>
            {t(`mode.${mode}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
