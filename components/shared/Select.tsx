/** Values to choose from, with their texts. */
export type Options<T extends string> = readonly (readonly [value: T, text: string])[];

interface SelectProps<T extends string> {
  readonly value: T;
  readonly options: Options<T>;
  readonly onChoose: (value: T) => void;
  /** Its name, if no `<label>` contains it. */
  readonly label?: string;
  readonly class?: string;
  /** The field that a finding about it leads to. */
  readonly field?: string;
}

/** A drop-down list. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { value, options, onChoose, label, class: className, field } = props;
  return (
    <select
      class={className ? `input ${className}` : 'input'}
      aria-label={label}
      data-field={field}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = options.find(([each]) => each === currentTarget.value);
        if (chosen) onChoose(chosen[0]);
      }}
    >
      {options.map(([each, text]) => (
        <option key={each} value={each}>
          {text}
        </option>
      ))}
    </select>
  );
}
