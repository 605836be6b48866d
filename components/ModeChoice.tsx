import type { Mode } from '../sites/rules.ts';

const MODES: readonly { readonly mode: Mode; readonly label: string }[] = [
  { mode: 'news', label: 'News pages' },
  { mode: 'every', label: 'Every page' },
  { mode: 'chosen', label: 'Only sites I turn on' },
];

export interface ModeChoiceProps {
  readonly mode: Mode;
  readonly onChoose: (mode: Mode) => void;
}

/** Where names are marked on sites without a rule of their own. */
export function ModeChoice({ mode, onChoose }: ModeChoiceProps) {
  return (
    <label class="mode">
      <span>Mark names on</span>
      <select
        value={mode}
        onChange={(event) => {
          const chosen = MODES.find((item) => item.mode === event.currentTarget.value);
          if (chosen) onChoose(chosen.mode);
        }}
      >
        {MODES.map((item) => (
          <option key={item.mode} value={item.mode}>
            {item.label}
          </option>
        ))}
      </select>
    </label>
  );
}
