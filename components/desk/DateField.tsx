import { t } from '../../i18n/i18n.ts';

interface DateFieldProps {
  readonly value: string;
  readonly onInput: (date: string) => void;
}

/** A day, a month or a year: browsers' own fields know only days. */
export function DateField({ value, onInput }: DateFieldProps) {
  return (
    <label class="date">
      <span>{t('library.published')}</span>
      <input
        class="input"
        dir="ltr"
        placeholder="2026-03"
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value.trim())}
      />
    </label>
  );
}
