import type { ComponentChildren } from 'preact';

interface RadiosProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly value: T;
  readonly choices: readonly {
    readonly value: T;
    readonly label: ComponentChildren;
    readonly hint?: string;
  }[];
  readonly onChoose: (value: T) => void;
}

/** A radio group. */
export function Radios<T extends string>(props: RadiosProps<T>) {
  const { name, legend, hint, value, choices, onChoose } = props;
  return (
    <fieldset aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {choices.map((choice) => (
        <label key={choice.value} class="choice">
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          <span>
            {choice.label}
            {choice.hint && <small>{choice.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
