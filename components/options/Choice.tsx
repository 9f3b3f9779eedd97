import type { JSX } from 'preact';

export interface ChoiceProps<T extends string> {
  /** What is chosen. */
  label: string;
  name: string;
  options: readonly { value: T; text: string }[];
  value: T;
  /** What the choice in force means. */
  note?: string;
  disabled: boolean;
  onChange(value: T): void;
}

/** One of a few, side by side. */
export function Choice<T extends string>({
  label,
  name,
  options,
  value,
  note,
  disabled,
  onChange,
}: ChoiceProps<T>): JSX.Element {
  return (
    <fieldset class="choice" disabled={disabled}>
      <legend>{label}</legend>
      <div class="segments">
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
      {note && <p class="note">{note}</p>}
    </fieldset>
  );
}
